import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSchemaTypes } from '../../../generator/client/schema-types.ts';
import type { GeneratedFile } from '../../../generator/generated-file.ts';
import { generateValidators } from '../../../generator/validators/generate-validators.ts';
import { printSupportFiles } from '../../../generator/validators/print-support-files.ts';
import { formats } from '../../../generator/runtime/validators/formats.ts';
import { modelOf, readSpec, writeFiles } from '../generated-package.ts';

const generate = (document: unknown): GeneratedFile[] => {
  const { model } = modelOf(document);
  return [...generateValidators(model, { packageName: 'fixture-validators' }), ...printSupportFiles(model, generateSchemaTypes(model))];
};
const codeOf = (files: GeneratedFile[], path: string): string => files.find((file) => file.path === path)?.text ?? expect.fail(`no ${path}`);

/** String literals and comments emptied: what is left runs. */
const bare = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""').replace(/\/\/.*/g, '');

const files = generate(readSpec('desktops'));
const output = writeFiles(files);
let all: any;
beforeAll(async () => {
  all = await import(pathToFileURL(join(output.folder, 'index.js')).href);
});
afterAll(() => output.remove());

const desktop = { desktop_id: '1', computer_name: 'PC-1' };

test('there is a validator for each body, answer and set of parameters', () => {
  const { operationIds, ...validators } = all;
  expect(operationIds).toMatchObject({ 'GET /v2/{project_id}/desktops': 'ListDesktops', 'POST /v2/{project_id}/desktops': 'CreateDesktop' });
  expect(Object.keys(validators).sort()).toEqual(
    [
      'ListDesktopsPath', 'ListDesktopsQuery', 'ListDesktopsResponse', 'ListDesktopsResponse400', 'ListDesktopsResponseDefault',
      'CreateDesktopPath', 'CreateDesktopHeader', 'CreateDesktopRequest', 'CreateDesktopResponse', 'CreateDesktopResponse400',
      'DeleteDesktopPath', 'DeleteDesktopRequest', 'DeleteDesktopResponse409',
      'ListOusPath', 'ListOusResponse', 'ListOusResponseDefault',
      'UpdateOuLabelsPath', 'UpdateOuLabelsRequest', 'UpdateOuLabelsResponse',
    ].map((name) => `validate${name}`).sort(),
  );
});

test.each<[string, unknown]>([
  ['ListDesktopsResponse', { desktops: [] }],
  ['ListDesktopsResponse', { total_count: 1, desktops: [{ ...desktop, status: 'ACTIVE', created: '2022-05-11T11:44:47Z', description: null, kind: 'C', metadata: { a: 1 }, unknown: 1 }] }],
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
  ['ListDesktopsResponse', { desktops: [desktop, { ...desktop, status: 1 }] }, '/desktops/1/status', 'type', 'must be string'],
  ['ListDesktopsQuery', { status: ['GONE'] }, '/status/0', 'enum', 'must be one of ["ACTIVE","SHUTOFF"]'],
  ['ListDesktopsResponse', { desktops: [{ ...desktop, computer_name: 'a b' }] }, '/desktops/0/computer_name', 'pattern', 'must match ^[A-Za-z0-9\\-\\_]+$'],
  ['ListDesktopsResponse', { desktops: [{ ...desktop, created: 'now' }] }, '/desktops/0/created', 'format', 'must be a date-time'],
  ['ListDesktopsResponse', { desktops: [{ ...desktop, size: 1.5 }] }, '/desktops/0/size', 'type', 'must be integer'],
  ['ListDesktopsResponse', { desktops: [{ ...desktop, description: 1 }] }, '/desktops/0/description', 'type', 'must be string,null'],
  ['ListDesktopsResponse', { desktops: [{ ...desktop, tags: ['a', 'a'] }] }, '/desktops/0/tags', 'uniqueItems', 'must not repeat an item: 1 and 0 are equal'],
  ['ListDesktopsResponse', { total_count: 2 ** 31, desktops: [] }, '/total_count', 'format', 'must be a int32'],
  ['ListDesktopsResponse400', { error_code: 'a' }, '', 'required', 'must have the property "error_msg"'],
  ['ListDesktopsQuery', { limit: 0 }, '/limit', 'minimum', 'must be >= 1'],
  ['ListDesktopsPath', {}, '', 'required', 'must have the property "project_id"'],
  ['CreateDesktopRequest', { computer_name: '🙂'.repeat(16), volume: { type: 'SSD', size: 80 } }, '/computer_name', 'maxLength', 'must have at most 15 characters'],
  ['ListOusResponse', { ou_name: 'a', children: [{ ou_name: 'b', parent: { tree: {} } }] }, '/children/0/parent/tree', 'required', 'must have the property "ou_name"'],
  ['UpdateOuLabelsRequest', { 'a/b~': [1] }, '/a~1b~0/0', 'type', 'must be string'],
  ['UpdateOuLabelsResponse', {}, '', 'type', 'must be array'],
])('validate%s refuses %j', (name, value, instancePath, keyword, message) => {
  const validate = all[`validate${name}`];
  expect(validate(value)).toBe(false);
  expect(validate.errors[0]).toMatchObject({ instancePath, keyword, message });
});

