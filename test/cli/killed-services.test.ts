// A build of many services that is killed half-way: what was finished is not built again, and in the end all is as if nothing had happened.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixturesFolder } from '../support/golden.ts';
import { projectFolder } from '../support/source-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const PAGE = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');
const SERVICES = ['lamps-1', 'lamps-2', 'lamps-3', 'lamps-4'];

function start(): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectFolder, 'cli/main.ts'), 'build', '--jobs', '1'], { cwd: folder.path(), stdio: ['ignore', 'pipe', 'ignore'] });
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

const kept = (output: string): string[] => SERVICES.filter((id) => output.split('\n').some((line) => line.startsWith('  kept ') && line.includes(`spec/${id}/`)));
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
  // One after the other: when the third is written, the first two are finished.
  while (child.exitCode === null && !existsSync(written('lamps-3'))) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await ended;
  const finished = ['lamps-1', 'lamps-2'];
  const times = finished.map((id) => statSync(written(id)).mtimeMs);
  expect(existsSync(written('lamps-4'))).toBe(false);

  const output = await finish();
  expect(kept(output)).toEqual(expect.arrayContaining(finished));
  expect(kept(output)).not.toContain('lamps-4');
  expect(finished.map((id) => statSync(written(id)).mtimeMs)).toEqual(times);
  expect(SERVICES.filter((id) => existsSync(written(id)))).toEqual(SERVICES);
  expect(kept(await finish())).toEqual(SERVICES);
}, 180_000);
