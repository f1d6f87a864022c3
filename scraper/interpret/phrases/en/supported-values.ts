// "A and B are supported", "Only A is available": values that a sentence names as all that there is.
import type { Cell } from '../cell.ts';
import { perCell } from '../per-cell.ts';
import { isIdentifier } from '../common/values.ts';
import { listOfKinds, withoutNoun } from './kinds-with-nouns.ts';
import { readSeries } from './series.ts';

const ONLY_KIND = /^(?:currently, )?only the ["“]?([\w-]{1,60})["”]? (?:type|mode|kind|method|policy) is supported$/i;
export const NAMES_KIND = /(?:type|mode|engine|protocol|format|method|algorithm|locale|language|arch(?:itecture)?)$/i;
// A product that the sentence names ("x86", "CCE") may be spelled otherwise as a value.
const SPELLED = /^[A-Z][a-z]+$|[a-z][-_][a-z]/;
// "Only 7 is supported to indicate the hours", "only the tall type (value: TALL) is supported": what indicates something is a value.
const ONLY_SIGN = [
  /^(?:[^.;]{0,80}, )?(?:currently,? )?only ["“]?([\w.:-]{1,60})["”]? is (?:currently )?(?:supported|available),? (?:to indicate|to represent|which indicates|which means)\b/i,
  /^(?:[^.;]{0,80}, )?(?:currently,? )?only [^().;]{1,60} \(value: ([\w.:-]{1,60})\) is (?:currently )?(?:supported|available)$/i,
  /^(?:currently,? )?only ["“]([\w.:-]{1,60})["”] is (?:currently )?(?:supported|available)$/i,
];
// "..., which currently supports only weekly" in the cell of a kind.
const SUPPORTS_ONLY =
  /\b(?:which|it|this (?:parameter|field)) (?:currently )?supports only ([a-z]{3,40}|[A-Z][\w-]{1,60})$/;
// Mass nouns and plurals name things.
const NAMES_THINGS = /(?:s|ing|ion|ment|ity|ness|ance|ence|case)$/;
const NO_VALUE =
  /^(?:uuids?|urls?|letters?|digits?|characters?|numbers?|integers?|strings?|it|this|that|one|two|three|some)$/i;
const LONE_WORD = /^(?:[Cc]urrently,? )?[Oo]nly ([a-z]{3,40}) is (?:currently )?supported$/;
const linesOf = perCell(({ text }) => new Set(text.split('\n').map((line) => line.trim())));

export function supported(text: string, cell: Cell): string[] | undefined {
  const { name } = cell;
  const sign = ONLY_SIGN.map((form) => form.exec(text)?.[1]).find((value) => value !== undefined);
  // "Only the tall lamp (value: TALL)" in the cell of a room tells of its lamps.
  const isOwn =
    NAMES_KIND.test(name) || !/\(value: /.test(text) || /\b(?:type|mode|kind|method|policy) \(value: /.test(text);
  if (sign !== undefined && isOwn && !NO_VALUE.test(sign)) return [sign];
  const lone = SUPPORTS_ONLY.exec(text)?.[1] ?? LONE_WORD.exec(text)?.[1];
  if (lone !== undefined && NAMES_KIND.test(name) && !NO_VALUE.test(lone) && !NAMES_THINGS.test(lone)) return [lone];
  const kind = ONLY_KIND.exec(text)?.[1];
  // "Only the tall type is supported", and a cell or line that is no more than "tall".
  if (kind !== undefined && linesOf(cell).has(kind)) return [kind];
  const match =
    /^(?:currently, )?(only )?(.{1,200}) (?:are|is) (?:supported|available)(?: currently| now|, .{1,80})?$/i.exec(text);
  const told = match?.[2] ?? '';
  // Of what else there are kinds, the field tells nothing.
  const named = NAMES_KIND.test(name) ? (listOfKinds(text) ?? withoutNoun(told)) : undefined;
  const list = named ?? told;
  const series = list === '' ? undefined : readSeries(list);
  if (series === undefined || series.end !== list.length) return undefined;
  const values = series.entries.map((entry) => entry.value);
  const isOnly =
    match?.[1] !== undefined &&
    (NAMES_KIND.test(name) || (values.length > 1 && values.every((value) => /[a-z][-_][a-z]/.test(value)))) &&
    !values.some((value) => NO_VALUE.test(value));
  // "Only oil is supported" in the cell of lamp_type; "A and B are supported" where words are spelled as values.
  const [value = ''] = values;
  if (values.length === 1)
    return (isOnly && SPELLED.test(value)) ||
      (match?.[1] !== undefined && (/^[a-z]+(?:_[a-z]+)+$/.test(value) || isNamedValue(value, cell)))
      ? values
      : undefined;
  return series.joined && (isOnly || series.entries.some((entry) => isIdentifier(entry.value))) ? values : undefined;
}

/** Another sentence calls the word a value. */
function isNamedValue(value: string, { text }: Cell): boolean {
  return (
    value.length > 1 &&
    !NO_VALUE.test(value) &&
    [`the value ${value} `, `the value "${value}" `].some((words) => text.toLowerCase().includes(words.toLowerCase()))
  );
}
