// What an operation does, in the words of its page: the text below the heading for it, or right below the title, and what the page
// tells beside its tables.
import type { Block } from '../../blocks/block.ts';
import type { PartKind } from '../../profiles/profile-data.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Parameter } from '../../reference/reference-model.ts';
import type { Report } from '../../diagnostics/report.ts';
import { textOf, type Section } from './section.ts';
import { toldNotes, toldText } from './told-text.ts';

/** Shorter lines are labels. */
const SHORTEST = 20;

export interface Description {
  /** What the operation does. */
  text: string;
  /** What else the page tells of it. */
  told: string;
}

/** Empty where the page has none, which is told, as is text below a heading that nobody knows. A facts edition has no descriptions. */
export function readDescription(
  part: (kind: PartKind) => readonly Block[],
  section: Section,
  parameters: readonly Parameter[],
  profile: Profile,
  report: Report,
): Description {
  const stated = textOf(part('function'));
  if (section.origin) return { text: stated, told: '' };
  const opening = part('opening');
  const heading = opening.findIndex(({ kind }) => kind === 'heading');
  const below = heading < 0 ? [] : toldText(opening.slice(heading), 'opening', profile);
  const lines = [
    ...below,
    ...(['uri', 'request', 'response'] as const).flatMap((kind) => toldText(part(kind), kind, profile)),
    ...(['request-examples', 'response-examples'] as const).flatMap((kind) => toldNotes(part(kind), kind, profile)),
  ];
  const told = [...new Set([...lines, ...rightsOf(parameters, profile)])]
    .filter((line) => !stated.includes(line))
    .join('\n');
  if (stated !== '') return { text: stated, told };
  return { text: openingText(opening, heading, told, section, report), told };
}

/** What the rows of a token's headers say that it has to allow: the rows themselves are the security scheme's. */
function rightsOf(parameters: readonly Parameter[], { data, tables }: Profile): string[] {
  const schemes = Object.values(data.access?.schemes ?? {});
  const headers = new Set(schemes.flatMap(({ in: place, name }) => (place === 'header' ? [name?.toLowerCase()] : [])));
  return parameters.flatMap(({ in: place, name, description = '' }) =>
    place === 'header' && headers.has(name.toLowerCase()) && tables.tellsRights(description)
      ? [`${name}: ${description}`]
      : [],
  );
}

function openingText(
  opening: readonly Block[],
  heading: number,
  told: string,
  { title, at, parts }: Section,
  report: Report,
): string {
  const above = textOf(heading < 0 ? opening : opening.slice(0, heading));
  if (above.length > SHORTEST && !parts.has('function')) return above;
  const text = textOf(opening);
  if (text.length > SHORTEST && told === '')
    report.add('description-lost', { title }, { at, quote: text.slice(0, 200) });
  else if (told === '') report.add('operation-without-description', { title }, { at });
  return '';
}
