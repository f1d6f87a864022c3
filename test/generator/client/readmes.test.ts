// The README of every committed client: at most 60 lines, and each of its examples compiles against the client.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../generated-package.ts';
import { compileStrictly } from '../../support/compile-strictly.ts';
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
  const examples = SERVICES.flatMap((service) =>
    readmeExamples(readmeOf(service)).map(({ file, code }) => [`${service}-${file}`, `${code}export {};\n`]),
  );
  expect(examples.length).toBeGreaterThan(SERVICES.length);
  const clients = SERVICES.map((service) => [
    `tablespec-${service}/*`,
    [join(projectRoot, 'generated', service, 'client/*.ts')],
  ]);
  const said = await compileStrictly({
    texts: {
      ...Object.fromEntries(examples),
      'node.d.ts': 'declare const process: { env: Record<string, string | undefined> };\n',
    },
    paths: Object.fromEntries(clients),
  });
  expect(said).toBe('');
});
