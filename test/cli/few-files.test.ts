// Where a process may open 64 files, which is what some containers and jobs give, every command ends, and does what it does elsewhere.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { importWithFewFiles } from '../../pipeline/workers/few-files.ts';
import { compiledCommand } from '../support/compiled-command.ts';
import { fixturesFolder } from '../support/golden.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const command = await compiledCommand();
const PAGE = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');

async function run(...words: string[]): Promise<{ code: number; said: string }> {
  const child = spawn('sh', ['-c', 'ulimit -n 64; exec "$@"', 'sh', process.execPath, command, ...words], {
    cwd: folder.path(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

beforeEach(() => {
  folder.write('docs/lamps.txt', PAGE);
  folder.write('words.txt', '4.1.1 Head\n'.repeat(9000));
});

test.each([
  ['build', 0, ['build', '--service', 'lamps', '--source', 'docs', '--out', 'out', '--no-cache']],
  ['build of nothing', 1, ['build', '--service', 'lamps', '--source', 'words.txt', '--out', 'out', '--no-cache']],
  ['edition', 0, ['edition', '--service', 'lamps', '--source', 'docs']],
  ['blocks', 0, ['blocks', 'docs/lamps.txt']],
])('%s', async (_, expected, words) => {
  const { code, said } = await run(...words);
  expect(said).not.toMatch(/EMFILE|too many files|^\s+at .*:\d+:\d+/m);
  expect(code, said).toBe(expected);
});

test('elsewhere modules are loaded as ever', () => {
  expect(importWithFewFiles(1024)).toBe(false);
  expect(importWithFewFiles(undefined)).toBe(false);
});
