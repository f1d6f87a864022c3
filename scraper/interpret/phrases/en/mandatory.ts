// "Yes in the body", "Yes (when the value of action is create)", "Optional; required with gift", "Required unless paint is set".
import type { MandatoryRest } from '../common/mandatory-rest.ts';
import { readCondition } from './condition.ts';

// What may stand behind the word and changes nothing: where the field stands, footnote marks, a repeated word.
const HARMLESS =
  /^[\s.,;:*\u2020\u2021\u00a7]*(?:\(?(?:(?:in|of) the (?:body|path|query|header|request|URI|URL)(?: \w+)?|always|by default|default|mandatory|required|optional|yes|no|parameter|field|[a-z\d]|\[\d\])\)?[\s.,;:*]*)?$/i;
const CONDITION =
  /^(?:[-:,;.(\s]*)(?:(?:but |and |it is |is )?(?:mandatory|required|needed|yes) )?(?:only )?(when|if|unless|with|except (?:when|if)|as long as|in case) (.{2,200}?)[\s.)]*$/i;
// "(If a name is given, this parameter is optional.)"
const LIFTED =
  /^[-:,;.(\s]*(?:if|when) ([^,]{2,120}), (?:(?:this|the) (?:parameter|field)|it) (?:is|becomes) (?:optional|not (?:mandatory|required))[\s.)]*$/i;

export function readMandatoryRest(rest: string): MandatoryRest {
  // Words of another script than this file reads.
  const isForeign = !/[A-Za-z]/.test(rest);
  const [, conjunction = '', clause = ''] = CONDITION.exec(rest) ?? [];
  const lifted = LIFTED.exec(rest)?.[1];
  const when =
    lifted !== undefined ? conditionOf('unless', lifted) : clause === '' ? undefined : conditionOf(conjunction, clause);
  return {
    isHarmless: HARMLESS.test(rest),
    isForeign,
    demands: isForeign || /\b(?:mandatory|required|needed|yes)\b/i.test(rest),
    ...(when === undefined ? {} : { when }),
  };
}

export function conditionOf(word: string, clause: string): string | undefined {
  // One clause only: a second one, or an exception, is more than a condition can say.
  if (/[,;]|\b(?:otherwise|unless|except|but)\b/i.test(clause)) return undefined;
  const lower = word.toLowerCase();
  const given = clause.replace(/^(?:an?|the) /i, '');
  if (lower === 'with') return /^[\w.-]+$/.test(given) ? `${given} is set` : undefined;
  const condition = readCondition(clause);
  if (condition === undefined) return undefined;
  return /^(?:unless|except)/.test(lower) ? negated(condition) : condition;
}

function negated(condition: string): string | undefined {
  if (/ and | or /.test(condition)) return undefined;
  if (/ is set$/.test(condition)) return condition.replace(/ is set$/, ' is empty');
  if (/ is empty$/.test(condition)) return condition.replace(/ is empty$/, ' is set');
  return / = /.test(condition) ? condition.replace(' = ', ' != ') : undefined;
}
