import { expect, test } from 'vitest';
import type { ApiModel } from '../../../generator/model/api-model.ts';
import { modelOf, readSpec } from '../generated-package.ts';

const operation = (model: ApiModel, id: string) =>
  model.operations.find((candidate) => candidate.id === id) ?? expect.fail(`no ${id}`);

test('names, tags, parameters, bodies and responses of a plain document', () => {
  const { model, report } = modelOf(readSpec('desktops'));
  expect(report.diagnostics).toEqual([]);
  expect(
    model.tags.map(({ name, moduleName, operations }) => [
      name,
      moduleName,
      operations.map(({ functionName }) => functionName),
    ]),
  ).toEqual([
    ['Desktops', 'desktops', ['listDesktops', 'createDesktop', 'deleteDesktop']],
    ['OU Management', 'ou-management', ['listOus', 'updateOuLabels']],
  ]);
  expect(model.server).toEqual({ url: 'https://workspace.{region}.example.com', regions: ['north-1', 'south-2'] });
  expect(model.extensions.get('x-error-codes')).toEqual([{ code: 'WKS.0001', message: 'Internal error.' }]);

  const list = operation(model, 'ListDesktops');
  expect(list.parameters.path.map(({ name }) => name)).toEqual(['project_id']);
  expect(list.parameters.query.map(({ name, explode }) => [name, explode])).toEqual([
    ['status', true],
    ['fields', false],
    ['limit', true],
    ['offset', true],
  ]);
  expect(list.responses.map(({ status, body }) => [status, body?.schemaName])).toEqual([
    ['200', 'ListDesktopsResponse'],
    ['400', 'ApiError'],
    ['404', undefined],
    ['default', 'ApiError'],
  ]);
  expect(list.responses[0]?.body?.examples[0]?.name).toBe('page');
  expect(list.extensions.get('x-iam-actions')).toEqual(['workspace:desktops:list']);
  expect(operation(model, 'CreateDesktop').requestBody).toMatchObject({
    required: true,
    mediaType: 'application/json',
    schemaName: 'CreateDesktopRequest',
  });
  expect(operation(model, 'CreateDesktop').parameters.header.map(({ name }) => name)).toEqual(['X-Request-Id']);
  expect(operation(model, 'DeleteDesktop').requestBody?.required).toBe(false);
});

test('a hostile document is reported, and gives harmless names only', () => {
  const { model, report } = modelOf(readSpec('hostile'));
  const names = [
    ...model.operations.flatMap(({ id, functionName }) => [id, functionName]),
    ...model.schemas.map(({ name }) => name),
  ];
  for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBeGreaterThan(
    model.operations.length + model.schemas.length - 2,
  );
  for (const { moduleName } of model.tags) expect(moduleName).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(model.tags.map(({ moduleName }) => moduleName)).toEqual(expect.arrayContaining(['x', 'con-tag', 'index-2']));
  expect(model.server?.regions).toEqual(['r1']);
  expect(JSON.stringify(model.schemas)).not.toMatch(/evil\.example|etc\/passwd/);
  expect([...new Set(report.diagnostics.map(({ code }) => code))].sort()).toEqual([
    'generated-name-changed',
    'operation-not-generated',
    'operation-part-not-generated',
    'schema-malformed',
  ]);
});

test('a field called __proto__ stays a field', () => {
  const schema = modelOf(readSpec('hostile')).model.schemas.find(({ name }) => name === 'X')?.schema;
  expect(Object.keys(schema?.properties ?? {})).toContain('__proto__');
  expect(Object.getPrototypeOf(schema?.properties)).toBe(Object.prototype);
});

test.each<[string, any]>([
  ['two operations with one id', { paths: { '/a': { get: { operationId: 'Get' }, put: { operationId: 'Get' } } } }],
  [
    'ids that differ in case',
    { paths: { '/a': { get: { operationId: 'Get' } }, '/b': { get: { operationId: 'GET' } } } },
  ],
  ['no id', { paths: { '/a': { get: {} }, '/b/{a}': { get: {} } } }],
  [
    'names that end in a reserved word and its replacement',
    { paths: { '/a': { get: { operationId: 'Delete' }, put: { operationId: 'DeleteOperation' } } } },
  ],
])('%s: every function has its own name', (_what, document) => {
  const { operations } = modelOf(document).model;
  expect(operations).toHaveLength(2);
  expect(new Set(operations.map(({ id }) => id.toLowerCase())).size).toBe(2);
  expect(new Set(operations.map(({ functionName }) => functionName.toLowerCase())).size).toBe(2);
});

test('what the path and its parameters disagree about', () => {
  const parameters = [
    { name: 'gone', in: 'path', required: true, schema: {} },
    { name: 'q', in: 'query' },
    { name: 'q', in: 'cookie' },
    7,
  ];
  const { model, report } = modelOf({
    paths: {
      '/a/{id}': {
        parameters: [{ name: 'id', in: 'path' }],
        get: { operationId: 'Get', parameters },
        put: { operationId: 'Put', parameters: [{ $ref: '#/components/parameters/id' }] },
      },
    },
    components: { parameters: { id: { name: 'id', in: 'path', schema: { type: 'integer' } } } },
  });
  expect(
    model.operations.map((found) =>
      found.parameters.path.map(({ name, required, schema }) => [name, required, schema.type]),
    ),
  ).toEqual([[['id', true, undefined]], [['id', true, 'integer']]]);
  expect(report.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('operation-part-not-generated'));
});

test('a body that fetch cannot send is reported', () => {
  const { model, report } = modelOf({
    paths: { '/a': { get: { operationId: 'Get', requestBody: { content: { 'application/json': {} } } } } },
  });
  expect(model.operations[0]?.requestBody).toBeUndefined();
  expect(report.diagnostics.map(({ message }) => message)).toEqual([
    'Get: the request body is not generated: fetch sends none with GET.',
  ]);
});

test.each([
  null,
  7,
  [],
  {},
  { paths: [] },
  { paths: { '/a': null } },
  { components: { schemas: { A: null } } },
  { servers: [{ url: '{x}' }], tags: [1] },
])('any JSON is read: %j', (document) => expect(() => modelOf(document)).not.toThrow());

test('what stands at a parameter about other parameters stands at its schema, as it does at a field', () => {
  const spec = structuredClone(readSpec('desktops')) as {
    paths: Record<string, Record<string, { operationId?: string; parameters?: Record<string, unknown>[] }>>;
  };
  const parameters = Object.values(spec.paths)
    .flatMap((path) => Object.values(path))
    .flatMap(({ operationId, parameters: own }) => (operationId === 'ListDesktops' ? (own ?? []) : []));
  const limit = parameters.find(({ name }) => name === 'limit') ?? expect.fail('no limit');
  Object.assign(limit, { 'x-required-when': 'offset is set', 'x-excludes': ['fields'] });
  const { query } = operation(modelOf(spec as ReturnType<typeof readSpec>).model, 'ListDesktops').parameters;
  expect(query.find(({ name }) => name === 'limit')?.schema).toMatchObject({
    'x-required-when': 'offset is set',
    'x-excludes': ['fields'],
  });
});
