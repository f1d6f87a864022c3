// Lists whose items are no values: what is only advised, descriptions, and kinds with their values behind them.
import { perCell } from '../per-cell.ts';
import type { Entry } from '../common/entry.ts';

// "Recommended blocks: A, B and C": others will do.
const ADVISED = /\b(?:recommended|suggested|preferred|advised)\b[^.;]{0,60}:?$/i;

export function isAdvised(lead: string): boolean {
  return ADVISED.test(lead);
}

const SMALL_WORDS = /\s(?:of|by|on|in|for|the|an?|with|from|to|that|which)\s/;
/** "CIDR block of the attic" describes a value and is none. */
export function isDescription(value: string): boolean {
  return (SMALL_WORDS.test(value) || /^(?:an?|the)\s/i.test(value)) && !/^["'\u201c]/.test(value);
}

const TOKENS =
  /^["'\u201c]?[A-Z\d][\w.+-]{0,40}["'\u201d]?(?:(?:, (?:and |or )?| and | or )["'\u201c]?[A-Z\d][\w.+-]{0,40}["'\u201d]?)+\.?$/;
const TOKEN = /^["'\u201c]?[A-Z\d][\w.+-]{0,40}["'\u201d]?\.?$/;
/** "Lamps: LED, OIL, and GAS; Candles: WAX": the values stand on the right, their kinds on the left. */
export function areGroups(entries: readonly Entry[]): boolean {
  return (
    entries.length > 1 &&
    entries.some(({ gloss = '' }) => TOKENS.test(gloss)) &&
    entries.every(({ gloss = '' }) => TOKENS.test(gloss) || TOKEN.test(gloss))
  );
}

const GROUP_LINE = /^(?:- )?([A-Z][a-z]{1,30}(?: [a-z]{1,30})?):\s(.{1,200})$/;
const OTHER_FACT =
  /^(?:defaults?|units?|formats?|examples?|notes?|types?|lengths?|ranges?|minimum|maximum|values?|options?)\b/i;

/** "Lamps: LED and OIL" on one line and "Candles: WAX" on another: each line tells the values of one kind. */
export const tellsGroups = perCell(
  ({ text }) =>
    text.split('\n').filter((line) => {
      const [, label = '', values = ''] = GROUP_LINE.exec(line.trim()) ?? [];
      return label !== '' && !OTHER_FACT.test(label) && (TOKENS.test(values) || TOKEN.test(values));
    }).length > 1,
);
