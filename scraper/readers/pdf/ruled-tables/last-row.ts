// A frame of rules that only part rows: below the last of them stands the last row, as far from its rule as the others are from theirs.
import { leastOf } from '../../../diagnostics/extremes.ts';
import type { TextRun } from '../content/page-content.ts';
import type { PageTable } from './page-table.ts';
import type { RuleGroup } from './rule-groups.ts';
import { type Segment, visualLines } from '../lines/visual-lines.ts';

/** Points. */
const NEAR = 1.5;
export const HIGHEST = 300;
/** Parts of the size of the font. */
const LINE_GAP = 1.9;

/** The frame with its last row, ruled off; undefined where no row stands below it. */
export function withLastRow(group: RuleGroup, table: PageTable, runs: readonly TextRun[]): RuleGroup | undefined {
  if (group.vertical.length > 0) return undefined;
  const inner = table.rows.slice(table.headerRows);
  const distances = inner.flatMap(({ top, cells }) => {
    const first = cells.flatMap(({ lines }) => lines.slice(0, 1).map(({ baseline }) => baseline));
    return first.length > 0 ? [leastOf(first) - top] : [];
  });
  const below = runs.filter(
    ({ left, right, baseline }) =>
      baseline > group.bottom &&
      baseline < group.bottom + HIGHEST &&
      left > group.left - NEAR &&
      right < group.right + NEAR,
  );
  const filled = new Set<number>();
  let bottom: number | undefined;
  let above = group.bottom;
  for (const { baseline, size, bold, segments } of visualLines(below)) {
    const columns = segments.map((segment) => columnOf(segment, table.columns));
    if (bold || columns.includes(-1)) break;
    const distance = baseline - above;
    if (bottom === undefined) {
      if (!distances.some((other) => Math.abs(other - distance) < NEAR)) return undefined;
    } else if (distance > LINE_GAP * size || (columns[0] === 0 && columns.length > 1 && filled.has(0))) break;
    for (const column of columns) filled.add(column);
    bottom = baseline + 0.5 * size;
    above = baseline;
  }
  // A name beside the middle of its description stands lower than the first line.
  if (bottom === undefined || !filled.has(0) || filled.size < 2) return undefined;
  const rule = { direction: 'horizontal', at: bottom, from: group.left, to: group.right } as const;
  return { ...group, horizontal: [...group.horizontal, rule], bottom };
}

/** -1 for text that reaches over the edge of a column. */
function columnOf({ left, right }: Segment, columns: readonly number[]): number {
  return columns.findIndex((start, index) => {
    const end = columns[index + 1];
    return end !== undefined && left > start - NEAR && left < end && right < end + NEAR;
  });
}
