// docs/getting-started.md, followed in an empty folder with the packed package: what it shows is what is printed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consumerProject, pack } from './support/consumer-project.ts';
import { installPacked } from './support/packed-package.ts';
import { projectFolder } from './support/source-files.ts';
import { comparable, firstMissing, readTranscript, type Step } from './support/transcript.ts';

const require = createRequire(import.meta.url);
const PAGE = readFileSync(join(projectFolder, 'docs/getting-started.md'), 'utf8');
const parts = readTranscript(PAGE);
const steps = parts.flatMap((part) => ('steps' in part ? part.steps : []));
/** The port of the page, which somebody else may use here. */
const PORT = '4010';

const consumer = consumerProject();
const folder = join(consumer.folder, 'jars');
const running: ChildProcess[] = [];
let port = '';
let fetched: string[] = [];

beforeAll(async () => {
  // Above the project: `npm install` of a client must not take it for something that nobody asked for.
  await installPacked(consumer.folder);
  mkdirSync(folder);
  // What the runtime depends on, which npm would fetch.
  const openapiFetch = dirname(require.resolve('openapi-fetch/package.json'));
  const helpers = createRequire(join(openapiFetch, 'package.json')).resolve('openapi-typescript-helpers/package.json');
  fetched = await Promise.all([openapiFetch, dirname(helpers)].map((from) => pack(from, consumer.folder)));
  port = await freePort();
});
afterAll(() => {
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid);
  consumer.remove();
});

/** No network, an author for git, and none of this machine's settings. */
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(consumer.folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  HOME: consumer.folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
});

async function run({ command, output }: Step): Promise<string> {
  // npx would look for the package here; what it finds is that which was packed.
  const words = command.replace(/\bnpx /g, '').replace(/^npm install(?= \.)/, `$& ${fetched.join(' ')}`);
  if (words.endsWith(' &')) return inBackground(`${words.slice(0, -2)} --port ${port}`);
  const { stdout, status } = spawnSync('sh', ['-c', `{ ${words}\n} 2>&1`], {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
  });
  // What is not shown has to have gone well, too.
  const isRefused = output.some((line) => / error TS\d|Did you mean/.test(line));
  expect({ command, status: status === 0, stdout }).toEqual({ command, status: !isRefused, stdout });
  return stdout;
}

/** What it says first. */
function inBackground(words: string): Promise<string> {
  const child = spawn('sh', ['-c', words], { cwd: folder, env: environment(), detached: true });
  running.push(child);
  return new Promise((resolve) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString()));
  });
}

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : '')));
    });
  });
}

test('the page has what a person needs in the first hour', () => {
  for (const word of ['init', 'explain', 'mock', 'refresh', 'release', 'publish'])
    expect(steps.some(({ command }) => command.includes(`tablespec ${word} `))).toBe(true);
});

test('every file and folder that a listing shows is explained behind it', () => {
  const listed = steps.filter(({ command }) => command.startsWith('ls ')).flatMap(({ output }) => output);
  const names = listed.flatMap((line) => line.match(/\S+/g) ?? []).filter((name) => !name.endsWith(':'));
  expect(names.length).toBeGreaterThan(10);
  expect(
    names.filter((name) => !new RegExp(`^\\|.*\`[^\`|]*${name.replaceAll('.', '\\.')}/?\``, 'm').test(PAGE)),
  ).toEqual([]);
});

test('followed in an empty folder, it prints what it shows', async () => {
  for (const part of parts) {
    if ('path' in part) {
      mkdirSync(dirname(join(folder, part.path)), { recursive: true });
      writeFileSync(join(folder, part.path), part.text.replaceAll(PORT, port));
      continue;
    }
    for (const step of part.steps) {
      // The package was installed already, and the folder made.
      if (/^(?:mkdir|npm install \S+\.tgz)/.test(step.command)) continue;
      const printed = comparable(await run(step), { command: step.command, folder });
      const expected = comparable(step.output.join('\n'), { command: step.command, folder });
      expect({ command: step.command, missing: firstMissing(expected, printed), printed }).toEqual({
        command: step.command,
        missing: undefined,
        printed,
      });
    }
  }
});
