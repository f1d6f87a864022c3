// Writes folders that must not exist yet: all of them, or none where a file cannot be written or the run is ended.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { OutputError, refusalOf } from './output-error.ts';
import { isAlive } from './output-lock.ts';

export interface NewFolder {
  folder: string;
  files: readonly GeneratedFile[];
}

/** Every folder is written beside its place under a name with a dot, which no service has, and then renamed. */
export function writeNewFolders(folders: readonly NewFolder[]): void {
  const staged = folders.map(({ folder, files }) => ({
    folder,
    files,
    beside: join(dirname(folder), `.${basename(folder)}.${process.pid}.new`),
  }));
  const placed: string[] = [];
  try {
    for (const { folder, files, beside } of staged) {
      removeLeftovers(folder);
      for (const { path, text } of files) {
        mkdirSync(dirname(join(beside, path)), { recursive: true });
        writeFileSync(join(beside, path), text);
      }
    }
    for (const { folder, beside } of staged) {
      if (existsSync(folder))
        throw new OutputError(`${folder} was made by another program meanwhile. Nothing was written.`);
      renameSync(beside, folder);
      placed.push(folder);
    }
  } catch (error) {
    for (const folder of [...placed, ...staged.map(({ beside }) => beside)])
      rmSync(folder, { recursive: true, force: true });
    const refusal = refusalOf(error);
    throw refusal === undefined
      ? error
      : new OutputError(
          `The folders cannot be written. ${refusal}. Nothing was written. Mend this and run the command again.`,
        );
  }
}

/** What a run that was killed left beside the folder. */
function removeLeftovers(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [, pid] = name.startsWith(`.${basename(folder)}.`) ? (/\.(\d+)\.new$/.exec(name) ?? []) : [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
