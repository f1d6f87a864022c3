// A rule that tells who is wrong. The first rule of a list that has an opinion decides; each carries examples of what it judges and
// of what it leaves to others.
import type { Json, SchemaObject } from '../../openapi.ts';
import type { Judgement, Verdict } from '../defect.ts';
import type { ExampleSurvey } from '../example-survey.ts';
import type { Mismatch } from '../mismatch.ts';

export interface MismatchRule {
  id: string;
  judge(mismatch: Mismatch, survey: ExampleSurvey): Judgement | undefined;
  examples: RuleExample[];
}

/** A field "field" of this schema, and what examples of operations (A, B ...) give for it; the first value is the one judged. */
export interface RuleExample {
  schema: SchemaObject;
  values: Record<string, Json>;
  keyword: string;
  /** Other members of each object. */
  beside?: Record<string, Json>;
  /** Absent where the rule has no opinion. */
  verdict?: Verdict;
}
