// Text runs → lines across the whole page, each cut into segments where the gap is wider than words keep: what columns are made of.
import type { TextRun } from '../content/page-content.ts';
import { onSameHeight } from './same-height.ts';
import { type PlacedRun, withRaisedRuns } from './raised-runs.ts';

export interface Segment {
  left: number;
  right: number;
  runs: PlacedRun[];
}

export interface VisualLine {
  baseline: number;
  /** Of the largest text in it. */
  size: number;
  bold: boolean;
  monospace: boolean;
  segments: Segment[];
}

/** Part of the size of the font. */
const GAP = 0.9;

export function visualLines(runs: readonly TextRun[]): VisualLine[] {
  return onSameHeight(withRaisedRuns(runs).filter(({ text }) => text.trim() !== '')).map(lineOf);
}

function lineOf(runs: PlacedRun[]): VisualLine {
  runs.sort((one, other) => one.left - other.left);
  const segments: Segment[] = [];
  for (const run of runs) {
    const open = segments.at(-1);
    const right = visibleRight(run);
    if (open && run.left < open.right + GAP * run.size) {
      open.runs.push(run);
      open.right = Math.max(open.right, right);
    } else segments.push({ left: run.left, right, runs: [run] });
  }
  const main = runs.reduce((largest, run) => (run.size > largest.size ? run : largest));
  return {
    baseline: main.baseline,
    size: main.size,
    bold: runs.every(({ font, raised }) => font.bold || raised !== undefined),
    monospace: runs.every(({ font }) => font.monospace),
    segments,
  };
}

function visibleRight({ text, lefts, right }: TextRun): number {
  const end = text.trimEnd().length;
  return lefts[end] ?? right;
}

export function textOf({ runs }: Segment): string {
  return runs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
