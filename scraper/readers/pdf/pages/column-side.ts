// What stands on one side of a gutter, and what of it is no table: running text, headings, frames as wide as the column.
import { leastOf } from '../../../diagnostics/extremes.ts';
import type { Rule, TextRun } from '../content/page-content.ts';
import { stretchesOf } from '../ruled-tables/stretches.ts';
import type { Extent } from './empty-strip.ts';

/** A line of running text has so many words and fills this part of its column. */
const WORDS = 4;
const FILLED = 0.6;
const LARGER = 1.12;
/** Points. */
const ALIGNED = 2;

export class Side {
  readonly from: number;
  readonly to: number;

  constructor(
    private readonly texts: readonly TextRun[][],
    private readonly rules: readonly Rule[],
  ) {
    const { from, to } = extentOf([
      ...texts.flat().map((run) => ({ from: run.left, to: visibleRight(run) })),
      ...rules,
    ]);
    this.from = from;
    this.to = to;
  }

  get lines(): number {
    return this.texts.length;
  }

  /** Lines of words without gaps that nearly fill the column. */
  prose(width: number): number {
    return this.texts.filter((runs) => {
      const { from, to } = extentOf(runs.map((run) => ({ from: run.left, to: visibleRight(run) })));
      if (to - from < FILLED * width || isGapped(runs)) return false;
      const words = runs
        .map(({ text }) => text)
        .join(' ')
        .trim()
        .split(/\s+/, WORDS);
      return words.length === WORDS;
    }).length;
  }

  /** Lines of larger type at the left edge. */
  headings(size: number): number {
    return this.texts.filter(
      (runs) =>
        runs.every((run) => run.size > LARGER * size) && leastOf(runs.map((run) => run.left)) < this.from + ALIGNED,
    ).length;
  }

  /** Rules that reach over the column. */
  frames(width: number): number {
    return stretchesOf(this.rules).filter(({ from, to }) => to - from > 0.9 * width).length;
  }
}

function isGapped(runs: readonly TextRun[]): boolean {
  const sorted = [...runs].sort((one, other) => one.left - other.left);
  return sorted.some((run, index) => {
    const before = sorted[index - 1];
    return before !== undefined && run.left - visibleRight(before) > 1.5 * run.size;
  });
}

export function extentOf(extents: readonly Extent[]): Extent {
  const whole = { from: Infinity, to: -Infinity };
  for (const { from, to } of extents) {
    whole.from = Math.min(whole.from, from);
    whole.to = Math.max(whole.to, to);
  }
  return whole;
}

export function visibleRight({ text, lefts, right }: TextRun): number {
  return lefts[text.trimEnd().length] ?? right;
}
