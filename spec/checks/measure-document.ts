// Decides whether a value can be walked as a document at all: plain JSON, no cycle, not absurdly deep or large.
// A YAML file of 1 KB can make a value of any size through its aliases, and validators descend by recursion.
import { pointerTo } from './json.ts';

export const depthLimit = 400;
export const valueLimit = 20_000_000;

export interface DocumentObstacle {
  pointer: string;
  what: string;
}

/** Undefined when the checks can go ahead. Never recurses. */
export function measureDocument(document: unknown): DocumentObstacle | undefined {
  interface Level { pointer: string; entries: [string | number, unknown][]; next: number }
  const open = (value: object, pointer: string): Level => ({
    pointer,
    entries: Array.isArray(value) ? Array.from(value, (item, index) => [index, item]) : Object.entries(value),
    next: 0,
  });
  const levels: Level[] = [open({ document }, '')];
  let values = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const entry = level.entries[level.next++];
    if (!entry) {
      levels.pop();
      continue;
    }
    const [token, value] = entry;
    const place = () => (levels.length === 1 ? '' : pointerTo(level.pointer, token));
    if (++values > valueLimit) return { pointer: place(), what: `it has more than ${valueLimit} values` };
    if (typeof value === 'object' && value !== null) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return { pointer: place(), what: notJson(value) };
      if (levels.length > depthLimit) return { pointer: place(), what: `it is nested more than ${depthLimit} levels deep, or in a circle` };
      levels.push(open(value, place()));
    } else if (value !== null && typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value)) {
      return { pointer: place(), what: notJson(value) };
    }
  }
  return undefined;
}

function notJson(value: unknown): string {
  return `it holds ${typeof value === 'object' ? 'an object with a class' : `${typeof value} ${String(value)}`}, which JSON cannot say`;
}
