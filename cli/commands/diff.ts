// tablespec diff: what changed between two specs, editions, states or sets of documents, and what that means for users of the API.
import { printMarkdown } from '../../spec/diff/print-markdown.ts';
import { printAnnotations } from '../../spec/diff/print-annotations.ts';
import { printSarif } from '../../spec/diff/print-sarif.ts';
import { type Change, changeClasses } from '../../spec/diff/change.ts';
import { countWords } from '../../spec/diff/change-words.ts';
import { findChanges } from '../../pipeline/diff/find-changes.ts';
import { readSide } from '../../pipeline/diff/read-side.ts';
import { printChanges } from '../output/print-changes.ts';
import { printErrors } from '../output/print-errors.ts';
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
  const options = {
    current: projectFolder(current),
    service,
    profile,
    cache,
    progress,
    tell: printErrors,
  };
  const sides = {
    before: await readSide(before, options),
    after: await readSide(after, options),
  };
  const changes = await progress.stage('compare', () => findChanges(sides.before, sides.after));
  const provenance = { before: sides.before.provenance, after: sides.after.provenance };
  const print: Record<DiffForm, () => string> = {
    text: () => printChanges(changes, sides, full),
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
