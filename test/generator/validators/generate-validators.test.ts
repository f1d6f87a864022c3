import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateSchemaTypes } from '../../../generator/client/schema-types.ts';
import type { GeneratedFile } from '../../../generator/generated-file.ts';
import { generateValidators } from '../../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../../generator/validators/print-support-files.ts';
import { bundle } from '../../support/bundle.ts';
import { modelOf, readSpec, writeFiles } from '../generated-package.ts';

const generate = (document: unknown): GeneratedFile[] => {
  const { model } = modelOf(document);
  return [
    ...generateValidators(model, { packageName: 'fixture-validators' }),
    ...printSupportFiles(model, generateSchemaTypes(model)),
  ];
};
const codeOf = (files: GeneratedFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? expect.fail(`no ${path}`);

/** String literals and comments emptied: what is left runs. */
const bare = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""').replace(/\/\/.*/g, '');

const files = generate(readSpec('desktops'));
const output = writeFiles(files);
let all: any;
beforeAll(async () => {
  all = await import(pathToFileURL(join(output.folder, 'index.js')).href);
});
afterAll(() => output.remove());

const desktop = { desktop_id: '1', computer_name: 'PC-1' };

test('there is a validator for each body, response and set of parameters', () => {
  const { operationIds, ...validators } = all;
  expect(operationIds).toMatchObject({
    'GET /v2/{project_id}/desktops': 'ListDesktops',
    'POST /v2/{project_id}/desktops': 'CreateDesktop',
  });
  expect(Object.keys(validators).sort()).toEqual(
    [
      'ListDesktopsPath',
      'ListDesktopsQuery',
      'ListDesktopsResponse',
      'ListDesktopsResponse400',
      'ListDesktopsResponseDefault',
      'CreateDesktopPath',
      'CreateDesktopHeader',
      'CreateDesktopRequest',
      'CreateDesktopResponse',
      'CreateDesktopResponse400',
      'DeleteDesktopPath',
      'DeleteDesktopRequest',
      'DeleteDesktopResponse409',
      'ListOusPath',
      'ListOusResponse',
      'ListOusResponseDefault',
      'UpdateOuLabelsPath',
      'UpdateOuLabelsRequest',
      'UpdateOuLabelsResponse',
    ]
      .map((name) => `validate${name}`)
      .sort(),
  );
});

test.each<[string, unknown]>([
  ['ListDesktopsResponse', { desktops: [] }],
  [
    'ListDesktopsResponse',
    {
      total_count: 1,
      desktops: [
        {
          ...desktop,
          status: 'ACTIVE',
          created: '2022-05-11T11:44:47Z',
          description: null,
          kind: 'C',
          metadata: { a: 1 },
          unknown: 1,
        },
      ],
    },
  ],
  // A value that the vendor added since.
  ['ListDesktopsResponse', { desktops: [{ ...desktop, status: 'GONE' }] }],
  ['ListDesktopsResponse400', { error_code: 'a', error_msg: 'b' }],
  ['ListDesktopsQuery', { status: ['ACTIVE'], limit: 10 }],
  ['CreateDesktopHeader', { 'X-Request-Id': '123e4567-e89b-12d3-a456-426614174000' }],
  ['CreateDesktopRequest', { computer_name: '🙂'.repeat(15), volume: { type: 'SSD', size: 80 } }],
  ['ListOusResponse', { ou_name: 'a', children: [{ ou_name: 'b', parent: { tree: { ou_name: 'a' } } }] }],
  ['UpdateOuLabelsRequest', { a: ['x'], __proto: [] }],
  ['UpdateOuLabelsResponse', ['1']],
])('validate%s accepts %j', (name, value) => {
  const validate = all[`validate${name}`];
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(validate.errors).toBeNull();
});

test.each<[string, unknown, string, string, string]>([
  ['ListDesktopsResponse', {}, '', 'required', 'must have the property "desktops"'],
  [
    'ListDesktopsResponse',
    { desktops: [desktop, { ...desktop, status: 1 }] },
    '/desktops/1/status',
    'type',
    'must be a string',
  ],
  ['ListDesktopsQuery', { status: ['GONE'] }, '/status/0', 'enum', 'must be one of "ACTIVE", "SHUTOFF"'],
  [
    'ListDesktopsResponse',
    { desktops: [{ ...desktop, computer_name: 'a b' }] },
    '/desktops/0/computer_name',
    'pattern',
    'must be text that matches ^[A-Za-z0-9\\-\\_]+$',
  ],
  [
    'ListDesktopsResponse',
    { desktops: [{ ...desktop, created: 'now' }] },
    '/desktops/0/created',
    'format',
    'must be a date and time with a zone (2026-01-15T08:30:00Z)',
  ],
  ['ListDesktopsResponse', { desktops: [{ ...desktop, size: 1.5 }] }, '/desktops/0/size', 'type', 'must be an integer'],
  [
    'ListDesktopsResponse',
    { desktops: [{ ...desktop, description: 1 }] },
    '/desktops/0/description',
    'type',
    'must be a string or null',
  ],
  [
    'ListDesktopsResponse',
    { desktops: [{ ...desktop, tags: ['a', 'a'] }] },
    '/desktops/0/tags',
    'uniqueItems',
    'must have no item twice (1 and 0 are equal)',
  ],
  [
    'ListDesktopsResponse',
    { total_count: 2 ** 31, desktops: [] },
    '/total_count',
    'format',
    'must be an integer of 32 bits',
  ],
  ['ListDesktopsResponse400', { error_code: 'a' }, '', 'required', 'must have the property "error_msg"'],
  ['ListDesktopsQuery', { limit: 0 }, '/limit', 'minimum', 'must be >= 1'],
  ['ListDesktopsPath', {}, '', 'required', 'must have the property "project_id"'],
  [
    'CreateDesktopRequest',
    { computer_name: '🙂'.repeat(16), volume: { type: 'SSD', size: 80 } },
    '/computer_name',
    'maxLength',
    'must have at most 15 characters',
  ],
  [
    'ListOusResponse',
    { ou_name: 'a', children: [{ ou_name: 'b', parent: { tree: {} } }] },
    '/children/0/parent/tree',
    'required',
    'must have the property "ou_name"',
  ],
  ['UpdateOuLabelsRequest', { 'a/b~': [1] }, '/a~1b~0/0', 'type', 'must be a string'],
  ['UpdateOuLabelsResponse', {}, '', 'type', 'must be an array'],
])('validate%s refuses %j', (name, value, instancePath, keyword, message) => {
  const validate = all[`validate${name}`];
  expect(validate(value)).toBe(false);
  expect(validate.errors[0]).toMatchObject({ instancePath, keyword, message });
});

test('nothing is required, compiled or evaluated at run time', () => {
  for (const { path, text } of files) {
    if (!path.endsWith('.js')) continue;
    expect(bare(text), path).not.toMatch(
      /\brequire\b|\beval\b|new Function|\bimport\(|\bprocess\b|schemaPath|parentData/,
    );
    expect(
      [...text.matchAll(/^import .* from '(.*)';$/gm)].every(([, from]) => from?.startsWith('./')),
      path,
    ).toBe(true);
  }
});

test('a schema is written once: in its tag, or shared', () => {
  expect(codeOf(files, 'shared.js').match(/^function /gm)).toHaveLength(2);
  expect(codeOf(files, 'ou-management.js')).not.toContain('error_code');
  expect(codeOf(files, 'desktops.js')).toMatch(/^import \{ check\$\w+, check\w+ \} from '\.\/shared\.js';$/m);
});

test('each operation has a module, of which a bundler takes only what is used', async () => {
  const { default: operation, ...exported } = await import(
    pathToFileURL(join(output.folder, 'operations/ListOus.js')).href
  );
  expect(operation).toBeUndefined();
  expect(Object.keys(exported)).toEqual([
    'validateListOusPath',
    'validateListOusResponse',
    'validateListOusResponseDefault',
    'operationIds',
  ]);
  // A call by path finds its validator in a module too.
  expect(exported['operationIds']).toEqual({ [Object.keys(exported['operationIds'])[0] as string]: 'ListOus' });
  const tag = await import(pathToFileURL(join(output.folder, 'desktops.js')).href);
  expect(Object.values(tag.operationIds)).toContain('ListDesktops');
  const code = `export { validateListOusPath } from './operations/ListOus.js';`;
  const one = await bundle(code, output.folder, 'browser');
  for (const gone of ['children', 'desktop_id', 'computer_name', 'error_code', '[A-Za-z0-9'])
    expect(one).not.toContain(gone);
});
