// Where texts begin: the left edges of many runs, asked for one by one.
import type { TextRun } from '../content/page-content.ts';

/** Points by which texts of one column miss each other. */
export const ALIGNED = 0.7;
/** Edges that differ by less are one. */
const PARTS = 100;

export class LeftEdges {
  /** By column of as many points as texts of one column may miss each other, and by the edge: the first and the last height. */
  private readonly edges = new Map<number, Map<number, { top: number; bottom: number }>>();

  constructor(runs: readonly TextRun[]) {
    for (const { left, baseline } of runs) {
      const edge = Math.round(left * PARTS) / PARTS;
      const near = this.edges.get(Math.floor(edge / ALIGNED)) ?? new Map<number, { top: number; bottom: number }>();
      this.edges.set(Math.floor(edge / ALIGNED), near);
      const known = near.get(edge) ?? { top: baseline, bottom: baseline };
      near.set(edge, { top: Math.min(known.top, baseline), bottom: Math.max(known.bottom, baseline) });
    }
  }

  begins(left: number): boolean {
    return this.some(left, () => true);
  }

  /** On another line. */
  beginsElsewhere({ left, baseline, size }: TextRun): boolean {
    return this.some(left, ({ top, bottom }) => top < baseline - size || bottom > baseline + size);
  }

  private some(left: number, holds: (heights: { top: number; bottom: number }) => boolean): boolean {
    const column = Math.floor(left / ALIGNED);
    for (let near = column - 1; near <= column + 1; near += 1)
      for (const [edge, heights] of this.edges.get(near) ?? [])
        if (Math.abs(edge - left) < ALIGNED && holds(heights)) return true;
    return false;
  }
}
