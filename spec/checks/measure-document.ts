// Decides whether a value can be walked as a document at all: plain JSON, no cycle, not absurdly deep or large.
// A YAML file of 1 KB can make a value of any size through its aliases, and validators descend by recursion.
import { pointerTo } from './json.ts';

const depthLimit = 400;
const valueLimit = 20_000_000;

export interface DocumentObstacle {
  pointer: string;
  what: string;
}

interface Level {
  value: { [key: string]: unknown };
  keys: string[];
  next: number;
}

/** Undefined when the checks can go ahead. Never recurses. */
export function measureDocument(document: unknown): DocumentObstacle | undefined {
  const levels: Level[] = [levelOf({ document })];
  let values = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    if (level.next === level.keys.length) {
      levels.pop();
      continue;
    }
    const value = level.value[level.keys[level.next++]!];
    const what = ++values > valueLimit ? `has more than ${valueLimit} values` : strangenessOf(value);
    if (what !== undefined) return { pointer: pointerOf(levels), what };
    if (typeof value === 'object' && value !== null) {
      if (levels.length > depthLimit)
        return { pointer: pointerOf(levels), what: `is nested more than ${depthLimit} levels deep, or in a circle` };
      levels.push(levelOf(value));
    }
  }
  return undefined;
}

function levelOf(value: object): Level {
  return { value: value as Level['value'], keys: Object.keys(value), next: 0 };
}

/** The first level only wraps the document. */
function pointerOf(levels: Level[]): string {
  return levels.slice(1).reduce((pointer, level) => pointerTo(pointer, level.keys[level.next - 1]!), '');
}

/** What keeps a value from being JSON; undefined when nothing does. */
function strangenessOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : `holds the number ${value}, which JSON cannot say`;
    case 'object': {
      if (value === null || Array.isArray(value)) return undefined;
      const prototype: unknown = Object.getPrototypeOf(value);
      return prototype === Object.prototype || prototype === null
        ? undefined
        : 'holds an object with a class, which JSON cannot say';
    }
    default:
      return `holds a value of the type ${typeof value}, which JSON cannot say`;
  }
}
