// The rules that judge a mismatch, in order: the first one with an opinion decides.
import type { Judgement } from '../defect.ts';
import type { ExampleSurvey } from '../example-survey.ts';
import { jsonType, operationsOf, type Mismatch } from '../mismatch.ts';
import { agreeingExamples } from './agreeing-examples.ts';
import { guessedWidth } from './guessed-width.ts';
import { label } from './label.ts';
import { listedElsewhere } from './listed-elsewhere.ts';
import { missingKey } from './missing-key.ts';
import { otherCase } from './other-case.ts';
import { placeholder } from './placeholder.ts';
import { quotes } from './quotes.ts';
import type { MismatchRule } from './rule.ts';
import { timeLayout } from './time-layout.ts';

export const mismatchRules: readonly MismatchRule[] = [
  placeholder,
  guessedWidth,
  otherCase,
  agreeingExamples,
  listedElsewhere,
  label,
  quotes,
  timeLayout,
  missingKey,
];

export function judgeMismatch(mismatch: Mismatch, survey: ExampleSurvey): Judgement {
  for (const rule of mismatchRules) {
    const judgement = rule.judge(mismatch, survey);
    if (judgement) return judgement;
  }
  const { value, peers } = mismatch;
  const same = peers.filter((peer) => jsonType(peer.value) === jsonType(value));
  return {
    verdict: 'undecided',
    evidence: [
      `${same.length} of ${peers.length} example values of the field are of this type, in ${operationsOf(same).join(', ')}`,
    ],
    suggestion: 'In the table or in the example: they contradict each other.',
  };
}
