// The Workspace client as a user gets it: compiled, packed, checked, installed into an empty project, run in Node and in a browser.
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { sign } from '../../../generator/runtime/client/huawei/sign.ts';
import { bundle } from '../../support/bundle.ts';
import { chromiumPath, launchChromium } from '../../support/chromium.ts';
import { consumerProject, install, pack } from '../../support/consumer-project.ts';
import { LONGEST } from '../../support/longest.ts';
import { modelOf, projectRoot, writeFiles } from '../generated-package.ts';
import { type ExampleServer, type ServedRequest, startExampleServer } from './example-server.ts';
import { readmeExamples, writeExampleProject } from './readme-examples.ts';

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const packageName = 'tablespec-workspace';
const { model } = modelOf(JSON.parse(readFileSync(join(projectRoot, 'spec/workspace/openapi.json'), 'utf8')));
const output = writeFiles(generateClient(model, { packageName }));
const consumer = consumerProject();
const project = consumer.folder;
const installed = join(project, 'node_modules', packageName);
let tarball: string;
let server: ExampleServer;
let jobLooks = 0;

beforeAll(async () => {
  const openapiFetch = dirname(require.resolve('openapi-fetch/package.json'));
  const helpers = dirname(
    createRequire(join(openapiFetch, 'package.json')).resolve('openapi-typescript-helpers/package.json'),
  );
  const packed = await Promise.all([output.folder, openapiFetch, helpers].map((folder) => pack(folder, project)));
  tarball = packed[0] as string;
  await install(packed, project);
  server = await startExampleServer(model, {
    response: documentedJob,
    page: () => '<script type="module" src="data:text/javascript,"></script>',
  });
});

afterAll(async () => {
  await server.close();
  output.remove();
  consumer.remove();
});

/** The documents have no example of a job that ends. */
function documentedJob({ operation }: ServedRequest): unknown {
  if (operation?.id === 'ShowJob') return { status: ++jobLooks % 2 === 0 ? 'SUCCESS' : 'RUNNING' };
  const starts = operation?.responses.some(
    ({ body }) =>
      body &&
      JSON.stringify(model.schemas.find(({ name }) => name === body.schemaName)?.schema.properties ?? {}).includes(
        '"job_id"',
      ),
  );
  return starts && operation?.method !== 'get' ? { job_id: 'j1' } : undefined;
}

test('what is packed: compiled modules with types and source maps, licence, README; one dependency', () => {
  const files = execFileSync('tar', ['tzf', tarball], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((path) => path.replace('package/', ''));
  for (const module of ['index', 'client', 'credentials', 'errors', 'jobs', 'schema', 'desktop', 'runtime/call']) {
    expect(files).toEqual(
      expect.arrayContaining([`dist/${module}.js`, `dist/${module}.js.map`, `dist/${module}.d.ts`]),
    );
  }
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
  expect(files.filter((path) => /(?<!\.d)\.ts$/.test(path))).toEqual([]);
  const map = JSON.parse(readFileSync(join(installed, 'dist/runtime/call.js.map'), 'utf8')) as {
    sourcesContent?: string[];
  };
  expect(map.sourcesContent?.[0]).toContain('routeOf');
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ type: 'module', sideEffects: false, license: 'Apache-2.0' });
  expect(Object.keys(manifest['dependencies'] as object)).toEqual(['openapi-fetch']);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>))).toEqual([]);
});

