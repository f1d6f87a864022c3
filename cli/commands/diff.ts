// tablespec diff: what changed between two specs, editions, states or sets of documents, and what that means for users of the API.
import { printMarkdown } from '../../spec/diff/print-markdown.ts';
import { changeClasses } from '../../spec/diff/change.ts';
import { countWords } from '../../spec/diff/change-words.ts';
import { findChanges } from '../../pipeline/diff/find-changes.ts';
import { readSide } from '../../pipeline/diff/read-side.ts';
import { printChanges } from '../output/print-changes.ts';
import { printErrors } from '../output/print-errors.ts';
import { terminalProgress } from '../terminal-progress.ts';

export interface DiffOptions {
  before: string;
  after: string;
  form: 'text' | 'markdown' | 'json';
  service?: string | undefined;
  cache?: string | undefined;
}

/** Returns the exit code: 1 where something breaks. */
export async function diffCommand(
  { before, after, form, service, cache }: DiffOptions,
  current: string,
): Promise<number> {
  const options = { current, service, cache, progress: terminalProgress(), tell: printErrors };
  const sides = {
    before: await readSide(before, options),
    after: await readSide(after, options),
  };
  const changes = findChanges(sides.before, sides.after);
  if (form === 'json') {
    const counts = Object.fromEntries(
      changeClasses.map((class_) => [class_, changes.filter((change) => change.class === class_).length]),
    );
    process.stdout.write(`${JSON.stringify({ schemaVersion: 1, before, after, counts, changes }, null, 1)}\n`);
  } else if (form === 'markdown') {
    const provenance = { before: sides.before.provenance, after: sides.after.provenance };
    process.stdout.write(
      `${changes.length === 0 ? 'Nothing changed.' : countWords(changes)}\n\n${printMarkdown(changes, { provenance, level: 2 })}`,
    );
  } else process.stdout.write(printChanges(changes, sides));
  return changes.some((change) => change.class === 'breaking') ? 1 : 0;
}
