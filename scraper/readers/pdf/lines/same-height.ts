// Text runs → those that stand on one line, from top to bottom.
import type { TextRun } from '../content/page-content.ts';

/** Part of the size of the font. */
const SAME_LINE = 0.35;

export function onSameHeight<Run extends TextRun>(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && run.baseline - first.baseline < SAME_LINE * Math.min(run.size, first.size)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}
