// The record of a service's last release: spec/<service>/release/, in which a compressed file holds all that the release was built from.
// It lies in the tree, and not behind a tag, because a shallow clone has no tags.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { ServiceState } from '../service-state.ts';

const STATE = join('release', 'state.json.br');

/** Undefined where the service was never released. */
export function readReleasedState(folder: string): ServiceState | undefined {
  const file = join(folder, STATE);
  return existsSync(file) ? new Map(Object.entries(JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as Record<string, string>)) : undefined;
}

export function packState(state: ServiceState): Uint8Array {
  // Provenance is larger than all the rest, and the edition gives it again; the changelog is no part of what was released.
  const entries = [...state].filter(([name]) => name !== 'provenance.json' && name !== 'CHANGELOG.md').sort(([a], [b]) => (a < b ? -1 : 1));
  return brotliCompressSync(JSON.stringify(Object.fromEntries(entries)));
}
