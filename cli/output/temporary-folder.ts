// A folder for what other programs have to find in a file, gone when the work is done.
import { mkdtempSync, rmSync } from 'node:fs';
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
    const refusal = refusalOf(error);
    throw refusal === undefined ? error : new OutputError(`The folder for temporary files cannot be used. ${refusal}. Nothing more was written; earlier output was left as it was. Mend this and run the command again.`);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
