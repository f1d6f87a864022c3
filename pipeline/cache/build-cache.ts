// A folder of results of earlier runs, which may be deleted at any time. Whatever is there was written whole: beside its place, then
// renamed; of two runs at once the later one's stays. One entry per name, so the folder does not grow with every edit; what nobody asks
// for any more goes.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where results are cached, and the key of the program that made them; plain, to be sent to other processes. */
export interface CacheAccess {
  folder: string;
  program: string;
}

const DAY = 86_400_000;
const UNUSED = 30 * DAY;
/** Bytes of the hash in front of an entry. */
const HASH = 32;

export class BuildCache {
  constructor(private readonly folder: string) {}

  /** The value that was stored under this name for this key; undefined for another key and for whatever cannot be read. */
  read(name: string, key: string): unknown {
    try {
      const bytes = readFileSync(this.fileOf(name));
      this.use(this.fileOf(name));
      const content = bytes.subarray(HASH);
      const header = Buffer.from(key);
      if (!content.subarray(0, header.length).equals(header) || !hashOfBytes(content).equals(bytes.subarray(0, HASH)))
        return undefined;
      return deserialize(content.subarray(header.length)) as unknown;
    } catch {
      return undefined;
    }
  }

  /** Stores what can be sent between processes. A folder that cannot be written to holds nothing, and the build is none the worse. */
  write(name: string, key: string, value: unknown): void {
    const file = this.fileOf(name);
    const beside = `${file}.${process.pid}.new`;
    try {
      mkdirSync(this.folder, { recursive: true });
      const content = Buffer.concat([Buffer.from(key), serialize(value)]);
      writeFileSync(beside, Buffer.concat([hashOfBytes(content), content]));
      renameSync(beside, file);
    } catch {
      removeIfThere(beside);
    }
  }

  /** Removes what no run of the last month used, and what killed ones left: entries of services and folders that are gone. */
  tidy(): void {
    try {
      for (const name of readdirSync(this.folder)) {
        const file = join(this.folder, name);
        if (Date.now() - statSync(file).mtimeMs > UNUSED) rmSync(file, { force: true });
      }
    } catch {
      // No folder, or another run tidies it.
    }
  }

  private use(file: string): void {
    try {
      const now = new Date();
      if (now.getTime() - statSync(file).mtimeMs > DAY) utimesSync(file, now, now);
    } catch {
      // A folder that cannot be written to is read all the same.
    }
  }

  private fileOf(name: string): string {
    return join(this.folder, hashOf(name).slice(0, 24));
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A file stands where a folder should be.
  }
}

/** A disk may give back what was never written there. */
function hashOfBytes(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** Of a text as it is, or of anything else that JSON can say. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('hex');
}
