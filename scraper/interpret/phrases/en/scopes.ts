// For whom a statement holds: "1 to 9 for the free edition", "the sum of all weights ranges from 1 to 9" say nothing of every value.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell } from '../cell.ts';
import { perCell } from '../per-cell.ts';
import type { Word } from '../common/words.ts';

const EDITION =
  '(?:editions?|plans?|tiers?|packages?|licen[cs]es?|subscriptions?|trials?|beta|previews?|generations?|releases?|regions?|sites?|environments?|users?|tenants?|customers?|accounts?|administrators?|guests?|members?)';
/** "for the free edition", "in some regions", "(trial users only)", "before version 2"; not "in the region", "in each region". */
const SOME = new RegExp(
  [
    String.raw`\b(?:for|in|of|with|by|on|under) (?!(?:each|every|all|any|your|this|that|the same|the current|both|one) )(?:an? |the )?(?:(?!(?:an?|the) )[A-Za-z][\w-]* ){1,3}?${EDITION}\b(?=$|\s?[,.;:()]| (?:is|are|can|must|may|should|ranges?|the|and|or|only|that|who|which|with|without)\b)`,
    String.raw`\bfor ${EDITION} (?:that|who|which|whose|with|without|in|on|of)\b`,
    String.raw`^(?:the )?(?:[A-Za-z-]+ ){1,2}${EDITION}: `,
    String.raw`\(${EDITION} only\)|\((?:only )?(?:for )?(?:the )?[\w-]+ ${EDITION}(?: only)?\)`,
    String.raw`\b(?:during|in) (?:the )?(?:free |open )?(?:trials?|beta|preview)\b`,
    String.raw`\b(?:in|before|until|up to|prior to) (?:(?:earlier|older|former|previous|some|certain|later|newer) )?(?:versions?|releases?)\b(?: \d[\w.]*)?`,
  ].join('|'),
  'i',
);
/** What is told of several values at once. */
const TOGETHER =
  /\b(?:sum|product|average|mean|difference|ratio|quotient) (?:value )?(?:of|between) |\btotals? (?:(?!number\b)[\w-]+ )?of (?:all|both|these|those|the [\w-]+s\b)|\b(?:combined|aggregated?|cumulative|summed) [\w-]+ of|\bmultiplied by\b|\badd up to\b|\b(?:taken|put|counted|added) together\b/i;
/** "Average weight of all lamps. It ranges ...": what the field itself is. */
const told = perCell(({ text, name }) => `${/^[^.;:,(\n]{0,200}/.exec(text)?.[0] ?? ''} ${name}`.toLowerCase());

/** The words of a sentence that say that it holds for some values, or for several together. */
export function scopesIn(sentence: string, { kind }: Constraint, cell: Cell): Word[] {
  const isFirst = cell.text.trimStart().startsWith(sentence.slice(0, 40));
  const patterns = kind === 'items' || kind === 'entries' || kind === 'enum' ? [SOME] : [SOME, TOGETHER];
  return patterns.flatMap((pattern): Word[] => {
    const match = pattern.exec(sentence);
    // "1 for a free plan, 2 for a paid one": what each value means.
    if (match === null || (kind === 'enum' && sentence.split(' for ').length > 2)) return [];
    const text = match[0].trim();
    const words = text.toLowerCase().match(/[a-z][\w-]*/g) ?? [];
    const noun = (pattern === SOME ? words.filter((word) => word !== 'only').at(-1) : words[0]) ?? '';
    return !isFirst && told(cell).includes(noun) ? [] : [{ kind: 'condition', text, from: match.index }];
  });
}
