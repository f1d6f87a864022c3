// One item of a bulleted list: the value (or values) that it explains, where it is one of a value list at all.
import { isIdentifier, isUpperCase, isValueToken } from '../common/values.ts';
import type { Entry } from '../common/entry.ts';

export interface Item {
  entries: Entry[];
  /** `sure`: "VALUE: text". `bare`: a word alone. `loose`: several words that only a heading such as "Options:" makes a value. */
  certainty: 'sure' | 'bare' | 'loose';
}

const LABELLED = /^([^\s:]{1,80}|[A-Za-z]+ \d{1,3})(?:\s?\(([^()]{0,80})\))?\s?[:\uff1a](?!\S*:)\s*(.*)$/s;
const SEVERAL = /^([^\s:,]{1,80}(?:(?:, (?:or |and )?| or | and )[^\s:,]{1,80}){1,4})\s?[:\uff1a]\s+(\S.*)$/s;
// Steps and cases of an explanation are numbered too.
const STEP =
  /^(?:methods?|steps?|cases?|scenarios?|examples?|options?|notes?|ways?|approach|solutions?|situations?|conditions?|rules?|items?|points?|tables?|figures?|parts?|sections?|phases?) /i;
const MEDIA_TYPE = /^(?:application|text|image|audio|video|multipart|font|message|model)\//;
const DASHED = /^(\S{1,80})\s[-\u2013]\s(.+)$/s;
const INDICATES = /^(?:[Tt]he value )?(\S{1,80}) (?:indicates|means|refers to)\b(.*)$/s;
const IN_BRACKETS = /^(\S{1,80}) \(([^()]{0,200})\)$/;
const NEXT_LABEL = /;\s*(?=[^\s:;]{1,80}:\s)/;
// Headings of requirements, not values: "Length: 1 to 64 characters".
const HEADING =
  /^(?:notes?|examples?|defaults?|options?|formats?|minimum|maximum|range|unit|length|remarks?|constraints?|url|https?|for|e\.?g\.?|i\.e\.?|ex\.?)$/i;

/** Undefined where the item is a sentence. */
export function readItem(text: string, isAnnounced = false): Item | undefined {
  const item = text
    .replace(/^[-\s]+(?=[A-Za-z])/, '')
    .replace(/[.;,]$/, '')
    .trim();
  const quoted = /^["“]([^"“”]{1,80})["”]$/.exec(item)?.[1];
  if (quoted !== undefined) return { entries: [{ value: quoted }], certainty: 'bare' };
  const labelled = item.split(NEXT_LABEL).map((piece) => readLabelled(piece, isAnnounced));
  if (labelled.every((entries) => entries !== undefined)) return { entries: labelled.flat(), certainty: 'sure' };
  const marked = IN_BRACKETS.exec(item);
  if (marked?.[1] !== undefined && isValue(marked[1]))
    return { entries: [{ value: marked[1], mark: marked[2] ?? '' }], certainty: 'sure' };
  const explained = DASHED.exec(item) ?? INDICATES.exec(item);
  if (explained?.[1] !== undefined && isValue(explained[1]))
    return { entries: [{ value: explained[1], gloss: explained[2] ?? '' }], certainty: 'sure' };
  // "http" opens an address before its colon, and alone it is a value.
  if (isValue(item) || /^https?$/i.test(item)) return { entries: [{ value: item }], certainty: 'bare' };
  return readLoose(item);
}

/** The values that a label names: mostly one, two in "REMOVE/REDUCE: ..." and "on or off: ...". */
function readLabelled(text: string, isAnnounced: boolean): Entry[] | undefined {
  const several = SEVERAL.exec(text.trim());
  const alternatives = several?.[1]?.split(/, (?:or |and )?| or | and /) ?? [];
  if (several !== null && alternatives.every((value) => isValue(value) && !/^(?:empty|null|blank|none)$/i.test(value)))
    return alternatives.map((value) => ({ value, gloss: several[2] ?? '' }));
  const match = LABELLED.exec(text.trim());
  const value = match?.[1];
  if (match === null || value === undefined || !(isValue(value) || (/ \d+$/.test(value) && !STEP.test(value))))
    return undefined;
  const values = alternativesOf(value, isAnnounced);
  return values?.map((one) => ({
    value: one,
    ...(match[2] !== undefined ? { mark: match[2] } : {}),
    gloss: match[3] ?? '',
  }));
}

/** Shouted alternatives are two values, as are words in small letters of an announced list; a media type is one; of others nobody knows. */
function alternativesOf(value: string, isAnnounced: boolean): string[] | undefined {
  if (!/^[A-Za-z][\w-]*\/[A-Za-z][\w-]*$/.test(value) || MEDIA_TYPE.test(value)) return [value];
  return isUpperCase(value) || (isAnnounced && /^[a-z]+\/[a-z]+$/.test(value)) ? value.split('/') : undefined;
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

/** "Lamp 2 (oil)" beside "Lamp 1 (oil)-tall": a parenthesis that stands inside a sibling's value belongs to the value. */
export function withInnerMarks(items: readonly Item[]): Item[] {
  const inner = new Set(
    items.flatMap(({ entries }) => entries.flatMap(({ value }) => value.match(/\([^()]*\)/g) ?? [])),
  );
  return items.map((item) => {
    const [entry, ...more] = item.entries;
    if (!entry?.mark || entry.gloss !== undefined || more.length > 0) return item;
    const mark = `(${entry.mark})`;
    return inner.has(mark) ? { ...item, entries: [{ value: `${entry.value} ${mark}` }] } : item;
  });
}

function isValue(text: string): boolean {
  return (isValueToken(text) && !HEADING.test(text)) || /^default$/.test(text);
}
