// A build of many services that is killed half-way: what was finished is not built again, and in the end all is as if nothing had happened.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledCommand } from '../support/compiled-command.ts';
import { fixturesFolder } from '../support/golden.ts';
import { projectFolder } from '../support/source-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const command = await compiledCommand();
const PAGE = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');
const SERVICES = ['lamps-1', 'lamps-2', 'lamps-3'];

function start(): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [command, 'build', '--jobs', '1'], {
    cwd: folder.path(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  return { child, output: () => output };
}

async function finish(): Promise<string> {
  const { child, output } = start();
  // The code and the signal.
  expect(await once(child, 'close')).toEqual([0, null]);
  return output();
}

const kept = (output: string): string[] =>
  SERVICES.filter((id) =>
    output.split('\n').some((line) => line.startsWith('  cached ') && line.includes(`spec/${id}/`)),
  );
const written = (id: string): string => folder.path(`generated/${id}/client/package.json`);

test('killed half-way', async () => {
  symlinkSync(join(projectFolder, 'node_modules'), folder.path('node_modules'));
  for (const id of SERVICES) {
    folder.write(`spec/${id}/service.yaml`, `title: ${id}\nservers: [{ url: "https://lamps.example.com" }]\n`);
    folder.write(`spec/${id}/names.yaml`, '/v1/lamps:\n  get: ListLamps\n');
    folder.write(`spec/${id}/reference.md`, PAGE);
  }
  const { child } = start();
  const ended = once(child, 'exit');
  // One after the other: when the second is written, the first is finished.
  while (child.exitCode === null && !existsSync(written('lamps-2')))
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await ended;
  const time = statSync(written('lamps-1')).mtimeMs;
  expect(existsSync(written('lamps-3'))).toBe(false);

  const output = await finish();
  expect(kept(output)).toContain('lamps-1');
  expect(kept(output)).not.toContain('lamps-3');
  expect(statSync(written('lamps-1')).mtimeMs).toBe(time);
  expect(SERVICES.filter((id) => existsSync(written(id)))).toEqual(SERVICES);
});
