// Where the columns of a table without rules lie: told by its titles first, widened by each line that fits.
import { limits } from '../../../diagnostics/limits.ts';
import { ALIGNED } from '../lines/left-edges.ts';
import { splitRun } from '../lines/split-run.ts';
import type { Segment, VisualLine } from '../lines/visual-lines.ts';

interface Extent {
  left: number;
  right: number;
}

/** Points by which texts of neighbouring columns may overlap. */
const SLACK = 0.5;

export class ColumnExtents {
  /** From left to right; they never overlap. */
  readonly extents: Extent[] = [];

  /** False for a title line that does not fit those above it. */
  addTitles({ segments }: VisualLine): boolean {
    for (const segment of segments) {
      const over = this.overlapping(segment);
      if (over.length > 1 || (over.length === 0 && this.extents.length >= limits.columns.most)) return false;
      if (over.length === 1) this.widen(over[0] as number, segment);
      else this.extents.push({ left: segment.left, right: segment.right });
      this.extents.sort((one, other) => one.left - other.left);
    }
    return true;
  }

  /** Columns and what of the line stands in each; undefined where a piece reaches over several columns, or stands beside all of them. */
  place(line: VisualLine): { column: number; segment: Segment }[] | undefined {
    const placed: { column: number; segment: Segment }[] = [];
    for (const whole of line.segments) {
      for (const segment of this.parted(whole)) {
        const over = this.overlapping(segment);
        if (over.length > 1) return undefined;
        const column = over[0] ?? this.before(segment.left);
        if (column < 0) return undefined;
        placed.push({ column, segment });
      }
    }
    return placed;
  }

  widen(column: number, { left, right }: Extent): void {
    const extent = this.extents[column] as Extent;
    extent.left = Math.min(extent.left, left);
    extent.right = Math.max(extent.right, right);
  }

  private overlapping({ left, right }: Extent): number[] {
    return this.extents.flatMap((extent, column) =>
      left < extent.right - SLACK && right > extent.left + SLACK ? [column] : [],
    );
  }

  private before(left: number): number {
    return this.extents.findLastIndex((extent) => extent.left < left + SLACK);
  }

  /** Texts of neighbouring columns may stand as near to each other as words do. */
  private parted(segment: Segment): Segment[] {
    if (this.overlapping(segment).length < 2) return [segment];
    const starts = this.extents.slice(1).map(({ left }) => left);
    const begins = (left: number): boolean => starts.some((start) => Math.abs(start - left) < ALIGNED);
    const runs = segment.runs.flatMap((run) => splitRun(run, starts, begins));
    const parts: Segment[] = [];
    for (const run of runs) {
      const open = parts.at(-1);
      if (open && !starts.some((start) => Math.abs(run.left - start) < 2)) {
        open.runs.push(run);
        open.right = Math.max(open.right, run.right);
      } else {
        // What overflows its column ends where the next one begins.
        if (open) open.right = Math.min(open.right, run.left);
        parts.push({ left: run.left, right: run.right, runs: [run] });
      }
    }
    return parts;
  }
}
