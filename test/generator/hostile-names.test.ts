// A document whose every name and text tries to leave its place: the output compiles, runs, and does nothing else.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { compileClientNatively, generateAll, modelOf, readSpec, writeFiles } from './generated-package.ts';

const { model } = modelOf(readSpec('hostile'));
const files = generateAll(model);
const usage = {
  path: 'usage.ts',
  text: `import * as validators from './validators/index.js';\nimport * as client from './client/index.ts';\nexport const names = [...Object.keys(validators), ...Object.keys(client)];\n`,
};
const output = writeFiles([...files, usage]);
const load = (path: string): Promise<any> => import(pathToFileURL(join(output.folder, path)).href);
const pwned = (): unknown => (globalThis as Record<string, unknown>)['PWNED'];
afterAll(() => output.remove());

test('it compiles under --strict', () => {
  expect(compileClientNatively(output.folder, ['usage.ts'])).toEqual([]);
});

test('it runs, and nothing of the document runs with it', async () => {
  const client = await load('dist/client/index.js');
  const validators = await load('validators/index.js');
  for (const name of readdirSync(join(output.folder, 'dist/client')).filter((file) => file.endsWith('.js')))
    await load(`dist/client/${name}`);
  expect(Object.keys(client)).toEqual(
    expect.arrayContaining(['constructor', 'proto', 'deleteOperation', 'thenOperation', 'createClientOperation']),
  );
  const requests: Request[] = [];
  const created = client.createClient({
    region: 'r1',
    projectId: 'p',
    token: 't',
    fetch: async (request: Request) => (requests.push(request), new Response('{}')),
  });
  for (const { functionName, parameters } of model.operations) {
    await client[functionName](created, {
      path: Object.fromEntries(parameters.path.map(({ name }) => [name, '*/'])),
      query: { __proto: 1, '*/': 'x' },
    });
  }
  for (const { url } of requests) expect(new URL(url).host).toBe('api.r1.example.com');
  expect(requests.map(({ url }) => new URL(url).pathname)).toContain('/v1/p/things/%2A%2F/$%2A%2F');
  for (const [name, validate] of Object.entries<any>(validators))
    if (name !== 'operationIds')
      for (const value of [{}, [], 'x', null, JSON.parse('{"__proto__":{"a":1}}')])
        expect(typeof validate(value)).toBe('boolean');
  expect(pwned()).toBeUndefined();
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

test('fields with the names of inherited members are judged by what is there', async () => {
  const request = (await load('validators/x.js'))[`validate${model.operations[0]?.id}Request`];
  expect(request({})).toBe(false);
  expect(request.errors[0].message).toBe('must have the property "constructor"');
  expect(request({ constructor: 'ok' })).toBe(true);
  expect(request({ constructor: 'ok', '*/': 'no' })).toBe(false);
  expect(request.errors[0].instancePath).toBe('/*~1');
});

test('no line ends, and no text direction turns, where an editor does not show it', () => {
  for (const { path, text } of files)
    expect(text, path).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
});
