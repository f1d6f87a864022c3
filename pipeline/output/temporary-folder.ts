// A folder, or a file, for what other programs have to find on the disk; gone when the work is done, also where a person or the system ends
// the process meanwhile.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputError, refusalOf } from './output-error.ts';

/** @throws OutputError when the system refuses. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  let folder: string | undefined;
  try {
    folder = makeTemporaryFolder();
    return await work(folder);
  } catch (error) {
    throw explained(error);
  } finally {
    if (folder !== undefined) removeTemporary(folder);
  }
}

/** For whoever needs it longer than one call; to be removed by `removeTemporary`. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tablespec-'));
  keep(folder);
  return folder;
}

/** A new file that nobody else may read; whoever reads it removes it. Returns its path. Throws an OutputError when the system refuses. */
export function writeTemporaryFile(content: Uint8Array): string {
  const file = join(tmpdir(), `tablespec-request-${process.pid}-${randomUUID()}`);
  keep(file);
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    removeTemporary(file);
    throw explained(error);
  }
  return file;
}

/** A file or folder of this module, which may be gone already. */
export function removeTemporary(path: string): void {
  rmSync(path, { recursive: true, force: true });
  forget(path);
}

function forget(thing: string | (() => void)): void {
  kept.delete(thing);
  if (kept.size === 0) for (const [event, listener] of LISTENERS) process.off(event, listener);
}

/** Runs where a person or the system ends the process; the function that comes back forgets it. For what has to be as it was then. */
export function atEnd(work: () => void): () => void {
  keep(work);
  return () => forget(work);
}

const kept = new Set<string | (() => void)>();

/** Signals are listened to only while there is something to do then: whoever ends a process that computes need not wait. */
function keep(path: string | (() => void)): void {
  if (kept.size === 0) for (const [event, listener] of LISTENERS) process.on(event, listener);
  kept.add(path);
}

function removeAll(): void {
  for (const thing of [...kept]) {
    if (typeof thing === 'string') removeTemporary(thing);
    else {
      forget(thing);
      thing();
    }
  }
}

const LISTENERS = [
  ['exit', removeAll],
  ...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
    (signal) =>
      [
        signal,
        () => {
          // Whoever else listens ends the work in their own way.
          if (process.listenerCount(signal) > 1) return;
          removeAll();
          process.kill(process.pid, signal);
        },
      ] as const,
  ),
] as const;

function explained(error: unknown): unknown {
  const refusal = refusalOf(error);
  return refusal === undefined
    ? error
    : new OutputError(
        `The folder for temporary files cannot be used. ${refusal}. Nothing more was written; earlier output was left as it was. Mend this and run the command again.`,
      );
}
