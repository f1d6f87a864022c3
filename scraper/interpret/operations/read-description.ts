// What an operation does, in the words of its page: the text below the heading for it, or right below the title.
import type { Block } from '../../blocks/block.ts';
import type { PartKind } from '../../profiles/profile-data.ts';
import type { Report } from '../../diagnostics/report.ts';
import { textOf, type Section } from './section.ts';

/** Shorter lines are labels. */
const SHORTEST = 20;

/** Empty where the page has none, which is told, as is text below a heading that nobody knows. A facts edition has no descriptions. */
export function readDescription(part: (kind: PartKind) => readonly Block[], section: Section, report: Report): string {
  const stated = textOf(part('function'));
  if (stated !== '' || section.origin) return stated;
  const { title, at } = section;
  const opening = part('opening');
  const heading = opening.findIndex(({ kind }) => kind === 'heading');
  const below = textOf(heading < 0 ? opening : opening.slice(0, heading));
  if (below.length > SHORTEST && !section.parts.has('function')) return below;
  const text = textOf(opening);
  if (text.length > SHORTEST) report.add('description-lost', { title }, { at, quote: text.slice(0, 200) });
  else report.add('operation-without-description', { title }, { at });
  return '';
}
