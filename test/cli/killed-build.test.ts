// A build that is killed, whatever it is doing: every file of earlier output is whole, old or new, and the next build gives the new output.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixturesFolder } from '../support/golden.ts';
import { projectFolder } from '../support/source-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const PAGE = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');
const CHANGED = PAGE.replace('GET /v1/lamps', 'GET /v1/bulbs');

const start = (out: string): ChildProcess => spawn(process.execPath, ['--import', 'tsx', join(projectFolder, 'cli/main.ts'), 'build', '--service', 'lamps', '--source', 'docs', '--out', out], { cwd: folder.path(), stdio: 'ignore' });
const finish = async (out: string): Promise<void> => {
  const [code] = await once(start(out), 'exit');
  expect(code).toBe(0);
};
/** What a build writes for its user; what it keeps for itself in out/cache is told by its own tests. */
const contents = (out: string): Map<string, string> => new Map(folder.files(out).filter((name) => !name.startsWith('out/cache/')).map((name) => [name.slice(out.length + 1), folder.read(name)]));

test('killed at any moment', async () => {
  folder.write('spec/lamps/service.yaml', 'title: Lamps\nservers: [{ url: "https://lamps.example.com" }]\n');
  folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ListLamps\n/v1/bulbs:\n  get: ListBulbs\n');
  symlinkSync(join(projectFolder, 'node_modules'), folder.path('node_modules'));
  folder.write('docs/lamps.txt', CHANGED);
  const begun = Date.now();
  await finish('changed');
  const duration = Date.now() - begun;
  folder.write('docs/lamps.txt', PAGE);
  await finish('out');
  const [old, changed] = [contents('out'), contents('changed')];
  expect(old).not.toEqual(changed);
  folder.write('docs/lamps.txt', CHANGED);
  // The last parts of a build are its shortest.
  for (const part of [0.5, 0.9, 1]) {
    const child = start('out');
    const ended = once(child, 'exit');
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, part * duration))]);
    child.kill('SIGKILL');
    await ended;
    for (const [name, text] of contents('out')) if (!/\.new$|\.tablespec\.lock$/.test(name)) expect([old.get(name), changed.get(name)], name).toContain(text);
  }
  await finish('out');
  expect(contents('out')).toEqual(changed);
}, 180_000);
