// A command that is killed, whatever it is doing: every file of earlier output is whole, old or new, and the next run gives the new output.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledCommand } from '../support/compiled-command.ts';
import { fixturesFolder } from '../support/golden.ts';
import { projectFolder } from '../support/source-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const command = await compiledCommand();
const PAGE = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');
const CHANGED = PAGE.replace('GET /v1/lamps', 'GET /v1/bulbs');

const start = (out: string): ChildProcess =>
  spawn(process.execPath, [command, 'build', '--service', 'lamps', '--source', 'docs', '--out', out], {
    cwd: folder.path(),
    stdio: 'ignore',
  });
const finish = async (out: string): Promise<void> => {
  const [code] = await once(start(out), 'exit');
  expect(code).toBe(0);
};
/** What a build writes for its user; what it keeps for itself in out/cache is told by its own tests. */
const contents = (out: string): Map<string, string> =>
  new Map(
    folder
      .files(out)
      .filter((name) => !name.startsWith('out/cache/'))
      .map((name) => [name.slice(out.length + 1), folder.read(name)]),
  );

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
    for (const [name, text] of contents('out'))
      if (!/\.new$|\.tablespec\.lock$/.test(name)) expect([old.get(name), changed.get(name)], name).toContain(text);
  }
  await finish('out');
  expect(contents('out')).toEqual(changed);
});

/** Runs a command to its end, or kills it after a part of the time that it takes. */
async function run(parameters: string[], killAfter = Infinity): Promise<void> {
  const child = spawn(process.execPath, [command, ...parameters], {
    cwd: folder.path(),
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  if (killAfter < Infinity) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, killAfter))]);
    child.kill('SIGKILL');
  }
  const [code] = await ended;
  if (killAfter === Infinity) expect(code).toBe(0);
}

const maintained = (): Map<string, string> =>
  new Map(
    folder
      .files()
      .filter((name) => /^(?:spec|generated|public)\//.test(name))
      .map((name) => [name, folder.read(name)]),
  );

test.each([
  // Without a title: where the killed run had finished, the next one adds the same documents to a service that exists.
  ['init', ['init', 'bulbs', '--source', 'docs'], CHANGED],
  [
    'refresh',
    ['refresh', 'lamps', '--source', 'docs', '--summary', 'public/summary.md'],
    PAGE.replace('Integer', 'String'),
  ],
])('%s, killed at any moment', async (_, parameters, page) => {
  symlinkSync(join(projectFolder, 'node_modules'), folder.path('node_modules'));
  folder.write('docs/lamps.txt', PAGE);
  await run(['init', 'lamps', '--source', 'docs', '--title', 'Lamps']);
  folder.write('docs/lamps.txt', page);
  const old = maintained();
  const begun = Date.now();
  await run(parameters);
  const duration = Date.now() - begun;
  const changed = maintained();
  expect(changed).not.toEqual(old);
  for (const part of [0.7, 0.97]) {
    for (const name of ['spec', 'generated', 'public']) rmSync(folder.path(name), { recursive: true, force: true });
    for (const [name, text] of old) folder.write(name, text);
    await run(parameters, part * duration);
    for (const [name, text] of maintained())
      if (!/\.(?:new|before)(?:\/|$)|\/\.unfinished-|\.tablespec\.lock$/.test(name))
        expect([old.get(name), changed.get(name)], name).toContain(text);
    await run(parameters);
    const after = maintained();
    for (const name of [...after.keys(), ...changed.keys()])
      if (!/summary\.md$|baseline\.json$/.test(name)) expect(after.get(name), name).toBe(changed.get(name));
  }
});
