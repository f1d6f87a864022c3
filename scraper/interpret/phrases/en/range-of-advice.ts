// Ranges that are no bounds: those of advice, of samples, of what was seen.
import type { Cell } from '../cell.ts';
import { saidInCell } from '../per-cell.ts';
import type { Span } from './span.ts';
import { isAboutPart } from './subject.ts';

// "Values between 1 and 9 are best": where the range is what the sentence speaks of, it must say that such values are allowed.
const SPOKEN_OF = /^(?:(?:an?|the|any|all) )?$/i;
const IS_STATED = /\b(?:ranges|ranging|is|are|be|must|should|can)\b|:/i;
const GOES_ON = /^[\])]? (?!(?:of|for|in|on|to|per|with|and|or|as|at|from|that|which)\b)[a-z]/;
const ALLOWS =
  /^[\])]? (?:[a-z]+ )?(?:(?:is|are|can be|may be|must be|should be) )?(?:also )?(?:allowed|accepted|supported|valid|permitted|possible|used|required|expected|available|inclusive|exclusive|both|included)\b/;
// "Value range: 1 to 9", and no other kind of range.
const NAMED_RANGE = /(?:^|[\s(])([A-Za-z-]+) $/;
const OF_VALUE =
  /^(?:value|valid|allowed|permitted|supported|possible|accepted|available|full|total|legal|integer|numeric|number|parameter|field|data|input|the|a|an|its|this|in|within|by|of|with|and|or|must|can|should)$/i;

/** A range that is spoken of, or named otherwise than as that of the values. */
export function isAdviceOrSample(text: string, span: Span & { start: number }, cell: Cell): boolean {
  const before = text.slice(0, span.start);
  const lead = text.slice(span.start, span.end);
  const rest = text.slice(span.end);
  if (SPOKEN_OF.test(before) && !IS_STATED.test(lead.replace(/\d.*$/, '')) && GOES_ON.test(rest) && !ALLOWS.test(rest))
    return true;
  const kind = /^(?:ranges?\b(?! from)|values?(?: \w+)?:)/i.test(lead) ? NAMED_RANGE.exec(before)?.[1] : undefined;
  return kind !== undefined && !OF_VALUE.test(kind) && isAboutPart(`${kind} is `, cell);
}

const RAISED =
  /\b(?:can|may|could) be (?:raised|increased|extended|lifted)\b|\b(?:higher|larger|greater) (?:values?|limits?) (?:is|are|can be) (?:possible|available|allowed|accepted|requested|granted)\b/i;

/** The limit that a cell tells is one that can be raised. */
export const canBeRaised = saidInCell(RAISED);
