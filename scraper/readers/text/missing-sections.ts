// The contents list of a book against its headings.
import type { Block } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Report } from '../../diagnostics/report.ts';

/** A book that was cut off still lists in its contents what is gone. */
export function reportMissingSections(
  contents: ReadonlyMap<string, Position>,
  blocks: readonly Block[],
  profile: Profile,
  report: Report,
): void {
  const headings = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])));
  for (const [title, at] of contents)
    if (profile.sections.isNumberedTitle(title) && !headings.has(title))
      report.add('section-missing', { title }, { at });
}
