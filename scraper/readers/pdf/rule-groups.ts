// Rules of a page → groups of rules that touch each other: the frames of tables. An underline is no rule of a table.
import type { Rule, TextRun } from './page-content.ts';

export interface RuleGroup {
  horizontal: Rule[];
  vertical: Rule[];
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Points between rules that meet. */
const TOUCH = 2;
/** Points below the baseline, parts of the size of the font. */
const UNDERLINE = 0.35;

export function ruleGroups(rules: readonly Rule[], runs: readonly TextRun[]): RuleGroup[] {
  const horizontal = joinInLine(rules.filter((rule) => rule.direction === 'horizontal' && !isUnderline(rule, runs)));
  const vertical = joinInLine(rules.filter(({ direction }) => direction === 'vertical'));
  const all = [...horizontal, ...vertical];
  const parents = all.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    let at = index;
    while (parents[at] !== root) [at, parents[at]] = [parents[at] as number, root];
    return root;
  };
  for (const [index, across] of horizontal.entries()) {
    for (const [other, down] of vertical.entries()) {
      const meets =
        down.at > across.from - TOUCH &&
        down.at < across.to + TOUCH &&
        across.at > down.from - TOUCH &&
        across.at < down.to + TOUCH;
      if (meets) parents[find(horizontal.length + other)] = find(index);
    }
  }
  // A rule that goes on in line with another one, at a crossing or behind a row.
  for (const list of [horizontal, vertical]) {
    const offset = list === horizontal ? 0 : horizontal.length;
    for (let index = 1; index < list.length; index += 1) {
      const before = list[index - 1] as Rule;
      const rule = list[index] as Rule;
      if (Math.abs(rule.at - before.at) < 0.5 && rule.from < before.to + TOUCH)
        parents[find(offset + index)] = find(offset + index - 1);
    }
  }
  const groups = new Map<number, RuleGroup>();
  for (const [index, rule] of all.entries()) {
    const root = find(index);
    const group = groups.get(root) ?? {
      horizontal: [],
      vertical: [],
      left: Infinity,
      top: Infinity,
      right: -Infinity,
      bottom: -Infinity,
    };
    groups.set(root, group);
    group[rule.direction].push(rule);
    const [left, right, top, bottom] =
      rule.direction === 'horizontal' ? [rule.from, rule.to, rule.at, rule.at] : [rule.at, rule.at, rule.from, rule.to];
    group.left = Math.min(group.left, left);
    group.right = Math.max(group.right, right);
    group.top = Math.min(group.top, top);
    group.bottom = Math.max(group.bottom, bottom);
  }
  return [...groups.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** In the order of places; of two that lie upon each other one is kept. Ends stay where cells meet: there are the columns. */
function joinInLine(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((one, other) => one.at - other.at || one.from - other.from || one.to - other.to);
  const kept: Rule[] = [];
  let start = 0;
  // Rules within half a point of each other are one line.
  while (start < sorted.length) {
    const { at } = sorted[start] as Rule;
    let end = start;
    while (end < sorted.length && (sorted[end] as Rule).at - at < 0.75) end += 1;
    const line = sorted.slice(start, end).sort((one, other) => one.from - other.from || other.to - one.to);
    let reach = -Infinity;
    for (const rule of line) {
      if (rule.to <= reach + 0.5) continue;
      kept.push({ ...rule, at });
      reach = rule.to;
    }
    start = end;
  }
  return kept;
}

function isUnderline({ at, from, to }: Rule, runs: readonly TextRun[]): boolean {
  return runs.some(({ left, right, baseline, size }) => {
    const below = at - baseline;
    // Runs of one link have one underline, so it may reach over several of them.
    return below > -0.1 * size && below < UNDERLINE * size && from > left - 1 && (to < right + 1 || from < right);
  });
}
