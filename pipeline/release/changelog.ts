// One release as an entry of spec/<service>/CHANGELOG.md: what changed, why, and in which rows of the documents.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Cause, Change } from '../../spec/diff/change.ts';
import type { ProvenanceSides } from '../../spec/diff/change-source.ts';
import { CAUSE_WORDS, countWords } from '../../spec/diff/change-words.ts';
import { escapeMarkdown, printMarkdown } from '../../spec/diff/print-markdown.ts';

export interface ChangelogEntry {
  version: string;
  /** Newest date of the documents. */
  date?: string | undefined;
  /** Absent for the first release. */
  changes?: readonly Change[];
  /** Of a first release. */
  counts: { operations: number; schemas: number };
  provenance: ProvenanceSides;
}

const CAUSES = Object.keys(CAUSE_WORDS) as Cause[];

export function printEntry({ version, date, changes, counts, provenance }: ChangelogEntry): string {
  const documents = date === undefined ? '' : ` From documents up to ${date}.`;
  if (!changes)
    return `## ${version}\n\nFirst release: ${counts.operations} operations, ${counts.schemas} schemas.${documents}\n`;
  return `## ${version}\n\n${countWords(changes)}.${documents}${reasons(changes)}\n\n${printMarkdown(changes, { provenance, level: 3, link: sourceLink })}`;
}

/** The newest entry first, below the title. */
export function addEntry(changelog: string | undefined, title: string, entry: string): string {
  const head = `# Changelog: ${escapeMarkdown(title)}\n\nWritten by \`tablespec release\`; what each rule means stands in the README of tablespec.\n`;
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

/** The page itself where it has a URL, else the line of the edition, or the correction. */
export function sourceLink(at: Position): string | undefined {
  const original = at.original?.document ?? at.document;
  if (/^https?:\/\//i.test(original)) return original;
  if (at.document === 'reference.md' && at.line !== undefined) return `reference.md#L${at.line}`;
  const correction = /\/corrections\/([\w.-]+)$/.exec(at.document)?.[1];
  return correction === undefined ? undefined : `corrections/${correction}`;
}
