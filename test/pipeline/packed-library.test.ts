// The library as a user gets it: packed, installed into an empty project without a network, typed, and run as docs/library.md shows it.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consumerProject } from '../support/consumer-project.ts';
import { fixturesFolder } from '../support/golden.ts';
import { installPacked } from '../support/packed-package.ts';
import { filesBelow, projectFolder } from '../support/source-files.ts';

const run = promisify(execFile);
const resolvePath = createRequire(import.meta.url).resolve;
const consumer = consumerProject();
const installed = join(consumer.folder, 'node_modules', 'tablespec');
const EXAMPLES = [
  ...readFileSync(join(projectFolder, 'docs/library.md'), 'utf8').matchAll(/^## (\w+)\n[\s\S]*?```ts\n([\s\S]*?)```/gm),
].map(([, name = '', code = '']) => ({ name, code }));

beforeAll(async () => {
  await installPacked(consumer.folder);
  mkdirSync(join(consumer.folder, 'docs'));
  cpSync(join(fixturesFolder, 'documents/merging/input/one.txt'), join(consumer.folder, 'docs/lamps.txt'));
  for (const { name, code } of EXAMPLES) writeFileSync(join(consumer.folder, `${name}.ts`), code);
});
afterAll(() => consumer.remove());

test('there is an example of each function', () => {
  expect(EXAMPLES.map(({ name }) => name)).toEqual([
    'readDocuments',
    'buildSpec',
    'check',
    'diff',
    'generate',
    'build',
    'init',
    'refresh',
    'release',
    'publish',
  ]);
});

test('the examples compile with the types of the package, strict to the last option', async () => {
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    // The types of pdfjs, which those of the readers name, are the browser's.
    lib: ['ES2023', 'DOM'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    outDir: 'compiled',
  };
  writeFileSync(join(consumer.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const compiler = join(dirname(resolvePath('typescript7/package.json')), 'bin/tsc');
  const { stdout } = await run(process.execPath, [compiler, '-p', consumer.folder]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe('');
});

interface Ended {
  stdout: string;
  stderr: string;
  /** Absent for 0. */
  code?: number;
}

/** Prints nothing but what it says itself. */
async function runExample(name: string, exitCode = 0): Promise<string> {
  const running: Promise<Ended> = run(process.execPath, [join('compiled', `${name}.js`)], { cwd: consumer.folder });
  const { stdout, stderr, code = 0 } = await running.catch((error: Ended & Error) => error);
  expect({ stderr, code }).toEqual({ stderr: '', code: exitCode });
  return stdout;
}

test('the examples run, one after the other: what one writes the next one reads', async () => {
  expect(await runExample('readDocuments')).toMatch(/^get \/v1\/lamps \S/);
  expect(await runExample('buildSpec')).toContain('lamps.txt');
  const spec = (): string => readFileSync(join(consumer.folder, 'openapi.json'), 'utf8');
  expect(JSON.parse(spec())).toMatchObject({ openapi: '3.1.0', info: { title: 'Lamps' } });
  expect(await runExample('check')).toBe('');
  mkdirSync(join(consumer.folder, 'old'));
  writeFileSync(join(consumer.folder, 'old/openapi.json'), spec().replaceAll('/v1/lamps', '/v1/bulbs'));
  expect(await runExample('diff', 1)).toMatch(/^breaking operation-moved /m);
  await runExample('generate');
  expect(readFileSync(join(consumer.folder, 'out/client/package.json'), 'utf8')).toContain('tablespec-lamps');
  expect(await runExample('build')).toMatch(/^true \[ 'lamps: 1 operations' \]\n$/);
  expect(readFileSync(join(consumer.folder, 'out/spec/openapi.json'), 'utf8')).toContain('/v1/lamps');
  expect(await runExample('init')).toMatch(/^true 1\n/);
  expect(await runExample('refresh')).toMatch(/^lamps true 0$/m);
  // Nothing of the folder was ever committed.
  expect(await runExample('release')).toMatch(/^error /);
  expect(await runExample('publish')).toMatch(/^Lamps \S+ true\n$/);
});

test('the schemas of what commands print are in the package', () => {
  const schemas = filesBelow(['pipeline/schemas'], '.json');
  expect(schemas.length).toBeGreaterThan(0);
  const resolve = createRequire(join(consumer.folder, 'x.js')).resolve;
  for (const file of schemas) expect(resolve(`tablespec/${file.replace('pipeline/', '')}`)).toBe(join(installed, file));
});
