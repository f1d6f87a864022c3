// The record of a service's last release: spec/<service>/release/, in which a compressed file holds all that the release was built from.
// It lies in the tree, and not behind a tag, because a shallow clone has no tags.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { limits } from '../../scraper/diagnostics/limits.ts';
import type { ServiceState } from '../services/service-state.ts';
import { UsageError } from '../usage-error.ts';
import { readFile } from '../../scraper/untrusted/read-file.ts';

const STATE = join('release', 'state.json.br');

/** Undefined where the service was never released. */
export function readReleasedState(folder: string): ServiceState | undefined {
  const file = join(folder, STATE);
  if (!existsSync(file)) return undefined;
  try {
    return readStateFile(readFile(file));
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read as the record of a release: ${(error as Error).message.split('\n')[0]?.slice(0, 200) ?? ''}. Take it from the commit of the release again.`,
    );
  }
}

/** A megabyte can stand for gigabytes. */
function readStateFile(bytes: Uint8Array): ServiceState {
  const text = brotliDecompressSync(bytes, { maxOutputLength: limits.documentBytes.most }).toString('utf8');
  const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Provenance is larger than all the rest, and the edition gives it again; the changelog is no part of what was released. */
export function isReleased(name: string): boolean {
  return name !== 'provenance.json' && name !== 'CHANGELOG.md';
}

export function packState(state: ServiceState): Uint8Array {
  const entries = [...state].filter(([name]) => isReleased(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return brotliCompressSync(JSON.stringify(Object.fromEntries(entries)));
}
