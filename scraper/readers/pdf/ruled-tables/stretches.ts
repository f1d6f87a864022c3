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

export function stretchesOf(rules: readonly Rule[]): Stretch[] {
  const lying = rules
    .filter(({ direction }) => direction === 'horizontal')
    .sort((one, other) => one.at - other.at || one.from - other.from);
  const stretches: Stretch[] = [];
  let start = 0;
  while (start < lying.length) {
    const { at } = lying[start] as Rule;
    let end = start;
    while (end < lying.length && (lying[end] as Rule).at - at < 0.75) end += 1;
    let open: Stretch | undefined;
    for (const rule of lying.slice(start, end).sort((one, other) => one.from - other.from)) {
      if (open && rule.from < open.to + TOUCH) {
        if (rule.from > open.to - TOUCH) open.joints.push(rule.from);
        open.to = Math.max(open.to, rule.to);
      } else {
        open = { at, from: rule.from, to: rule.to, joints: [] };
        stretches.push(open);
      }
    }
    start = end;
  }
  return stretches;
}

export interface Band extends Box {
  joints: number[];
}

/** Boxes beside each other with one top and one bottom. */
export function bandsOf(boxes: readonly Box[]): Band[] {
  const sorted = [...boxes].sort((one, other) => one.top - other.top || one.left - other.left);
  const bands: Band[] = [];
  for (const box of sorted) {
    const isBeside = (other: Band): boolean =>
      Math.abs(other.bottom - box.bottom) < TOUCH && Math.abs(other.right - box.left) < TOUCH;
    let at = bands.length - 1;
    while (at >= 0 && box.top - (bands[at] as Band).top < TOUCH && !isBeside(bands[at] as Band)) at -= 1;
    const band = bands[at];
    if (band && box.top - band.top < TOUCH) {
      band.joints.push(box.left);
      band.right = box.right;
    } else bands.push({ ...box, joints: [] });
  }
  return bands;
}
