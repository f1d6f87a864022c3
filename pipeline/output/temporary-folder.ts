// A folder, or a file, for what other programs have to find on the disk; gone when the work is done.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputError, refusalOf } from './output-error.ts';

/** @throws OutputError when the system refuses. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'tablespec-'));
    return await work(folder);
  } catch (error) {
    throw explained(error);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** A new file that nobody else may read; whoever reads it removes it. Returns its path. Throws an OutputError when the system refuses. */
export function writeTemporaryFile(content: Uint8Array): string {
  const file = join(tmpdir(), `tablespec-request-${process.pid}-${randomUUID()}`);
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    rmSync(file, { force: true });
    throw explained(error);
  }
  return file;
}

function explained(error: unknown): unknown {
  const refusal = refusalOf(error);
  return refusal === undefined
    ? error
    : new OutputError(
        `The folder for temporary files cannot be used. ${refusal}. Nothing more was written; earlier output was left as it was. Mend this and run the command again.`,
      );
}
