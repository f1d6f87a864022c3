// What holds for every comparison: a document equals itself, circles end, nothing throws, unusual places are seen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listServices, packageRoot } from '../../../pipeline/services/package-root.ts';
import { ofFields, ofOperation, ofPaths, ofSchema } from '../../../spec/diff/rules/example-documents.ts';
import { compare } from './compare.ts';

const load = (service: string, name: string): object =>
  JSON.parse(readFileSync(join(packageRoot(), 'spec', service, name), 'utf8')) as object;

describe.each(listServices(packageRoot()))('spec/%s', (service) => {
  const document = load(service, 'openapi.json') as object;

  test('equals itself, and as OpenAPI 3.0 but for its version', () => {
    expect(compare(document, document)).toEqual([]);
    for (const [before, after] of [
      [document, load(service, 'openapi-3.0.json') as object],
      [load(service, 'openapi-3.0.json') as object, document],
    ] as const) {
      expect(compare(before, after).filter(({ rule }) => rule !== 'document-words-changed')).toEqual([]);
    }
  });
});

test('circles of nothing but references, and references that lead nowhere, end', () => {
  const circle = { Lamp: { $ref: '#/components/schemas/Bulb' }, Bulb: { $ref: '#/components/schemas/Lamp' } };
  const document = { ...(ofSchema({}) as object), components: { schemas: circle } };
  expect(compare(document, document)).toEqual([]);
  expect(compare(document, ofSchema({ type: 'object' })).length).toBeGreaterThan(0);
  expect(
    compare(ofFields({ a: { $ref: '#/components/schemas/Gone' } }), ofFields({ a: { type: 'string' } })).length,
  ).toBeGreaterThan(0);
});

test('no document makes it throw, and hostile names are names', () => {
  const hostile = ['__proto__', 'constructor', 'toString', '*/', '${x}', '</script>', 'a.b', 'a/b', ''];
  const fields = (names: readonly string[]): object =>
    JSON.parse(
      JSON.stringify(
        ofSchema({
          type: 'object',
          properties: JSON.parse(
            `{${names.map((name) => `${JSON.stringify(name)}: {"type": "string"}`).join(',')}}`,
          ) as object,
        }),
      ),
    ) as object;
  expect(compare(fields(['lamp']), fields(['lamp', ...hostile])).map(({ rule }) => rule)).toEqual(
    hostile.map(() => 'optional-added'),
  );
  const named = (type: string): object =>
    ofOperation({}, Object.fromEntries(hostile.filter((name) => name !== '__proto__').map((name) => [name, { type }])));
  expect(compare(named('string'), named('boolean')).map(({ rule }) => rule)).toEqual(
    hostile.slice(1).map(() => 'type-changed'),
  );
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (one, other) => {
      for (const document of [
        (value: unknown) => ofPaths({ '/v1/lamps': value }),
        (value: unknown) => ofPaths({ '/v1/lamps': { get: value } }),
        (value: unknown) => ofSchema({ properties: value } as object),
        (value: unknown) => ofSchema(value as object),
        (value: unknown) => ofPaths({}, { components: value, tags: value, servers: value, security: value }),
      ]) {
        compare(document(one), document(other));
      }
    }),
    { numRuns: 150 },
  );
});

describe('what stands in unusual places', () => {
  const content = (type: string): object =>
    ofOperation({
      parameters: [{ name: 'filter', in: 'query', content: { 'application/json': { schema: { type } } } }],
    });
  const shared = (url: string): object =>
    ofPaths({
      '/v1/lamps': { servers: [{ url }], get: { operationId: 'ListLamps', responses: { 200: { description: 'OK' } } } },
    });
  const joined = (minimum: number): object => ofSchema({ allOf: [{ type: 'integer', minimum }, { minimum: 10 }] });
  const named = (now: string): object => ({
    ...ofOperation({}, { Lamp: {}, Bulb: {} }),
    'x-former-names': { Light: now },
  });

  test.each([
    ['a parameter with a media type', content('object'), content('string'), 'other-change SetLamp.query.filter'],
    [
      'a path with servers of its own',
      shared('https://a.example'),
      shared('https://b.example'),
      'other-change ListLamps',
    ],
    ['parts of allOf that say different things', joined(1), joined(2), 'other-change Lamp'],
    ['an alias of something else', named('Lamp'), named('Bulb'), 'other-change document'],
    [
      'another part of the components',
      ofPaths({}, { components: { 'x-lamps': 1 } }),
      ofPaths({}, { components: { 'x-lamps': 2 } }),
      'other-change document',
    ],
    [
      'a webhook',
      ofPaths({}, { webhooks: { lamp: {} } }),
      ofPaths({}, { webhooks: { bulb: {} } }),
      'other-change document',
    ],
  ])('%s', (_, before, after, found) => {
    expect(compare(before, after).map(({ rule, place }) => `${rule} ${place}`)).toEqual([found]);
  });

  test('security that an operation states as the document does is no change', () => {
    const document = (security: object): object => ({
      ...(ofOperation(security) as object),
      security: [{ Token: [] }],
    });
    expect(compare(document({}), document({ security: [{ Token: [] }] }))).toEqual([]);
    expect(compare(document({}), document({ security: [] })).map(({ rule }) => rule)).toEqual([
      'authentication-dropped',
    ]);
    expect(compare(document({ security: [] }), document({})).map(({ rule }) => rule)).toEqual([
      'authentication-demanded',
    ]);
  });
});
