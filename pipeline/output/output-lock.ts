// One build at a time writes into a folder: a lock file with the number of its process, which the next build takes over when that
// process is gone.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from './output-error.ts';

export const LOCK = '.tablespec.lock';
/** Writing takes less than a second. */
const PATIENCE = { attempts: 200, milliseconds: 50 };
/** Attempts for which a lock without a number is believed: its process may be about to write it. */
const UNSIGNED = 20;

/** Runs `write` while no other process writes into the folder. */
export function withLock(folder: string, write: () => void): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, LOCK);
  for (let attempt = 0; !take(file); attempt += 1) {
    const owner = ownerOf(file);
    if (owner === undefined ? attempt >= UNSIGNED : !isAlive(owner)) rmSync(file, { force: true });
    else if (attempt >= PATIENCE.attempts)
      throw new OutputError(
        `Another build (process ${owner ?? 'unknown'}) is writing into ${folder}. Nothing was written. Run the command again; if no build is running, remove ${file}.`,
      );
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE.milliseconds);
  }
  try {
    write();
  } finally {
    rmSync(file, { force: true });
  }
}

/** False for a process that has ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function take(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that a lock is of; undefined where there is none, or it does not say. */
function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the lock of a process that is gone. */
export function removeStaleLock(folder: string): void {
  const owner = ownerOf(join(folder, LOCK));
  if (owner !== undefined && !isAlive(owner)) rmSync(join(folder, LOCK), { force: true });
}
