// Files that a command is about to replace → a way back that needs no space: a second name for what they hold.
import { copyFileSync, existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './output-lock.ts';

export interface FileBackup {
  /** Every file as it was; those that were not there are gone again. */
  restore(): void;
  /** To be called when the way back is no longer needed. */
  discard(): void;
}

export function backUpFiles(folder: string, paths: readonly string[]): FileBackup {
  const kept = paths.map((path) => {
    const file = join(folder, path);
    const beside = `${file}.${process.pid}.before`;
    rmSync(beside, { force: true });
    if (existsSync(file)) keep(file, beside);
    return { file, beside };
  });
  return {
    restore() {
      for (const { file, beside } of kept) {
        if (existsSync(beside)) renameSync(beside, file);
        else rmSync(file, { force: true });
        // Renaming a file to its own second name does nothing.
        rmSync(beside, { force: true });
      }
    },
    discard() {
      for (const { beside } of kept) rmSync(beside, { force: true });
    },
  };
}

/** What a run that was killed did not come to restore; to be called before anything is read. */
export function restoreAfterKill(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder)) {
    const [, name, pid] = /^(.+)\.(\d+)\.before$/.exec(entry) ?? [];
    if (name === undefined || isAlive(Number(pid))) continue;
    renameSync(join(folder, entry), join(folder, name));
    rmSync(join(folder, entry), { force: true });
  }
}

/** Not every file system gives a file two names. */
function keep(file: string, beside: string): void {
  try {
    linkSync(file, beside);
  } catch {
    copyFileSync(file, beside);
  }
}
