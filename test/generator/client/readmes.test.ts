// The README of every committed client: at most 60 lines, and each of its examples compiles against the client.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from '../generated-package.ts';
import { readmeExamples } from './readme-examples.ts';

const SERVICES = ['workspace', 'kms', 'elb', 'cbr'];
const readmeOf = (service: string): string =>
  readFileSync(join(projectRoot, 'generated', service, 'client/README.md'), 'utf8');

test.each(SERVICES)('%s: at most 60 lines, with a token, access keys, the chain and an error', (service) => {
  const readme = readmeOf(service);
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  for (const word of ['token:', 'accessKeys(', 'credentialChain()', 'instanceof ApiError'])
    expect(readme).toContain(word);
});

test('their examples compile, strict to the last option', async () => {
  mkdirSync(join(projectRoot, 'out'), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, 'out', 'readmes-'));
  try {
    for (const service of SERVICES)
      for (const { file, code } of readmeExamples(readmeOf(service)))
        writeFileSync(join(folder, `${service}-${file}`), `${code}export {};\n`);
    writeFileSync(join(folder, 'node.d.ts'), 'declare const process: { env: Record<string, string | undefined> };\n');
    const clients = SERVICES.map((service) => [
      `tablespec-${service}/*`,
      [join(projectRoot, 'generated', service, 'client/*.ts')],
    ]);
    const compilerOptions = {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      paths: Object.fromEntries(clients),
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const package7 = createRequire(import.meta.url).resolve('typescript7/package.json');
    const compiler = join(dirname(package7), 'bin/tsc');
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, '-p', folder]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
