// spec/<service>/release.json: the version of the last release, and with which release each alias came.
import type { Report } from '../scraper/diagnostics/report.ts';

export interface ReleaseRecord {
  /** Three numbers with dots between. */
  version: string;
  /** Former name → version that first had it as an alias. */
  aliases: ReadonlyMap<string, string>;
}

const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Undefined, with a diagnostic, for a file that says no version. */
export function readReleaseRecord(text: string, document: string, report: Report): ReleaseRecord | undefined {
  const version = parseVersion(text);
  if (version === undefined) {
    report.add('service-file-invalid', { reason: 'it states no version such as 1.2.0' }, { at: { document } });
    return undefined;
  }
  const aliases = Object.entries(recordOf(parseRecord(text)?.['aliases']) ?? {});
  return {
    version,
    aliases: new Map(
      aliases.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && VERSION.test(entry[1])),
    ),
  };
}

export function printReleaseRecord({ version, aliases }: ReleaseRecord): string {
  return `${JSON.stringify({ version, aliases: Object.fromEntries([...aliases].sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 1)}\n`;
}

/** The version of a record, undefined where it states none. */
export function parseVersion(text: string): string | undefined {
  const version = parseRecord(text)?.['version'];
  return typeof version === 'string' && VERSION.test(version) ? version : undefined;
}

export function majorOf(version: string): number {
  return Number(VERSION.exec(version)?.[1] ?? 0);
}

export type Bump = 'major' | 'minor' | 'patch';

export function bumpVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = (VERSION.exec(version) ?? []).slice(1).map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function parseRecord(text: string): Record<string, unknown> | undefined {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
