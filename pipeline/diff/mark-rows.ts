// Two sides with their rows → their documents with what the rows state beyond their schemas, where both sides have the row and it differs.
import { pointerParts, valueAt } from '../../spec/build/json-pointer.ts';
import { textMember } from '../../spec/checks/json.ts';
import { ROW_KEYWORDS } from '../../spec/diff/row-facts.ts';
import type { StatedRow } from '../../spec/diff/weigh-evidence.ts';
import type { Side } from './read-side.ts';

const MARKED = /\/properties\/[^/]+$|^\/paths\/[^/]+\/[^/]+\/parameters\/\d+$/;

/** Copies; the documents themselves where there is nothing to mark. */
export function markRows(before: Side, after: Side): [unknown, unknown] {
  const same: [unknown, unknown] = [before.document, after.document];
  if (!before.rows || !after.rows) return same;
  const marks = marksOf(before, after);
  if (marks.length === 0) return same;
  // As a file has it: what is undefined in memory is no member.
  const [old, now] = same.map((document) => JSON.parse(JSON.stringify(document)) as unknown);
  for (const { keyword, pointers, values } of marks) {
    put(old, pointers[0], keyword, values[0]);
    put(now, pointers[1], keyword, values[1]);
  }
  return [old, now];
}

interface Mark {
  keyword: string;
  pointers: [string, string];
  values: [unknown, unknown];
}

function marksOf(before: Side, after: Side): Mark[] {
  const places = new Map(pointersOf(before).map((pointer) => [placeOf(pointer, before.document), pointer]));
  return pointersOf(after).flatMap((now): Mark[] => {
    const old = places.get(placeOf(now, after.document));
    const [[was, ...more], [is, ...others]] = [
      old === undefined ? [] : (before.rows?.(old) ?? []),
      after.rows?.(now) ?? [],
    ];
    if (old === undefined || !was?.facts || !is?.facts || more.length + others.length > 0) return [];
    return differences(was, is).map(([name, ...values]) => ({
      keyword: ROW_KEYWORDS[name],
      pointers: [old, now],
      values,
    }));
  });
}

function differences(was: StatedRow, is: StatedRow): [keyof typeof ROW_KEYWORDS, unknown, unknown][] {
  const [old, now] = [was.facts ?? {}, is.facts ?? {}];
  const found: [keyof typeof ROW_KEYWORDS, unknown, unknown][] = [];
  // Where the table was followed before, and now is not, although the examples are as they were.
  if (now.type !== undefined && old.type === undefined && was.type === is.type)
    found.push(['type', was.type, now.type]);
  // Both come from the description: where that says the same, another version of the program recorded them.
  if (was.digest.text === is.digest.text) return found;
  if (old.unit !== undefined && now.unit !== undefined && old.unit !== now.unit)
    found.push(['unit', old.unit, now.unit]);
  if ((old.ended ?? 0) !== (now.ended ?? 0)) found.push(['ended', old.ended ?? 0, now.ended ?? 0]);
  return found;
}

function pointersOf({ provenance = {} }: Side): string[] {
  return Object.keys(provenance).filter((pointer) => MARKED.test(pointer));
}

/** A parameter by its name: its number is another one when one before it goes. */
function placeOf(pointer: string, document: unknown): string {
  const owner = /^(.*\/parameters)\/\d+$/.exec(pointer)?.[1];
  if (owner === undefined) return pointer;
  const parameter = valueAt(document, pointerParts(pointer) ?? [])?.value;
  return `${owner} ${textMember(parameter, 'in') ?? ''} ${textMember(parameter, 'name') ?? ''}`;
}

function put(document: unknown, pointer: string, keyword: string, value: unknown): void {
  const place = valueAt(document, pointerParts(pointer) ?? [])?.value;
  if (typeof place === 'object' && place !== null) Object.assign(place, { [keyword]: value });
}
