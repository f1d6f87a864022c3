// Cells of columns that limit values hold bare ranges and lists; with these words in front they are sentences that the phrases read.
import { NUMBER } from './values.ts';

export interface LimitLeads {
  range: string;
  /** Between the two ends of a range. */
  to: string;
  /** A cell that is a range. */
  span: RegExp;
  /** The first end of such a range, up to the second one. */
  firstEnd: RegExp;
  /** What stands before, between and behind the two figures of a length, and of the number of elements. */
  length: readonly [before: string, between: string, behind: string];
  elements: readonly [before: string, between: string, behind: string];
  sides: Readonly<Record<'least' | 'most' | 'above' | 'below', string>>;
  values: string;
  /** What stands between values. */
  separator: RegExp;
  /** Kinds of characters and types in place of values. */
  kinds: RegExp;
}

/** `words`: what a range may have between its ends besides signs. */
export function rangesWith(words: string): Pick<LimitLeads, 'span' | 'firstEnd'> {
  const joint = String.raw`(?:\s?(?:[-\u2013\u2014~\uff5e]|\.{2,3}|${words})\s?)`;
  const inBrackets = String.raw`[[(]\s?${NUMBER}\s?[,\uff0c]\s?${NUMBER}\s?[\])]`;
  const aside = String.raw`(?:\s?[(\uff08][^()\uff08\uff09]{1,30}[)\uff09])?`;
  return {
    span: new RegExp(`^(?:${NUMBER}${joint}${NUMBER}|${inBrackets})${aside}$`),
    firstEnd: new RegExp(`^(${NUMBER})${joint}(?=${NUMBER})`),
  };
}
