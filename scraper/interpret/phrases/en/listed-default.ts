// A default that names a listed value by its spelling or by what it means: "defaults to English" with "en_US: English".
import type { Cell } from '../cell.ts';

/** The listed value whose spelling, or whose whole text, the default gives: "defaults to English" with "en_US: English". */
export function explainedValue(cell: Cell, text: string): string | undefined {
  const wanted = text
    .trim()
    .replace(/[.,;].*$/s, '')
    .toLowerCase();
  const entries = cell.parts.flatMap((part) => (part.kind === 'options' ? part.entries : []));
  const spelled = entries.find((entry) => entry.value.toLowerCase() === wanted);
  if (spelled !== undefined) return spelled.value;
  const short = wanted.replace(/ (?:order|mode|type)$/, '');
  const meant = entries.filter(
    (entry) =>
      (entry.gloss ?? '')
        .toLowerCase()
        .replace(/[.;]$/, '')
        .replace(/ (?:order|mode|type)$/, '') === short,
  );
  return meant.length === 1 ? meant[0]?.value : undefined;
}

const LEFT_OUT =
  /^(?:if|when) (?:(?:it|(?:this|the) (?:parameter|field|value)) is )?(?:left (?:blank|empty|out)|omitted|empty|absent|not (?:specified|set|given|provided|configured|passed))(?: or (?:left )?(?:blank|empty))?, ([a-z][\w-]{1,40}) (?:is (?:used|assigned|applied)|applies)\b(?! (?:only|to|for|as)\b)/i;

/** "It can be flat or tall. If it is omitted, flat is used": a word that the cell calls one of the values. */
export function wordOfAbsence(text: string, { text: all }: Cell): string | undefined {
  const word = LEFT_OUT.exec(text)?.[1];
  if (word === undefined) return undefined;
  return [`be ${word} or `, `be ${word}, `, `be ${word}.`, ` or ${word}.`, ` or ${word}\n`].some((said) =>
    all.includes(said),
  )
    ? word
    : undefined;
}

const NAMED = /^the default ([\w -]{2,60}) is (?=["\u201c]?[\w.-]{0,60}[A-Z_\d])["\u201c]?([\w.:-]{1,80})["\u201d]?$/i;

/** "The default lamp room ID is 0" in the cell of lamp_room_id. */
export function defaultOfName(text: string, { name }: Cell): string | undefined {
  const [, words = '', value] = NAMED.exec(text) ?? [];
  const nouns = name
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const told = words.toLowerCase().split(/[ -]+/);
  // The default of a lamp is none of "lamp_max".
  const isLimit = nouns.some(
    (noun) => /^(?:max|min|maximum|minimum|limit|quota|count)$/.test(noun) && !told.includes(noun),
  );
  return value !== undefined && !isLimit && told.length > 1 && told.every((word) => nouns.includes(word))
    ? value
    : undefined;
}
