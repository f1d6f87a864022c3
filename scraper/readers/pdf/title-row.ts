// A row over all columns above their titles, such as "Request data" → the frame without it.
import type { RuleGroup } from './rule-groups.ts';

/** Points. */
const NEAR = 3;

/** Undefined for a frame whose first row has columns, or whose second row has none. */
export function withoutTitleRow(group: RuleGroup): RuleGroup | undefined {
  const { left, right, top, horizontal, vertical } = group;
  const inner = vertical.filter(({ at }) => at > left + NEAR && at < right - NEAR);
  if (inner.length === 0) return undefined;
  const begins = inner.reduce((highest, { from }) => Math.min(highest, from), Infinity);
  // The rule below the title row, from edge to edge, is where the inner ones begin.
  const over = horizontal.filter(({ at }) => Math.abs(at - begins) < 1.5);
  const reach = over.reduce((length, { from, to }) => length + to - from, 0);
  if (begins < top + NEAR || reach < 0.95 * (right - left)) return undefined;
  return {
    ...group,
    top: begins,
    horizontal: horizontal.filter(({ at }) => at > begins - 1.5),
    vertical: vertical
      .filter(({ to }) => to > begins + 1)
      .map((rule) => ({ ...rule, from: Math.max(rule.from, begins) })),
  };
}
