// What is drawn on a page beside its text, asked for by the lines and columns of a table: grounds and rules.
import { leastOf } from '../../../diagnostics/extremes.ts';
import type { ColumnExtents } from './column-extents.ts';
import { ByHeight, byHeight } from '../content/by-height.ts';
import type { PageContent } from '../content/page-content.ts';
import { type Band, bandsOf, type Stretch, stretchesOf } from '../ruled-tables/stretches.ts';
import type { Marks } from '../lines/text-line.ts';
import type { VisualLine } from '../lines/visual-lines.ts';

export class RowEvidence {
  private readonly stretches: ByHeight<Stretch>;
  private readonly bands: ByHeight<Band>;
  /** The list marks that are drawn. */
  readonly marks: Marks;

  constructor({ rules, boxes, marks }: PageContent) {
    this.stretches = new ByHeight(stretchesOf(rules), ({ at }) => at);
    this.bands = byHeight(bandsOf(boxes));
    this.marks = byHeight(marks);
  }

  /** The smallest band behind all of the line. */
  groundOf({ baseline, size, segments }: VisualLine): Band | undefined {
    const left = segments[0]?.left ?? 0;
    const right = segments.at(-1)?.left ?? 0;
    const behind = this.bands
      .within(baseline - 0.3 * size, baseline - 0.1 * size)
      .filter(
        (band) =>
          band.top < baseline - 0.3 * size &&
          band.bottom > baseline - 0.1 * size &&
          band.left < left + 1 &&
          band.right > right,
      );
    const heights = behind.map(({ top, bottom }) => bottom - top);
    return behind[heights.indexOf(leastOf(heights))];
  }

  ruleBelow({ baseline, size, segments }: VisualLine): Stretch | undefined {
    const left = segments[0]?.left ?? 0;
    const right = segments.at(-1)?.left ?? 0;
    return this.stretches
      .within(baseline, baseline + 1.6 * size)
      .find(({ at, from, to }) => at > baseline && at < baseline + 1.6 * size && from < left + 1 && to > right + size);
  }

  isParted(above: VisualLine, below: VisualLine): boolean {
    const left = above.segments[0]?.left ?? 0;
    return this.stretches
      .within(above.baseline, below.baseline)
      .some(({ at, from, to }) => at > above.baseline && at < below.baseline && from < left + 1 && to > left);
  }

  /** Heights of rules that reach over all columns. */
  rulesOf({ extents }: ColumnExtents, top: number, bottom: number): number[] {
    const left = (extents[0]?.left ?? 0) + 1;
    const right = extents.at(-1)?.left ?? 0;
    return this.stretches
      .within(top, bottom)
      .filter(({ at, from, to }) => at > top && at < bottom && from < left && to > right)
      .map(({ at }) => at);
  }

  /** Heights at which a row may end: rules, and both ends of each ground. */
  edgesOf(columns: ColumnExtents, top: number, bottom: number): number[] {
    const left = (columns.extents[0]?.left ?? 0) + 1;
    const right = columns.extents.at(-1)?.left ?? 0;
    const grounds = this.bands
      .within(top, bottom)
      .filter((band) => band.left < left && band.right > right && band.bottom > top && band.top < bottom);
    return [...this.rulesOf(columns, top, bottom), ...grounds.flatMap((band) => [band.top, band.bottom])].filter(
      (edge) => edge > top,
    );
  }
}
