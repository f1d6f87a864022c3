// The example projects: each compiles with the strictest options, and runs against mocks of the services.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Mock, startMock } from '../pipeline/mock/start-mock.ts';
import { compileStrictly } from './support/compile-strictly.ts';
import { projectFolder } from './support/source-files.ts';

const run = promisify(execFile);
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
