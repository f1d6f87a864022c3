// tablespec diff: what changed between two specs, editions, states or sets of documents, and what that means for users of the API.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printMarkdown } from '../../spec/diff/print-markdown.ts';
import { printAnnotations } from '../../spec/diff/print-annotations.ts';
import { printSarif } from '../../spec/diff/print-sarif.ts';
import { type Change, changeClasses } from '../../spec/diff/change.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { countWords } from '../../spec/diff/change-words.ts';
import { findChanges } from '../../pipeline/diff/find-changes.ts';
import { readSide } from '../../pipeline/diff/read-side.ts';
import { printChanges } from '../output/print-changes.ts';
import { printErrors } from '../output/print-errors.ts';
import { viewFor } from '../output/view.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

export const diffForms = ['text', 'markdown', 'json', 'sarif', 'github'] as const;
type DiffForm = (typeof diffForms)[number];

export function isDiffForm(word: string): word is DiffForm {
  return (diffForms as readonly string[]).includes(word);
}

export interface DiffOptions {
  before: string;
  after: string;
  form: DiffForm;
  /** Every change on a line of its own, in text and Markdown. */
  full?: boolean;
  service?: string | undefined;
  /** What documents are read with. */
  profile?: string | undefined;
  cache?: string | undefined;
}

/** Returns the exit code: 1 where something breaks. */
export async function diffCommand(
  { before, after, form, full = false, service, profile, cache }: DiffOptions,
  current: string,
): Promise<number> {
  const progress = terminalProgress();
  const sources = [before, after];
  const options = {
    current: projectFolder(current),
    service,
    profile,
    cache,
    progress,
    tell: (diagnostics: readonly Diagnostic[]) =>
      printErrors(diagnostics, viewFor({ current, sources, stream: process.stderr })),
  };
  const sides = {
    before: await readSide(before, options),
    after: await readSide(after, options),
  };
  const changes = await progress.stage('compare', () => findChanges(sides.before, sides.after));
  const provenance = { before: sides.before.provenance, after: sides.after.provenance };
  const folder = projectFolder(current);
  const { service: id = '.' } = sides.after;
  const views = {
    // What a commit or a release was made from is no longer at hand.
    before: existsSync(resolve(folder, before)) ? viewFor({ current, sources: [before] }) : {},
    after: viewFor({ current, sources: [after], near: join(folder, 'spec', id) }),
  };
  const print: Record<DiffForm, () => string> = {
    text: () => printChanges(changes, sides, { full, views }),
    markdown: () =>
      `${changes.length === 0 ? 'Nothing changed.' : countWords(changes)}\n\n${printMarkdown(changes, { provenance, level: 2, full })}`,
    json: () => `${JSON.stringify({ schemaVersion: 1, before, after, counts: countsOf(changes), changes }, null, 1)}\n`,
    sarif: () => printSarif(changes, provenance),
    github: () => printAnnotations(changes),
  };
  process.stdout.write(print[form]());
  return changes.some((change) => change.class === 'breaking') ? 1 : 0;
}

function countsOf(changes: readonly Change[]): Record<string, number> {
  return Object.fromEntries(
    changeClasses.map((class_) => [class_, changes.filter((change) => change.class === class_).length]),
  );
}
