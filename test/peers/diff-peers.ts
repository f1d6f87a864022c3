// The other tools: run on two files, each gives the worst verdict by pair.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/source-files.ts';

export interface PeerVerdict {
  /** The tool calls something in the pair breaking. */
  breaking: boolean;
  /** Its rules, the worst first. */
  rules: string[];
}

export interface Peer {
  name: string;
  /** Verdicts by the first segment of the path; `''` for what belongs to no path. */
  compare(before: string, after: string): Map<string, PeerVerdict>;
}

const OASDIFF = 'github.com/oasdiff/oasdiff@v1.20.1';

/** Installed below out/ where Go is at hand; undefined where it is not. Not a part of the product, nor of its tests. */
export function oasdiff(): Peer | undefined {
  const folder = join(projectFolder, 'out', 'peers');
  const program = join(folder, 'oasdiff');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    if (
      spawnSync('go', ['install', OASDIFF], {
        env: { ...process.env, GOBIN: folder },
        stdio: ['ignore', 'ignore', 'inherit'],
      }).status !== 0
    )
      return undefined;
  }
  return {
    name: 'oasdiff',
    compare(before, after) {
      const { stdout, stderr } = spawnSync(program, ['changelog', '--format', 'json', before, after], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (stdout.trim() === '' && stderr.trim() !== '') throw new Error(stderr);
      const changes = (stdout.trim() === '' ? [] : JSON.parse(stdout)) as {
        id: string;
        level: number;
        path?: string;
      }[];
      // 3: error, 2: warning, 1: information.
      return gather(
        changes.map(({ id, level, path }) => ({
          key: (path ?? '').split('/')[1] ?? '',
          rule: id,
          rank: level,
          breaking: level === 3,
        })),
      );
    },
  };
}

export const redocly: Peer = {
  name: 'redocly',
  compare(before, after) {
    const program = join(projectFolder, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'diff', before, after, '--format', 'json', '--fail-on', 'none'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    if (!stdout.trim().startsWith('{')) throw new Error(stderr || stdout);
    const { changes } = JSON.parse(stdout) as {
      changes: { path: string; impact: string; verdicts?: { ruleId: string; impact: string }[] }[];
    };
    const ranks: Readonly<Record<string, number>> = { major: 3, minor: 2, patch: 1 };
    return gather(
      changes.flatMap(({ path, impact, verdicts = [] }) => {
        const key = path.startsWith('#/paths/')
          ? ((path.split('/')[2] ?? '').replaceAll('~1', '/').split('/')[1] ?? '')
          : '';
        const all = verdicts.length > 0 ? verdicts : [{ ruleId: 'change', impact }];
        return all.map((verdict) => ({
          key,
          rule: verdict.ruleId,
          rank: ranks[verdict.impact] ?? 0,
          breaking: verdict.impact === 'major',
        }));
      }),
    );
  },
};

function gather(found: { key: string; rule: string; rank: number; breaking: boolean }[]): Map<string, PeerVerdict> {
  const verdicts = new Map<string, PeerVerdict>();
  for (const { key, rule, breaking } of [...found].sort((a, b) => b.rank - a.rank)) {
    const verdict = verdicts.get(key) ?? { breaking: false, rules: [] };
    verdicts.set(key, verdict);
    verdict.breaking ||= breaking;
    if (!verdict.rules.includes(rule)) verdict.rules.push(rule);
  }
  return verdicts;
}