test('are the types wrong? no', async () => {
  const command = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
  const { stdout } = await run(
    process.execPath,
    [command, tarball, '--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', './package.json'],
    { maxBuffer: 2 ** 26 },
  );
  const { analysis } = JSON.parse(stdout) as {
    analysis: { problems: { kind: string; resolutionKind?: string }[]; entrypoints: object };
  };
  // CommonJS and TypeScript's resolution of 2012 are not served.
  const served = analysis.problems.filter(
    ({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs',
  );
  expect(served.filter(({ kind }) => kind !== 'CJSResolvesToESM')).toEqual([]);
  expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(model.tags.length);
});

describe('the examples of the README', () => {
  const readme =
    generateClient(model, { packageName, schemaTypes: '' }).find(({ path }) => path === 'README.md')?.text ?? '';
  const examples = readmeExamples(readme);
  beforeAll(() => writeExampleProject(project, examples));

  test('are four and more', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  test.each(['typescript', 'typescript7'])('compile with %s, strict to the last option', async (compiler) => {
    const command = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc');
    const { stdout } = await run(process.execPath, [command, '-p', project], { cwd: project }).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  });

  test.each(examples)('run: $title', async ({ file }) => {
    const before = server.served.length;
    const environment = { ...process.env, SERVER: server.url, TOKEN: 'token-of-a-test', AK: 'AKTEST', SK: 'SKTEST' };
    const { stdout } = await run(
      process.execPath,
      ['--import', './redirect.mjs', join('dist', file.replace(/ts$/, 'js'))],
      { cwd: project, env: environment, timeout: LONGEST },
    );
    const sent = server.served.slice(before);
    expect(sent.length).toBeGreaterThan(0);
    for (const { operation, headers, url } of sent) {
      expect(operation, url).toBeDefined();
      expect(headers['x-auth-token'] ?? headers.authorization).toMatch(
        /^token-of-a-test$|^SDK-HMAC-SHA256 Access=AKTEST, /,
      );
    }
    expect(stdout).not.toBe('');
  });
});

test('calls side by side keep the project and the token of their client', async () => {
  writeFileSync(
    join(project, 'parallel.mjs'),
    `import { createClient } from '${packageName}/client';
import { showDesktopDetail } from '${packageName}/desktop';
const clients = ['a', 'b', 'c'].map((name) => createClient({ baseUrl: process.env.SERVER, projectId: name, token: name, retry: false }));
await Promise.all(Array.from({ length: 60 }, (_, index) => showDesktopDetail(clients[index % 3], { path: { desktop_id: 'd' + index } })));\n`,
  );
  const before = server.served.length;
  await run(process.execPath, ['parallel.mjs'], { cwd: project, env: { ...process.env, SERVER: server.url } });
  const sent = server.served.slice(before);
  expect(sent).toHaveLength(60);
  for (const { url, headers } of sent) expect(url).toContain(`/${String(headers['x-auth-token'])}/`);
});

test.skipIf(chromiumPath === undefined)(
  'in Chromium: a list, and a signature that this machine can repeat',
  async () => {
    const code = await bundle(
      `import { accessKeys } from '${packageName}/credentials';
import { createClient } from '${packageName}/client';
import { createDesktop, listDesktops } from '${packageName}/desktop';
globalThis.run = async (baseUrl) => {
  const token = createClient({ baseUrl, projectId: 'p', token: 't' });
  const keys = createClient({ baseUrl, projectId: 'p', credentials: accessKeys({ accessKey: 'AK', secretKey: 'SK' }) });
  return [(await listDesktops(token)).status, (await listDesktops(keys, { query: { computer_name: "a'b c" } })).status, (await createDesktop(keys, { body: { a: 'ü' } })).status];
};`,
      project,
      'browser',
    );
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      const before = server.served.length;
      await page.addScriptTag({ type: 'module', content: code });
      await page.waitForFunction('globalThis.run');
      expect(await page.evaluate(`globalThis.run(${JSON.stringify(server.url)})`)).toEqual([200, 200, 200]);
      const [, ...signed] = server.served.slice(before).filter(({ operation }) => operation);
      for (const { method, url, headers, body } of signed) {
        const names = /SignedHeaders=([^,]+)/.exec(String(headers.authorization))?.[1]?.split(';') ?? [];
        expect(names).toEqual(expect.arrayContaining(['host', 'x-project-id', 'x-sdk-date']));
        const input = {
          method,
          url: server.url + url,
          headers: names.map((name) => [name, String(headers[name])] as const),
          body: body === '' ? undefined : new TextEncoder().encode(body),
          date: String(headers['x-sdk-date']),
        };
        expect((await sign(input, { accessKey: 'AK', secretKey: 'SK' })).authorization).toBe(headers.authorization);
      }
    } finally {
      await browser.close();
    }
  },
);
