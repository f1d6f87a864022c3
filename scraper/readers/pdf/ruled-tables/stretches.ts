// Horizontal rules that touch in one line → stretches; boxes that touch in one row → bands: the same evidence of rows, drawn in two ways.
import type { Box, Rule } from '../content/page-content.ts';

export interface Stretch {
  at: number;
  from: number;
  to: number;
  /** Places where its pieces meet: the edges of columns. */
  joints: number[];
}

/** Points between rules that meet. */
export const TOUCH = 2;
/** Points between rules of one line. */
const SAME_LINE = 0.75;

export function stretchesOf(rules: readonly Rule[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { at, line } of inLines(rules.filter(({ direction }) => direction === 'horizontal'))) {
    let open: Stretch | undefined;
    for (const rule of line) {
      if (open && rule.from < open.to + TOUCH) {
        if (rule.from > open.to - TOUCH) open.joints.push(rule.from);
        open.to = Math.max(open.to, rule.to);
      } else {
        open = { at, from: rule.from, to: rule.to, joints: [] };
        stretches.push(open);
      }
    }
  }
  return stretches;
}

/** Rules of one direction that lie in one line, from end to end; of those that begin at one place the longest is first. */
export function inLines(rules: readonly Rule[]): { at: number; line: Rule[] }[] {
  const lines: { at: number; line: Rule[] }[] = [];
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const open = lines.at(-1);
    if (open && rule.at - open.at < SAME_LINE) open.line.push(rule);
    else lines.push({ at: rule.at, line: [rule] });
  }
  for (const { line } of lines) line.sort((one, other) => one.from - other.from || other.to - one.to);
  return lines;
}

export interface Band extends Box {
  joints: number[];
}

/** Boxes beside each other with one top and one bottom. */
export function bandsOf(boxes: readonly Box[]): Band[] {
  const sorted = [...boxes].sort((one, other) => one.top - other.top || one.left - other.left);
  const bands: Band[] = [];
  /** Numbers of bands by where they end: a page of words with a ground each has thousands at one height. */
  const ending = new Map<number, Set<number>>();
  const key = (right: number): number => Math.floor(right / TOUCH);
  for (const box of sorted) {
    const isBeside = (number: number): boolean => {
      const { top, bottom, right } = bands[number] as Band;
      return box.top - top < TOUCH && Math.abs(bottom - box.bottom) < TOUCH && Math.abs(right - box.left) < TOUCH;
    };
    const near = [-1, 0, 1].flatMap((step) => [...(ending.get(key(box.left) + step) ?? [])]);
    const number = near.filter(isBeside).reduce((last, one) => Math.max(last, one), -1);
    const band = bands[number];
    const own = band ? number : bands.length;
    if (band) {
      ending.get(key(band.right))?.delete(number);
      band.joints.push(box.left);
      band.right = box.right;
    } else bands.push({ ...box, joints: [] });
    const ends = ending.get(key(box.right)) ?? new Set<number>();
    ending.set(key(box.right), ends.add(own));
  }
  return bands;
}
