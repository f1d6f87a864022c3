// The Workspace validators as a user gets them: their size, their types, the example of the docs, a browser that allows no eval.
import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSchemaTypes } from '../../../generator/client/schema-types.ts';
import { documentedPlaces } from '../../../generator/model/documented-places.ts';
import { generateValidators } from '../../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../../generator/validators/print-support-files.ts';
import { chromiumPath, launchChromium } from '../../support/chromium.ts';
import { modelOf, projectRoot } from '../generated-package.ts';

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const packageName = 'tablespec-workspace-validators';
const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, 'spec/workspace', name), 'utf8'));
const document = read('openapi.json');
const { model } = modelOf(document);
const places = documentedPlaces(model, document, read('provenance.json'));
const files = [
  ...generateValidators(model, { packageName, places }),
  ...printSupportFiles(model, generateSchemaTypes(model)),
];
/** Far from this project, so that nothing resolves by accident. */
const project = realpathSync(mkdtempSync(join(tmpdir(), 'tablespec-validators-')));
const installed = join(project, 'node_modules', packageName);

beforeAll(() => {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(installed, path)), { recursive: true });
    writeFileSync(join(installed, path), text);
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('all of it, declarations included, has less than 4 MB', () => {
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (process.env['SIZES']) process.stdout.write(`validators: ${bytes} bytes in ${files.length} files\n`);
  expect(bytes).toBeLessThan(4_000_000);
});

test('there is a module for each tag and each operation', () => {
  const paths = new Set(files.map(({ path }) => path));
  expect(model.tags.map(({ moduleName }) => `${moduleName}.js`).filter((path) => !paths.has(path))).toEqual([]);
  expect(model.operations.map(({ id }) => `operations/${id}.js`).filter((path) => !paths.has(path))).toEqual([]);
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages).toEqual([]);
});

describe('the example of the docs, and that of the package', () => {
  const section = readFileSync(join(projectRoot, 'docs/validators.md'), 'utf8');
  const [, example = ''] = /^```ts\n([\s\S]*?)^```/m.exec(section) ?? [];

  beforeAll(() => {
    // What the guards narrow to is used, so that a guard that narrows to nothing or to anything fails.
    const wrong = `import { validateListDesktopsResponse, validateCreateDesktopRequest } from '${packageName}/desktop';
declare const value: unknown;
if (validateListDesktopsResponse(value, { mode: 'strict' })) { const total: number | undefined = value.total_count; void total; }
// @ts-expect-error What a tolerant look at a request lets through is not what its type says.
if (validateCreateDesktopRequest(value, { mode: 'tolerant' })) void value.desktops;
// @ts-expect-error There is no such field.
if (validateListDesktopsResponse(value)) void value.no_such_field;
// @ts-expect-error There is no such mode.
validateListDesktopsResponse(value, { mode: 'lax' });\n`;
    writeFileSync(
      join(project, 'example.ts'),
      `declare const console: { log(...values: unknown[]): void };\n${example}export {};\n`,
    );
    writeFileSync(join(project, 'guards.ts'), wrong);
    const [, ownExample = ''] =
      /^```ts\n([\s\S]*?)^```/m.exec(files.find(({ path }) => path === 'README.md')?.text ?? '') ?? [];
    expect(ownExample).toContain(packageName);
    writeFileSync(join(project, 'own-example.ts'), ownExample);
    const options = {
      target: 'ES2022',
      module: 'NodeNext',
      lib: ['ES2023'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      outDir: 'dist',
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }));
  });

  test.each(['typescript', 'typescript7'])('compiles with %s, as do the guards', async (compiler) => {
    expect(example).toContain(packageName);
    const command = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc');
    const { stdout } = await run(process.execPath, [command, '-p', project], { cwd: project }).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  });

  test('prints what it says', async () => {
    const { stdout } = await run(process.execPath, [join('dist', 'example.js')], { cwd: project });
    const promised = [...example.matchAll(/^\s*\/\/ (\/.*)$/gm)].map((match) => match[1]);
    expect(promised.length).toBeGreaterThan(0);
    expect(stdout.trim().split('\n')).toEqual(promised);
  });
});

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves the package under a policy that allows its own scripts and no evaluation of text. */
async function serve(): Promise<{ server: Server; url: string }> {
  const byPath = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    const [type, text] =
      path === '/'
        ? ['text/html', '<!doctype html><script type="module" src="/page.js"></script>']
        : ['text/javascript', path === '/page.js' ? page : byPath.get(path)];
    response
      .writeHead(text === undefined ? 404 : 200, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Security-Policy': policy,
      })
      .end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const page = `import * as validators from './index.js';
const validate = validators.validateListDesktopsResponse;
addEventListener('probe', () => setTimeout(() => {
  try { globalThis.evaluated = new Function('return "evaluated"')(); } catch { globalThis.evaluated = 'refused'; }
}));
globalThis.outcome = {
  validators: Object.keys(validators).length,
  responses: Object.entries(validators).filter(([name]) => name !== 'operationIds').map(([, check]) => check({ unexpected: ['1'] }) === (check.errors === null)),
  good: validate({ desktops: [], total_count: 0 }),
  bad: validate({ desktops: [{ desktop_id: 5 }] }) ? '' : validate.errors[0].explanation,
};\n`;

test.skipIf(chromiumPath === undefined)('in Chromium under a policy without eval', async () => {
  const { server, url } = await serve();
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(url);
    await tab.waitForFunction('globalThis.outcome');
    const outcome = (await tab.evaluate('globalThis.outcome')) as {
      validators: number;
      responses: boolean[];
      good: boolean;
      bad: string;
    };
    expect(complaints).toEqual([]);
    expect(outcome.validators).toBeGreaterThan(1000);
    expect(outcome.responses).not.toContain(false);
    expect(outcome.good).toBe(true);
    expect(outcome.bad).toMatch(
      /^\/desktops\/0\/desktop_id must be a string; found the number 5; see .*, section .*, table /,
    );
    // The policy holds: the same page may not evaluate a text. (Not in the call itself, which the browser lets through.)
    await tab.evaluate(`dispatchEvent(new Event('probe'))`);
    await tab.waitForFunction('globalThis.evaluated');
    expect(await tab.evaluate('globalThis.evaluated')).toBe('refused');
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
