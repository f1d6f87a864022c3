// Summaries of services → the text of one proposal, which a code host takes up to a size only: what matters most stays, the whole is
// written beside it.
import { HEADINGS } from './summary-headings.ts';

/** Characters of the text of a pull request; hosts refuse a little more than these. */
const MOST = 60_000;

const RANKS: readonly string[] = Object.values(HEADINGS);

interface Section {
  service: number;
  rank: number;
  lines: string[];
}

/** @param file name of the file that holds the whole text. Undefined where all of it fits. */
export function shortenSummaries(summaries: readonly string[], file: string, most = MOST): string | undefined {
  if (summaries.join('\n').length <= most) return undefined;
  const note = `This text is cut, the most important first; all of it is in the file ${file}.\n`;
  const services = summaries.map(sectionsOf);
  const heads = services.map(([head]) => head as Section);
  const rest = services.flatMap(([, ...sections]) => sections);
  rest.sort((one, other) => one.rank - other.rank || one.service - other.service);
  let left = most - note.length - 2;
  const kept: Section[][] = summaries.map(() => []);
  for (const section of [...heads, ...rest]) {
    if (left <= 0) break;
    const cut = cutSection(section, left);
    if (cut) kept[section.service]?.push(cut);
    left = cut === section ? left - sizeOf(section) : 0;
  }
  const texts = kept.map((sections) => sections.flatMap(({ lines }) => lines).join('\n'));
  return `${note}\n${texts.filter((text) => text !== '').join('\n')}\n`;
}

/** The first one is what stands above the headings. */
function sectionsOf(summary: string, service: number): Section[] {
  const sections: Section[] = [{ service, rank: -1, lines: [] }];
  for (const line of summary.trimEnd().split('\n')) {
    const heading = /^## (.*)$/.exec(line)?.[1];
    const rank = RANKS.indexOf(heading ?? '');
    if (heading !== undefined) sections.push({ service, rank: rank < 0 ? RANKS.length : rank, lines: [] });
    sections.at(-1)?.lines.push(line);
  }
  // An empty line before the next heading, wherever that comes from.
  for (const { lines } of sections) if (lines.at(-1) !== '') lines.push('');
  return sections;
}

/** The section itself where there is space for it; undefined where there is none for a line below its heading. */
function cutSection(section: Section, space: number): Section | undefined {
  if (sizeOf(section) <= space) return section;
  const { lines } = section;
  const closing = (kept: readonly string[]): string[] => [
    ...(kept.filter((line) => line.startsWith('```')).length % 2 === 1 ? ['```'] : []),
    `- and ${lines.length - kept.length} more lines`,
    '',
  ];
  let size = 40; // the closing lines
  const kept = lines.slice(
    0,
    lines.findIndex((line) => (size += line.length + 1) > space),
  );
  return kept.length < 3 ? undefined : { ...section, lines: [...kept, ...closing(kept)] };
}

function sizeOf({ lines }: Section): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 1);
}
