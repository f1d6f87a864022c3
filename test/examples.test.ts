// The example projects: each builds, compiles with the strictest options, and runs against mocks of the services.
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { build } from '../pipeline/build/build.ts';
import { publish } from '../pipeline/publish/publish.ts';
import { type Mock, startMock } from '../pipeline/mock/start-mock.ts';
import { compileStrictly } from './support/compile-strictly.ts';
import { projectFolder } from './support/source-files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const run = promisify(execFile);
const folder = temporaryFolder();
const PROGRAM = join(projectFolder, 'examples/two-clients/program.ts');

test('a program with two clients compiles, strict to the last option', async () => {
  expect(await compileStrictly({ files: [PROGRAM], types: ['node'] })).toBe('');
});

test('it lists what two mocks have', async () => {
  const mocks: Mock[] = [];
  try {
    for (const service of ['workspace', 'kms'])
      mocks.push(await startMock({ service, port: 0, folder: projectFolder }));
    const [workspace, kms] = mocks.map(({ url }) => url);
    const env = { ...process.env, PROJECT_ID: 'p', TOKEN: 't', WORKSPACE_URL: workspace, KMS_URL: kms };
    const { stdout } = await run(process.execPath, ['--import', 'tsx', PROGRAM], { env, cwd: projectFolder });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => /^desktop [^?\s]+: [\w-]+$/.test(line)).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /^key [^?\s]+: \w+$/.test(line)).length).toBeGreaterThan(0);
    expect(lines.every((line) => /^(?:desktop|key) /.test(line))).toBe(true);
  } finally {
    for (const mock of mocks) await mock.close();
  }
});

test('every folder of the examples is named in their README', () => {
  const readme = readFileSync(join(projectFolder, 'examples/README.md'), 'utf8');
  const folders = readdirSync(join(projectFolder, 'examples'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !readme.includes(`\`examples/${name}\``))).toEqual([]);
});

test('two pages make a service whose client compiles, and whose mock answers', async () => {
  // Inside of the project, where the client finds openapi-fetch.
  mkdirSync(join(projectFolder, 'out'), { recursive: true });
  const out = mkdtempSync(join(projectFolder, 'out', 'lamps-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const { complete, services } = await build({
    folder: projectFolder,
    sources: ['examples/lamps'],
    service: 'lamps',
    out,
    descriptions: 'vendor',
  });
  expect({ complete, operations: services[0]?.summary.operations }).toEqual({ complete: true, operations: 2 });
  expect(await compileStrictly({ files: [join(out, 'generated/client/index.ts')], types: ['node'] })).toBe('');
  const mock = await startMock({ service: 'lamps', port: 0, out, folder: projectFolder });
  try {
    const answer = await fetch(`${mock.url}/v1/p/lamps`, { headers: { 'X-Auth-Token': 't' } });
    expect(answer.status).toBe(200);
  } finally {
    await mock.close();
  }
});

const EXAMPLE = join(projectFolder, 'examples/python');
const wanted = readFileSync(join(EXAMPLE, 'requirements.txt'), 'utf8').trim().split('\n');
/** One that has the generator in the version of the example. */
const python = ['out/python/bin/python', 'out/languages/python/bin/python', 'python3']
  .map((path) => (path.includes('/') ? join(projectFolder, path) : path))
  .find((program) => {
    const code = `from importlib.metadata import version\nfor one in ${JSON.stringify(wanted)}: assert version(one.split("==")[0]) == one.split("==")[1]`;
    return spawnSync(program, ['-c', code]).status === 0;
  });

test.skipIf(python === undefined)(
  `Python: ${wanted.join(' and ')}${python === undefined ? ' are not here' : ' make'} a client of a published specification, which lists keys`,
  async () => {
    await publish({ service: 'kms', out: folder.path('public'), folder: projectFolder, next: true });
    const mock = await startMock({ service: 'kms', port: 0, folder: projectFolder });
    const program = python as string;
    // The generator calls ruff, which lies beside it.
    const path = program.includes('/')
      ? `${join(program, '..')}${delimiter}${process.env['PATH']}`
      : process.env['PATH'];
    try {
      const client = folder.path('client');
      const environment = { ...process.env, PATH: path };
      await run(program, [join(EXAMPLE, 'generate.py'), folder.path('public'), client], { env: environment });
      const { stdout } = await run(program, [join(EXAMPLE, 'program.py')], {
        env: { ...environment, PYTHONPATH: client, KMS_URL: mock.url, PROJECT_ID: 'p', TOKEN: 't' },
      });
      expect(stdout).toMatch(/^(?:key [\w-]+: \d\n)+$/);
    } finally {
      await mock.close();
    }
  },
);
