// Files → hashes of their contents. A file that looks as it did when it was last read (size, times, inode) is not read again: a vendor's
// output is tens of thousands of files.
import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import { readFile } from '../../scraper/untrusted/read-file.ts';

export interface FileState {
  hash: string;
  /** Size, times and inode, as they were before the file was read. */
  look: string;
}

/** A clock that counts in seconds shows two writes within one as one: files younger than this are read again. */
const SETTLED = 2000;

export class FileHashes {
  /** Some file was read that was not known, or not in this state. */
  changed = false;
  private readonly found = new Map<string, FileState>();

  constructor(private readonly known: ReadonlyMap<string, FileState> = new Map()) {}

  /** Undefined for a file that is not there or cannot be read. */
  of(file: string): string | undefined {
    const stats = statsOf(file);
    if (!stats?.isFile()) return undefined;
    const look = lookOf(stats);
    const before = this.found.get(file) ?? this.known.get(file);
    const state = before?.look === look ? before : readState(file, look, stats);
    if (state) this.found.set(file, state);
    this.changed ||= state !== before;
    return state?.hash;
  }

  /** The files that were asked for. */
  get states(): ReadonlyMap<string, FileState> {
    return this.found;
  }
}

/** A link that leads to itself, or below what is no folder, is nothing that could be read. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function lookOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join(' ');
}

function readState(file: string, look: string, { mtimeMs, ctimeMs }: Stats): FileState | undefined {
  try {
    const settled = Math.max(mtimeMs, ctimeMs) + SETTLED < Date.now();
    const hash = createHash('sha256').update(readFile(file)).digest('hex');
    return { hash, look: settled ? look : '' };
  } catch {
    return undefined;
  }
}
