// Rules of a page → groups of rules that touch each other: the frames of tables. An underline is no rule of a table.
import { firstBeyond } from './first-beyond.ts';
import { inLines, TOUCH } from './stretches.ts';
import type { Rule, TextRun } from '../content/page-content.ts';

export interface RuleGroup {
  horizontal: Rule[];
  vertical: Rule[];
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Points below the baseline, parts of the size of the font. */
const UNDERLINE = 0.35;

export function ruleGroups(rules: readonly Rule[], runs: readonly TextRun[]): RuleGroup[] {
  const isUnderline = underlineTest(runs);
  const horizontal = joinInLine(rules.filter((rule) => rule.direction === 'horizontal' && !isUnderline(rule)));
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
  const lines = linesOf(vertical);
  for (const [index, across] of horizontal.entries()) {
    for (let line = firstBeyond(lines, across.from - TOUCH, ({ at }) => at); line < lines.length; line += 1) {
      const { at, start, rules: standing } = lines[line] as Line;
      if (at >= across.to + TOUCH) break;
      let other = firstBeyond(standing, across.at - TOUCH, ({ to }) => to);
      for (; other < standing.length && (standing[other] as Rule).from < across.at + TOUCH; other += 1)
        parents[find(horizontal.length + start + other)] = find(index);
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
  const kept: Rule[] = [];
  for (const { at, line } of inLines(rules)) {
    let reach = -Infinity;
    for (const rule of line) {
      if (rule.to <= reach + 0.5) continue;
      kept.push({ ...rule, at });
      reach = rule.to;
    }
  }
  return kept;
}

interface Line {
  at: number;
  /** Index of the first of its rules in the list. */
  start: number;
  /** From end to end, both in ascending order. */
  rules: Rule[];
}

/** The rules of `joinInLine` by their place. */
function linesOf(rules: readonly Rule[]): Line[] {
  const lines: Line[] = [];
  for (const [start, rule] of rules.entries()) {
    const line = lines.at(-1);
    if (line?.at === rule.at) line.rules.push(rule);
    else lines.push({ at: rule.at, start, rules: [rule] });
  }
  return lines;
}

function underlineTest(runs: readonly TextRun[]): (rule: Rule) => boolean {
  const sorted = [...runs].sort((one, other) => one.baseline - other.baseline);
  const largest = runs.reduce((size, run) => Math.max(size, run.size), 0);
  return ({ at, from, to }) => {
    for (let index = firstBeyond(sorted, at - UNDERLINE * largest, (run) => run.baseline); ; index += 1) {
      const run = sorted[index];
      if (!run || run.baseline >= at + 0.1 * largest) return false;
      const below = at - run.baseline;
      const isBelow = below > -0.1 * run.size && below < UNDERLINE * run.size;
      // Runs of one link have one underline, so it may reach over several of them.
      if (isBelow && from > run.left - 1 && (to < run.right + 1 || from < run.right)) return true;
    }
  };
}
