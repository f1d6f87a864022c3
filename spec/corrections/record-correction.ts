// The provenance of a corrected document: what a correction touched names it.
import { append } from '../../scraper/diagnostics/append.ts';
import { jsonPointer, pointerParts, valueAt } from '../build/json-pointer.ts';
import { nearestProvenance } from '../build/nearest-provenance.ts';
import type { Origin, Provenance } from '../build/spec-build.ts';
import type { OpenApiDocument } from '../openapi.ts';
import type { AppliedChange } from './correction.ts';

/** A new provenance. Where a value was removed, the object around it names the correction and keeps the places of the value. */
export function recordCorrection(
  provenance: Provenance,
  document: OpenApiDocument,
  changes: readonly AppliedChange[],
): Provenance {
  const entries = new Map(Object.entries(provenance));
  const sorted = [...entries.keys()].sort();
  const moved: string[] = [];
  const pointersTo = (around: string): string[] => [...within(sorted, around), ...within(moved.sort(), around)];
  for (const { correction, parent, key, value, rename } of changes) {
    const pointer = parent + jsonPointer(key);
    const mark: Origin = { document: correction.file, correction: correction.reason };
    if (rename !== undefined) {
      append(moved, move(entries, pointersTo(pointer), { from: pointer, to: parent + jsonPointer(rename), mark }));
      continue;
    }
    const target = value === undefined ? nearestProvenance(provenance, parent).origin || parent : pointer;
    const positions = [...nearestProvenance(provenance, pointer).positions];
    for (const below of pointersTo(pointer)) {
      const own = entries.get(below);
      if (!own || exists(document, below)) continue;
      append(positions, own);
      entries.delete(below);
    }
    entries.set(target, [...new Set([...(target === pointer ? [] : (entries.get(target) ?? [])), ...positions]), mark]);
  }
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything recorded for a value and what is in it is recorded for its new name. Returns the new pointers. */
function move(
  entries: Map<string, Origin[]>,
  pointers: readonly string[],
  { from, to, mark }: { from: string; to: string; mark: Origin },
): string[] {
  const names = pointers.flatMap((pointer) => {
    const origins = entries.get(pointer);
    if (!origins) return [];
    entries.delete(pointer);
    const name = to + pointer.slice(from.length);
    entries.set(name, pointer === from ? [...origins, mark] : origins);
    return [name];
  });
  if (!entries.has(to)) entries.set(to, [mark]);
  return names;
}

/** The pointers of a sorted list to a value and into it: there may be tens of thousands, and as many changes as pages. */
function within(sorted: readonly string[], around: string): string[] {
  const found: string[] = [];
  let [index, end] = [0, sorted.length];
  while (index < end) {
    const middle = (index + end) >> 1;
    if ((sorted[middle] as string) < around) index = middle + 1;
    else end = middle;
  }
  for (let pointer = sorted[index]; pointer?.startsWith(around); pointer = sorted[++index]) {
    if (pointer === around || pointer[around.length] === '/') found.push(pointer);
  }
  return found;
}

function exists(document: unknown, pointer: string): boolean {
  return valueAt(document, pointerParts(pointer) ?? []) !== undefined;
}