test('nothing is required, compiled or evaluated at run time', () => {
  for (const { path, text } of files) {
    if (!path.endsWith('.js')) continue;
    expect(bare(text), path).not.toMatch(/\brequire\b|\beval\b|new Function|\bimport\(|\bprocess\b|schemaPath|parentData/);
    expect([...text.matchAll(/^import .* from '(.*)';$/gm)].every(([, from]) => from?.startsWith('./')), path).toBe(true);
  }
});

test('a schema is written once: in its tag, or shared', () => {
  expect(codeOf(files, 'shared.js').match(/^function /gm)).toHaveLength(2);
  expect(codeOf(files, 'ou-management.js')).not.toContain('error_code');
  expect(codeOf(files, 'desktops.js')).toMatch(/^import \{ validate\d+, validate\d+ \} from '\.\/shared\.js';$/m);
});

describe('the rewritten code decides as ajv does', () => {
  const sink: any = {
    type: 'object',
    required: ['kind', 'constructor'],
    minProperties: 1,
    maxProperties: 8,
    propertyNames: { maxLength: 12, type: 'string' },
    properties: {
      kind: { enum: ['a', '{instancePath:"",schemaPath:', 1, null, { b: ['c'] }] },
      constructor: { type: ['string', 'null'], const: 'validate0.errors = [' },
      exact: { const: { a: [1] } },
      size: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 10, multipleOf: 0.5 },
      list: { type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: { anyOf: [{ $ref: '#/components/schemas/Sink' }, { type: 'null' }, { type: 'integer' }] } },
      one: { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }, { type: 'string', maxLength: 1 }] },
      every: { allOf: [{ type: 'object' }, { required: ['schema0.properties'] }], not: { required: ['b'] } },
      'wrapper0.validate': { type: 'string', minLength: 2 },
    },
    additionalProperties: { type: 'boolean' },
  };
  const document = {
    paths: { '/a': { post: { operationId: 'Sink', tags: ['Sink'], requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Sink' } } } } } } },
    components: { schemas: { Sink: sink } },
  };
  const sinkOutput = writeFiles(generate(document));
  afterAll(() => sinkOutput.remove());

  const ajv = new Ajv2020({ strict: false, formats, ownProperties: true });
  const expected = ajv.compile({ ...sink, properties: { ...sink.properties, list: { ...sink.properties.list, items: { anyOf: [{ $ref: '#' }, { type: 'null' }, { type: 'integer' }] } } } });
  const leaf = fc.constantFrom<unknown>('a', 'bb', '', '{instancePath:"",schemaPath:', 'validate0.errors = [', 0, 1, 2, 2.5, 10, -1, 1.25, null, true, false, { b: ['c'] }, { a: [1] }, { b: 1 }, { 'schema0.properties': 1 });
  const mostly = (...good: unknown[]) => fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: leaf });
  const { value } = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 4 }), tie('object')),
    object: fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: mostly('a', 1, null), constructor: fc.constant('validate0.errors = ['), list: fc.uniqueArray(tie('value'), { minLength: 1, maxLength: 3 }) }, { requiredKeys: ['kind', 'constructor'] }) },
      {
        weight: 4,
        arbitrary: fc.record(
          { kind: mostly('a', '{instancePath:"",schemaPath:', { b: ['c'] }), constructor: mostly('validate0.errors = ['), one: mostly('a', 1, 2.5), size: mostly(1, 2.5), every: mostly({ 'schema0.properties': 1 }), exact: mostly({ a: [1] }), more: mostly(true) },
          { requiredKeys: ['kind', 'constructor'] },
        ),
      },
      { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('kind', 'size', 'a/b', 'much too long a name', 'toString', 'wrapper0.validate'), leaf) },
    ),
  }));

  test('on any value, with the same failures', async () => {
    const { validateSinkRequest } = await import(pathToFileURL(join(sinkOutput.folder, 'sink.js')).href);
    const comparable = (errors: any) => (errors ?? []).map(({ instancePath, keyword, params }: any) => ({ instancePath, keyword, params }));
    let accepted = 0;
    fc.assert(
      fc.property(value, (generated) => {
        const sample: unknown = JSON.parse(JSON.stringify(generated));
        const verdict = expected(sample);
        accepted += Number(verdict);
        expect(validateSinkRequest(sample)).toBe(verdict);
        expect(comparable(validateSinkRequest.errors)).toEqual(comparable(expected.errors));
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
