// Tables without any vertical rule: horizontal rules of one width below each other make one frame, as long as no caption or
// heading stands between them.
import { append } from '../../../diagnostics/append.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { endsBlock } from '../../text/raw-table.ts';
import type { ByHeight } from '../content/by-height.ts';
import type { TextRun } from '../content/page-content.ts';
import type { RuleGroup } from './rule-groups.ts';
import { linesOf, NO_MARKS } from '../lines/text-line.ts';

const NEAR = 2;

/** Groups from top to bottom; those that are single rules of one width are put together. */
export function withOpenFrames(groups: readonly RuleGroup[], text: ByHeight<TextRun>, profile: Profile): RuleGroup[] {
  const frames: RuleGroup[] = [];
  for (const group of groups) {
    const above = frames.at(-1);
    if (above && isOpen(above) && isOpen(group) && isAsWide(above, group) && !isParted(above, group, text, profile)) {
      append(above.horizontal, group.horizontal);
      above.bottom = group.bottom;
    } else frames.push({ ...group, horizontal: [...group.horizontal] });
  }
  return frames;
}

function isOpen({ vertical }: RuleGroup): boolean {
  return vertical.length === 0;
}

function isAsWide(one: RuleGroup, other: RuleGroup): boolean {
  return Math.abs(one.left - other.left) < NEAR && Math.abs(one.right - other.right) < NEAR;
}

function isParted(above: RuleGroup, below: RuleGroup, text: ByHeight<TextRun>, profile: Profile): boolean {
  const between = linesOf(
    text.within(above.bottom, below.top).filter(({ baseline }) => baseline > above.bottom && baseline < below.top),
    NO_MARKS,
  );
  return between.length === 0 || between.some(({ text }) => endsBlock(text, profile));
}
