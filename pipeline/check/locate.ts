// JSON pointers → lines and columns of the file that was checked, JSON or YAML.
import { isAlias, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import { pointerParts } from '../../spec/build/json-pointer.ts';
import { readPlaces, type JsonPlace } from './json-places.ts';

interface Place {
  /** Both from 1. */
  line: number;
  column: number;
}

/** Undefined for what is no pointer. The file is read once, at the first question; each takes as long as its pointer. */
export type Locate = (pointer: string) => Place | undefined;

/** @param text of a file that is sound JSON or YAML. */
export function locateIn(text: string): Locate {
  let root: JsonPlace | undefined;
  let lines: number[] | undefined;
  return (pointer) => {
    const parts = pointerParts(pointer);
    if (!parts) return undefined;
    lines ??= lineStarts(text);
    root ??= text.trimStart().startsWith('{') ? readPlaces(text) : yamlPlaces(text);
    return placeOf(offsetOf(root, parts), lines);
  };
}

/** Where the key stands, or the element of a list; of what the file does not have, as what YAML merges, the nearest thing around it. */
function offsetOf(root: JsonPlace, parts: readonly string[]): number {
  let [place, offset] = [root, root.start];
  for (const part of parts) {
    const member = place.members?.get(part);
    if (!member) break;
    place = member;
    offset = member.key ?? member.start;
  }
  return offset;
}

function placeOf(offset: number, lines: readonly number[]): Place {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] as number) + 1 };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The parser of YAML takes twenty times as long as that of JSON, and its files are smaller. */
function yamlPlaces(text: string): JsonPlace {
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  return contents ? yamlPlace(contents) : { start: 0 };
}

function yamlPlace(node: ParsedNode | null, key?: number): JsonPlace {
  const start = node?.range[0] ?? key ?? 0;
  const place: JsonPlace = { start, ...(key === undefined ? {} : { key }) };
  if (isAlias(node) || node === null) return place;
  if (isMap(node)) {
    place.members = new Map(
      node.items.map(({ key: name, value }) => [
        String(isScalar(name) ? name.value : name),
        yamlPlace(value as ParsedNode | null, name.range[0]),
      ]),
    );
  } else if (isSeq(node))
    place.members = new Map(node.items.map((item, index) => [String(index), yamlPlace(item as ParsedNode)]));
  return place;
}
