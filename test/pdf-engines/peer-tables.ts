// What other programs make of the tables of PDF files, where Python is at hand.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cells } from './compare-tables.ts';
import { installed, python } from './engines.ts';

const script = join(dirname(fileURLToPath(import.meta.url)), 'peer-tables.py');

/** Those that are to be had here. */
export const peers: readonly string[] = [
  { python: 'pdfplumber' },
  { python: 'camelot', package: 'camelot-py' },
].flatMap((needs) => (installed({ needs }) ? [needs.python] : []));

/** By the name of the file without its ending. */
export function peerTables(peer: string, folder: string): ReadonlyMap<string, Cells[]> {
  const { stdout, status } = spawnSync(python, [script, peer, folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${peer} reads no file of ${folder}; what it said stands above.`);
  return new Map(Object.entries(JSON.parse(stdout || '{}') as Record<string, Cells[]>));
}
