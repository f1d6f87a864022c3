// A row over all columns above their titles, such as "Request data" → the frame without it.
import { cluster } from './cluster.ts';
import type { TextRun } from '../content/page-content.ts';
import type { RuleGroup } from './rule-groups.ts';
import { WIDEST_PADDING } from '../lines/split-run.ts';

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

/** The row has titles of several columns, which no rules part. */
export function holdsTitles(over: readonly TextRun[], { vertical, left, right }: RuleGroup): boolean {
  // Pieces of one rule are one edge.
  const edges = cluster(
    vertical.map(({ at }) => at).filter((at) => at > left + NEAR && at < right - NEAR),
    NEAR,
  );
  const begun = edges.filter((edge) =>
    over.some((run) => run.left > edge - NEAR && run.left < edge + WIDEST_PADDING && run.font.bold),
  );
  return begun.length > 1 || (begun.length > 0 && over.some((run) => run.right < (begun[0] as number)));
}

/** The rules between the columns reach up to the top. */
export function withTitlesParted(group: RuleGroup, { top }: RuleGroup): RuleGroup {
  const vertical = group.vertical.map((rule) =>
    Math.abs(rule.from - top) < NEAR ? { ...rule, from: group.top } : rule,
  );
  return { ...group, vertical };
}
