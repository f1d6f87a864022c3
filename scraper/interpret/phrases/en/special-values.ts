// Values that the text gives a meaning of their own beside a range: "0 indicates for ever", "If the value is -1, ...".
import { greatestOf, leastOf } from '../../../diagnostics/extremes.ts';
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell } from '../cell.ts';
import { perCell } from '../per-cell.ts';
import { NUMBER, readNumber } from '../common/values.ts';

type Range = Extract<Constraint, { kind: 'range' }>;

const FIGURE = String.raw`["“]?(${NUMBER})["”]?(?!\w|[.,]\d)`;
const SPECIAL = new RegExp(
  [
    String.raw`(?:^|[.;(]\s?|\n|\b(?:the )?value |\ba value of )${FIGURE} (?:indicates|means|disables|turns off|stands for)\b`,
    String.raw`\bvalue can be ${FIGURE} or\b`,
    String.raw`\b(?:if|when) (?<subject>[\w.-]+|[a-z]+ (?:value|parameter|field)) is (?:set to |equal to )?${FIGURE}`,
    String.raw`\b(?:(?:is|it|value|this|parameter|field)(?: to)? set|set(?: it| this| this parameter)?) to ${FIGURE} (?:to|for|means|disables|indicates)\b`,
    String.raw`\bnot (?:specified|set|transferred|configured) or (?:is )?(?:set to )?${FIGURE}`,
    String.raw`\buse ${FIGURE} (?:to|for)\b`,
    // "0 is also allowed", "It can also be 0"
    String.raw`(?:^|[.;(]\s?|\n|\bvalue |\bin addition,? )${FIGURE} (?:is|can|may) (?:also )?(?:be )?(?:allowed|accepted|valid|supported|permitted|possible|used)\b`,
    String.raw`\b(?:can|may) also be (?:set to )?${FIGURE}`,
  ].join('|'),
  'gi',
);
const ITSELF = /^(?:it|this|value|(?:the|this|its) (?:value|parameter|field))$/i;

/** The range, widened by the values that have a meaning although they lie outside of it. */
export function withSpecialValues(range: Range, cell: Cell): Range {
  const special = specialValues(cell);
  if (special.length === 0) return range;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = range;
  const [bottom, top] = [minimum ?? exclusiveMinimum, maximum ?? exclusiveMaximum];
  const low = bottom === undefined ? undefined : leastOf([bottom, ...special]);
  const high = top === undefined ? undefined : greatestOf([top, ...special]);
  return {
    kind: 'range',
    ...(low === undefined ? {} : low === exclusiveMinimum ? { exclusiveMinimum } : { minimum: low }),
    ...(high === undefined ? {} : high === exclusiveMaximum ? { exclusiveMaximum } : { maximum: high }),
  };
}

const specialValues = perCell(({ text, name }): number[] =>
  [...text.matchAll(SPECIAL)].flatMap((match) => {
    const subject = match.groups?.['subject'];
    // "If lamps is 0" in the cell of another field is the value of that field.
    if (subject !== undefined && subject !== name && !ITSELF.test(subject)) return [];
    return readNumber(match.slice(1).find((group) => group !== undefined && group !== subject) ?? '') ?? [];
  }),
);
