// A folder of its own for every test, gone afterwards.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export interface TemporaryFolder {
  path(...parts: string[]): string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  /** Paths of all files, sorted. */
  files(below?: string): string[];
}

/** To be called where tests are declared. */
export function temporaryFolder(): TemporaryFolder {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tablespec-test-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return {
    path: (...parts) => join(root, ...parts),
    write(name, content) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
      return join(root, name);
    },
    read: (name) => readFileSync(join(root, name), 'utf8'),
    files: (below = '.') =>
      readdirSync(join(root, below), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort(),
  };
}
