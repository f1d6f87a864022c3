// The same calls in Node, Bun, Deno and workerd: each that is on the PATH, or installed by
// `npm install --prefix out/other-runtimes bun deno workerd`, does what Node does.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LONGEST } from '../../support/longest.ts';
import { modelOf, projectRoot } from '../generated-package.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'other-runtimes-'));
const { model } = modelOf(JSON.parse(readFileSync(join(projectRoot, 'spec/workspace/openapi.json'), 'utf8')));
let server: ExampleServer;

beforeAll(async () => {
  server = await startExampleServer(model);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const CALLS = `import { accessKeys } from './credentials.ts';
import { createClient } from './client.ts';
import { createDesktop, listDesktops } from './desktop.ts';
import { ConnectionError } from './errors.ts';
async function calls(baseUrl) {
  const token = createClient({ baseUrl, projectId: 'p', token: 't', retry: false });
  const keys = createClient({ baseUrl, projectId: 'p', credentials: accessKeys({ accessKey: 'AK', secretKey: 'SK' }), retry: false });
  const list = await listDesktops(token, { query: { computer_name: "a'b c" } });
  const made = await createDesktop(keys, { body: { name: 'ü' } });
  const unknown = await token.request({ method: 'get', path: '/nowhere' }, {});
  const away = createClient({ baseUrl: 'http://127.0.0.1:1', projectId: 'p', token: 't', retry: false });
  const lost = await listDesktops(away).catch((error) => error);
  return [list.status, Object.keys(list.data ?? {}), made.status, unknown.status, lost instanceof ConnectionError];
}
`;

/** One module that needs no other; \`end\` says where the result goes. */
async function bundle(end: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: CALLS + end, resolveDir: join(projectRoot, 'generated/workspace/client'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function commandOf(name: string): string | undefined {
  const own = join(projectRoot, 'out/other-runtimes/node_modules/.bin', name);
  if (existsSync(own)) return own;
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

async function resultOf(command: string, parameters: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await run(command, parameters, { cwd: folder, timeout: LONGEST });
  return JSON.parse(/RESULT (.*)/.exec(stdout + stderr)?.[1] ?? 'null');
}

async function asProgram(): Promise<string> {
  const file = join(folder, 'calls.mjs');
  writeFileSync(
    file,
    await bundle(`console.log('RESULT ' + JSON.stringify(await calls(${JSON.stringify(server.url)})));`),
  );
  return file;
}

/** Signatures differ with the clock; what was sent is told by the rest. */
const sentSince = (before: number): unknown[] =>
  server.served
    .slice(before)
    .map(({ method, url, headers, body }) => [method, url, body, String(headers.authorization).slice(0, 26)]);

async function expected(): Promise<{ result: unknown; sent: unknown[] }> {
  const before = server.served.length;
  const result = await resultOf(process.execPath, [await asProgram()]);
  expect(result).toMatchObject([200, ['total_count', 'desktops'], 200, 404, true]);
  return { result, sent: sentSince(before) };
}

const programs: readonly (readonly [string, (file: string) => readonly string[]])[] = [
  ['bun', (file) => ['run', file]],
  ['deno', (file) => ['run', '--allow-net', '--no-config', file]],
];

test('in Node', async () => {
  await expected();
});

for (const [name, parameters] of programs) {
  const command = commandOf(name);
  test.skipIf(command === undefined)(`as in Node: ${name}`, async () => {
    const { result, sent } = await expected();
    const before = server.served.length;
    expect(await resultOf(command as string, parameters(await asProgram()))).toEqual(result);
    expect(sentSince(before)).toEqual(sent);
  });
}

const workerd = commandOf('workerd');

test.skipIf(workerd === undefined)('as in Node: workerd', async () => {
  const { result, sent } = await expected();
  writeFileSync(
    join(folder, 'worker.js'),
    await bundle(
      `export default { async test() { console.log('RESULT ' + JSON.stringify(await calls(${JSON.stringify(server.url)}))); } };`,
    ),
  );
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (modules = [(name = "main", esModule = embed "worker.js")], compatibilityDate = "2026-01-01")),
  (name = "internet", network = (allow = ["private", "public"])),
]);
`,
  );
  const before = server.served.length;
  expect(await resultOf(workerd as string, ['test', 'worker.capnp'])).toEqual(result);
  expect(sentSince(before)).toEqual(sent);
});
