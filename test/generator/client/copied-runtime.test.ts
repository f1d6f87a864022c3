// The runtime that a package carries: how one vendor signs is in it only where the API is signed in so.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { modelOf } from '../generated-package.ts';

const operation = { operationId: 'ListLamps', tags: ['Lamp'], responses: { 200: { description: 'OK' } } };
const document = (schemes: object): never =>
  ({
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [{ url: 'https://lamps.example.com' }],
    security: Object.keys(schemes).map((name) => ({ [name]: [] })),
    tags: [{ name: 'Lamp' }],
    paths: { '/lamps': { get: operation } },
    components: { securitySchemes: schemes },
  }) as never;

const Token = { type: 'apiKey', in: 'header', name: 'X-Lamp-Key' };
const Keys = { type: 'apiKey', in: 'header', name: 'Authorization', 'x-signature-algorithm': 'LAMP-HMAC' };

const filesOf = (schemes: object) =>
  generateClient(modelOf(document(schemes)).model, { packageName: 'lamps', schemaTypes: '' });

test.each([
  ['with a token', { Token }, false],
  ['signed', { Token, Keys }, true],
])('%s: every import leads to a file of the package', (_, schemes, signs) => {
  const files = filesOf(schemes);
  const paths = new Set(files.map(({ path }) => path));
  expect(paths.has('runtime/huawei/sign.ts')).toBe(signs);
  expect(paths.has('runtime/send-once.ts')).toBe(true);
  const missing = files
    .filter(({ path }) => path.endsWith('.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) => posix.join(posix.dirname(path), target)),
    )
    .filter((target) => !paths.has(target));
  expect(missing).toEqual([]);
});

test.each([
  ['with a token', { Token }, ['runtime/fetch-with.ts', 'runtime/upload.ts']],
  ['signed', { Token, Keys }, ['runtime/index.ts', 'runtime/node.ts']],
])('%s: what no module imports is for programs, or for documents with forms', (_, schemes, entries) => {
  const files = filesOf(schemes).filter(({ path }) => path.endsWith('.ts'));
  const imported = new Set(
    files.flatMap(({ path, text }) =>
      [...text.matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) => posix.join(posix.dirname(path), target)),
    ),
  );
  const unused = files.map(({ path }) => path).filter((path) => path.startsWith('runtime/') && !imported.has(path));
  expect(unused).toEqual(entries);
});
