// One release as an entry of spec/<service>/CHANGELOG.md: what changed, why, and in which rows of the documents.
import type { Cause, Change } from '../../spec/diff/change.ts';
import type { ProvenanceSides } from '../../spec/diff/change-source.ts';
import { CAUSE_WORDS, countWords } from '../../spec/diff/change-words.ts';
import { escapeMarkdown, printMarkdown } from '../../spec/diff/print-markdown.ts';
import type { LinkTo } from './source-links.ts';

export interface ChangelogEntry {
  version: string;
  /** Newest date of the documents. */
  date?: string | undefined;
  /** Absent for the first release. */
  changes?: readonly Change[];
  /** Of a first release. */
  counts: { operations: number; schemas: number };
  provenance: ProvenanceSides;
  link: LinkTo;
}

const CAUSES = Object.keys(CAUSE_WORDS) as Cause[];

export function printEntry({ version, date, changes, counts, provenance, link }: ChangelogEntry): string {
  const documents = date === undefined ? '' : ` From documents up to ${date}.`;
  if (!changes)
    return `## ${version}\n\nFirst release: ${counts.operations} operations, ${counts.schemas} schemas.${documents}\n`;
  return `## ${version}\n\n${countWords(changes)}.${documents}${reasons(changes)}\n\n${printMarkdown(changes, { provenance, level: 3, link })}`;
}

/** The newest entry first, below the title. */
export function addEntry(changelog: string | undefined, title: string, entry: string): string {
  const head = `# Changelog: ${escapeMarkdown(title)}\n\nWritten by \`tablespec release\`; what each rule means stands in docs/change-workflow.md of tablespec.\n`;
  const earlier = changelog === undefined ? -1 : changelog.indexOf('\n## ');
  return `${head}\n${entry.trimEnd()}\n${earlier < 0 ? '' : (changelog as string).slice(earlier)}`;
}

/** "3 because the documents changed, 1 because a correction was added or dropped". */
function reasons(changes: readonly Change[]): string {
  const counted = CAUSES.map((cause) => ({
    cause,
    count: changes.filter(({ causes }) => causes.includes(cause)).length,
  })).filter(({ count }) => count > 0);
  if (counted.length === 0) return '';
  return ` Of these, ${counted.map(({ cause, count }) => `${count} because ${CAUSE_WORDS[cause]}`).join(', ')}.`;
}
