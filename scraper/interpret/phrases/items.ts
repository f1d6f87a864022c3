// One item of a bulleted list: the value (or values) that it explains, where it is one of a value list at all.
import { isIdentifier, isUpperCase, isValueToken } from './values.ts';
import type { Entry } from './en/series.ts';

export interface Item {
  entries: Entry[];
  /** `sure`: "VALUE: text". `bare`: a word alone. `loose`: several words that only a heading such as "Options:" makes a value. */
  certainty: 'sure' | 'bare' | 'loose';
}

const LABELLED = /^([^\s:]{1,80}|[A-Za-z]+ \d{1,3})(?:\s?\(([^()]{0,80})\))?\s?[:\uff1a](?!\S*:)\s*(.*)$/s;
const DASHED = /^(\S{1,80})\s[-\u2013]\s(.+)$/s;
const INDICATES = /^(?:[Tt]he value )?(\S{1,80}) (?:indicates|means)\b(.*)$/s;
const IN_BRACKETS = /^(\S{1,80}) \(([^()]{0,200})\)$/;
const NEXT_LABEL = /;\s*(?=[^\s:;]{1,80}:\s)/;
// Headings of requirements, not values: "Length: 1 to 64 characters".
const HEADING =
  /^(?:notes?|examples?|defaults?|options?|formats?|minimum|maximum|range|unit|length|remarks?|constraints?|url|https?|for)$/i;

/** Undefined where the item is a sentence. */
export function readItem(text: string): Item | undefined {
  const item = text
    .replace(/^[-\s]+(?=[A-Za-z])/, '')
    .replace(/[.;,]$/, '')
    .trim();
  const quoted = /^["“]([^"“”]{1,80})["”]$/.exec(item)?.[1];
  if (quoted !== undefined) return { entries: [{ value: quoted }], certainty: 'bare' };
  const labelled = item.split(NEXT_LABEL).map(readLabelled);
  if (labelled.every((entry) => entry !== undefined)) return { entries: labelled, certainty: 'sure' };
  const marked = IN_BRACKETS.exec(item);
  if (marked?.[1] !== undefined && isValue(marked[1]))
    return { entries: [{ value: marked[1], mark: marked[2] ?? '' }], certainty: 'sure' };
  const explained = DASHED.exec(item) ?? INDICATES.exec(item);
  if (explained?.[1] !== undefined && isValue(explained[1]))
    return { entries: [{ value: explained[1], gloss: explained[2] ?? '' }], certainty: 'sure' };
  if (isValue(item)) return { entries: [{ value: item }], certainty: 'bare' };
  return readLoose(item);
}

function readLabelled(text: string): Entry | undefined {
  const match = LABELLED.exec(text.trim());
  const value = match?.[1];
  if (match === null || value === undefined || !(isValue(value) || / \d+$/.test(value))) return undefined;
  return { value, ...(match[2] !== undefined ? { mark: match[2] } : {}), gloss: match[3] ?? '' };
}

function readLoose(item: string): Item | undefined {
  const words = item.split(' ');
  const first = words[0] ?? '';
  // "ASC ascending order": a colon is missing.
  if (isUpperCase(first) && isIdentifier(first) && words.length > 1 && /^[a-z]/.test(words[1] ?? '')) {
    return { entries: [{ value: first, gloss: words.slice(1).join(' ') }], certainty: 'loose' };
  }
  const bracket = / \(([^()]{0,80})\)$/.exec(item);
  const value = bracket === null ? item : item.slice(0, bracket.index);
  if (words.length > 6 || item.length > 60 || /[:,;<>]|\. /.test(value) || !/^[A-Z0-9]/.test(value)) return undefined;
  return { entries: [{ value, ...(bracket?.[1] !== undefined ? { mark: bracket[1] } : {}) }], certainty: 'loose' };
}

function isValue(text: string): boolean {
  return (isValueToken(text) && !HEADING.test(text)) || /^default$/.test(text);
}
