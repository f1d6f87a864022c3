// The characters that a part of a regular expression may begin with, as ranges of code points.
import type { AST } from '@eslint-community/regexpp';

/** From, to; both included. */
export type Characters = readonly (readonly [number, number])[];

export const NONE: Characters = [];
const ALL: Characters = [[0, 0x10ffff]];
const DIGITS: Characters = [[0x30, 0x39]];
const WORD: Characters = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const SPACE: Characters = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

export function union(one: Characters, other: Characters): Characters {
  return one.length === 0 ? other : other.length === 0 ? one : merged([...one, ...other]);
}

export function mayMeet(one: Characters, other: Characters): boolean {
  return one.some(([from, to]) => other.some((range) => from <= range[1] && range[0] <= to));
}

/** Never less than what the part matches; for classes of letters of the world, everything. */
export function charactersOf(node: AST.Element | AST.CharacterClassElement): Characters {
  switch (node.type) {
    case 'Character':
      return [[node.value, node.value]];
    case 'CharacterClassRange':
      return [[node.min.value, node.max.value]];
    case 'CharacterSet': {
      const set =
        node.kind === 'digit' ? DIGITS : node.kind === 'word' ? WORD : node.kind === 'space' ? SPACE : undefined;
      if (!set) return ALL;
      return 'negate' in node && node.negate ? without(set) : set;
    }
    case 'CharacterClass': {
      if (node.unicodeSets) return ALL;
      const parts = node.elements.map(charactersOf);
      // What is more than the part matches would be too little, turned over.
      const isExact = node.elements.every((part) => part.type !== 'CharacterSet' || part.kind !== 'property');
      const set = merged(parts.flat());
      return node.negate ? (isExact ? without(set) : ALL) : set;
    }
    default:
      return ALL;
  }
}

function merged(ranges: Characters): Characters {
  const result: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

function without(ranges: Characters): Characters {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of merged(ranges)) {
    if (from > next) result.push([next, from - 1]);
    next = to + 1;
  }
  return next > 0x10ffff ? result : [...result, [next, 0x10ffff]];
}
