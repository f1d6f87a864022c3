// Titles on a filled band that no rules frame, right above the frame of the rows → the frame with the band as its first row.
import type { ByHeight } from '../content/by-height.ts';
import type { TextRun } from '../content/page-content.ts';
import type { RuleGroup } from './rule-groups.ts';
import type { Band } from './stretches.ts';

/** Points. */
const NEAR = 2.5;

export function withTitleBand(group: RuleGroup, bands: ByHeight<Band>, text: ByHeight<TextRun>): RuleGroup {
  const { left, right, top, horizontal, vertical } = group;
  const band = bands
    .within(top - NEAR, top + NEAR)
    .find(
      (one) =>
        Math.abs(one.bottom - top) < NEAR &&
        Math.abs(one.left - left) < NEAR &&
        Math.abs(one.right - right) < NEAR &&
        one.bottom - one.top > NEAR,
    );
  if (!band) return group;
  const titles = text
    .within(band.top, band.bottom)
    .filter(
      (run) => run.baseline > band.top && run.baseline < band.bottom && run.left > left - NEAR && run.left < right,
    );
  if (titles.length === 0 || !titles.every(({ font }) => font.bold)) return group;
  // A band over all columns without one of its own for each has the columns of the rows.
  const upper = vertical.filter(({ from }) => Math.abs(from - top) < NEAR).map((rule) => ({ ...rule, from: band.top }));
  const edge = { direction: 'horizontal', at: band.top, from: left, to: right } as const;
  const parting = { ...edge, at: top };
  const isDrawn = horizontal.some(({ at, from, to }) => Math.abs(at - top) < 1.5 && to - from > 0.9 * (right - left));
  return {
    ...group,
    top: band.top,
    horizontal: [edge, ...(isDrawn ? [] : [parting]), ...horizontal],
    vertical: [...vertical.filter(({ from }) => Math.abs(from - top) >= NEAR), ...upper],
  };
}
