// A folder of results of earlier runs, which may be deleted at any time. Whatever is there was written whole: beside its place, then
// renamed; of two runs at once the later one's stays. One entry per name, so the folder does not grow with every edit.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where results are kept, and the key of the program that made them; plain, to be sent to other processes. */
export interface CacheAccess {
  folder: string;
  program: string;
}

export class BuildCache {
  constructor(private readonly folder: string) {}

  /** The value that was kept under this name for this key; undefined for another key and for whatever cannot be read. */
  read(name: string, key: string): unknown {
    try {
      const bytes = readFileSync(this.fileOf(name));
      const header = Buffer.from(key);
      return bytes.subarray(0, header.length).equals(header) ? (deserialize(bytes.subarray(header.length)) as unknown) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what can be sent between processes. A folder that cannot be written to keeps nothing, and the build is none the worse. */
  write(name: string, key: string, value: unknown): void {
    const file = this.fileOf(name);
    const beside = `${file}.${process.pid}.new`;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(beside, Buffer.concat([Buffer.from(key), serialize(value)]));
      renameSync(beside, file);
    } catch {
      rmSync(beside, { force: true });
    }
  }

  /** What was made for this key before, or is made now. */
  async remember<Value>(name: string, key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.read(name, key) as { value: Value } | undefined;
    if (known) return known.value;
    const value = await make();
    this.write(name, key, { value });
    return value;
  }

  private fileOf(name: string): string {
    return join(this.folder, hashOf(name).slice(0, 24));
  }
}

/** Of anything that JSON can say. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
