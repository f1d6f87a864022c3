// The rules of a frame, asked for by what they part: once for each row and column, and a page may have thousands of both.
import { ByHeight } from '../content/by-height.ts';
import type { Rule } from '../content/page-content.ts';
import { firstBeyond } from './first-beyond.ts';
import type { RuleGroup } from './rule-groups.ts';

/** Points between places that are one. */
export const NEAR = 3;

export class FrameRules {
  private readonly lines: readonly Rule[];
  private readonly lying = new Map<number, readonly Rule[]>();
  private readonly standing = new Map<number, ByHeight<Rule>>();

  constructor(private readonly group: RuleGroup) {
    this.lines = [...group.horizontal].sort((one, other) => one.at - other.at);
  }

  /** True where rules at this height reach from one place to the other. Those of a table inside a cell keep a distance. */
  covers(level: number, from: number, to: number): boolean {
    let reached = from + NEAR;
    const rules = this.lying.get(level) ?? this.lyingAt(level);
    this.lying.set(level, rules);
    for (const rule of rules) if (rule.from < reached + NEAR) reached = Math.max(reached, rule.to);
    return reached > to - NEAR;
  }

  /** True where other heights of the frame have a rule at this place, and this one has none. */
  leavesOut(place: number, height: number): boolean {
    const standing =
      this.standing.get(place) ?? byHeight(this.group.vertical.filter(({ at }) => Math.abs(at - place) < NEAR));
    this.standing.set(place, standing);
    return standing.count > 0 && !standing.within(height, height).some(({ from, to }) => from < height && to > height);
  }

  /** Standing rules between two places, by their heights. */
  between(left: number, right: number): ByHeight<Rule> {
    return byHeight(this.group.vertical.filter(({ at }) => at > left + NEAR && at < right - NEAR));
  }

  private lyingAt(level: number): readonly Rule[] {
    const first = firstBeyond(this.lines, level - 1.5, ({ at }) => at);
    let end = first;
    while (end < this.lines.length && (this.lines[end] as Rule).at < level + 1.5) end += 1;
    return this.lines.slice(first, end);
  }
}

function byHeight(rules: readonly Rule[]): ByHeight<Rule> {
  return new ByHeight(
    rules,
    ({ from }) => from,
    ({ to }) => to,
  );
}
