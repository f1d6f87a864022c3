// What holds for every comparison: nothing goes unseen, a document equals itself, recursion ends, shared schemas are told once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listServices, packageRoot } from '../../../cli/package-root.ts';
import { ofFields, ofOperation, ofPaths, ofSchema } from '../../../spec/diff/rules/example-documents.ts';
import { seededRandom } from '../../support/mutations.ts';
import { compare } from './compare.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
const load = (service: string, name: string): Json =>
  JSON.parse(readFileSync(join(packageRoot(), 'spec', service, name), 'utf8')) as Json;

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

/** Every value of a document with its place, deepest first. */
function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [...keys.flatMap((key) => placesOf((value as Record<string, Json>)[key] as Json, [...path, key])), path];
}

/** The document without the value at a place, or with another one there. */
function edited(document: Json, path: readonly (string | number)[], change: 'removed' | 'changed'): Json {
  const copy = structuredClone(document);
  let owner = copy as Record<string, Json>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, Json>;
  const key = path.at(-1) as string;
  const value = owner[key];
  if (change === 'changed')
    owner[key] =
      typeof value === 'number'
        ? value + 1
        : typeof value === 'boolean'
          ? !value
          : typeof value === 'string'
            ? `${value}Drift`
            : { drift: true };
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
  return copy;
}

/** What means the same in other words: `required: false` and nothing, an empty list and none. */
function meansSomething(path: readonly (string | number)[], value: Json): boolean {
  const [last] = path.slice(-1);
  if (path.length === 0 || path.some((part) => part === 'x-former-names')) return false;
  if (value === false || (Array.isArray(value) && value.length === 0))
    return last !== 'required' && last !== 'deprecated' && last !== 'parameters';
  return true;
}

test('whatever is edited in a spec, something is said, and it has a class', () => {
  const document = load('workspace', 'openapi.json');
  const { paths, components } = document as {
    paths: Record<string, Json>;
    components: { schemas: Record<string, Json> };
  };
  const random = seededRandom(11);
  // A part of the document that can be compared some hundred times: every operation of some paths, and all schemas.
  const names = Object.keys(paths).filter((_, index) => index % 40 === 0);
  const part = {
    ...(document as object),
    paths: Object.fromEntries(names.map((name) => [name, paths[name] as Json])),
    components: reached(
      names.map((name) => paths[name] as Json),
      components.schemas,
      document,
    ),
  } as unknown as Json;
  const places = placesOf(part);
  for (let count = 0; count < 400; count += 1) {
    const path = places[random(places.length)] as (string | number)[];
    const change = random(2) === 0 ? 'removed' : 'changed';
    let value = part;
    for (const key of path) value = (value as Record<string, Json>)[key] as Json;
    if (!meansSomething(path, value) || path[0] === 'openapi' || (change === 'removed' && path.length < 2)) continue;
    const changes = compare(part as object, edited(part, path, change) as object);
    expect({ path: path.join('/'), change, found: changes.length > 0 }).toEqual({
      path: path.join('/'),
      change,
      found: true,
    });
    for (const { message, rule } of changes) expect([message.length > 5, rule.length > 3]).toEqual([true, true]);
  }
});

/** The components that some operations lead to. */
function reached(starts: Json[], schemas: Record<string, Json>, document: Json): Json {
  const kept: Record<string, Json> = {};
  const waiting = [...starts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const match of JSON.stringify(next).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const name = match[1] as string;
      if (Object.hasOwn(kept, name)) continue;
      kept[name] = schemas[name] as Json;
      waiting.push(schemas[name] as Json);
    }
  }
  return {
    schemas: kept,
    securitySchemes: (document as { components: Record<string, Json> }).components['securitySchemes'] as Json,
  };
}

describe('shared and recursive schemas', () => {
  const uses = (operations: number): object =>
    Object.fromEntries(
      Array.from({ length: operations }, (_, index) => [
        `/v1/lamps${index}`,
        {
          get: {
            operationId: `ListLamps${index}`,
            responses: {
              200: {
                description: 'OK',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } } },
              },
            },
          },
        },
      ]),
    );
  const lamp = (watts: object): object => ({
    Lamp: {
      type: 'object',
      properties: {
        watts,
        next: { $ref: '#/components/schemas/Lamp' },
        others: { type: 'array', items: { $ref: '#/components/schemas/Lamp' } },
      },
    },
  });

  test('a change is told once, with all operations that it reaches', () => {
    const changes = compare(
      ofPaths(uses(30), { components: { schemas: lamp({ type: 'integer' }) } }),
      ofPaths(uses(30), { components: { schemas: lamp({ type: 'string' }) } }),
    );
    expect(changes.map(({ rule, place, operations }) => [rule, place, operations.length])).toEqual([
      ['type-changed', 'Lamp.watts', 30],
    ]);
  });

  test('schemas that lead to each other a thousandfold are compared once each', () => {
    const deep = (last: string): object => {
      const schemas: Record<string, object> = {};
      for (let index = 0; index < 60; index += 1) {
        schemas[`Part${index}`] = {
          type: 'object',
          properties: Object.fromEntries(
            Array.from({ length: 12 }, (_, step) => [
              `part_${step}`,
              index + step + 1 < 60 ? { $ref: `#/components/schemas/Part${index + step + 1}` } : { type: last },
            ]),
          ),
        };
      }
      return {
        ...(ofSchema({ $ref: '#/components/schemas/Part0' }) as Record<string, unknown>),
        components: { schemas: { Lamp: { $ref: '#/components/schemas/Part0' }, ...schemas } },
      };
    };
    const changes = compare(deep('integer'), deep('string'));
    expect(changes.every(({ rule, direction }) => rule === 'type-changed' && direction === 'both')).toBe(true);
    expect(changes.length).toBe(78);
  });

  test('shapes of schemas with many fields that lead to each other are read once each', () => {
    const wide = (name: string): object => {
      const fields = Object.fromEntries(
        Array.from({ length: 80 }, (_, index) => [`part_${index}`, { $ref: '#/components/schemas/Lamp' }]),
      );
      return ofSchema({
        oneOf: Array.from({ length: 80 }, () => ({
          type: 'object',
          properties: { ...fields, [name]: { type: 'object', properties: fields } },
        })),
      });
    };
    expect(new Set(compare(wide('desk'), wide('desk_name')).map(({ rule }) => rule)).size).toBeGreaterThan(0);
  });

  test('a schema under another name is one change, of names only', () => {
    const named = (name: string): object =>
      ofOperation(
        {
          responses: {
            200: {
              description: 'OK',
              content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
            },
          },
        },
        { [name]: { type: 'object', properties: { watts: { type: 'integer' } } } },
      );
    expect(
      compare(named('LampInfo'), named('Bulb')).map(({ rule, scope, before, after }) => [rule, scope, before, after]),
    ).toEqual([['schema-renamed', 'names', 'LampInfo', 'Bulb']]);
  });

  test('a schema written in its place, and the same one under a name, differ in names only', () => {
    const inner = { type: 'object', properties: { watts: { type: 'integer' } } };
    const changes = compare(ofFields({ lamp: inner }), {
      ...(ofFields({ lamp: { $ref: '#/components/schemas/Bulb' } }) as { components: { schemas: object } }),
      components: {
        schemas: {
          ...(ofFields({ lamp: { $ref: '#/components/schemas/Bulb' } }) as { components: { schemas: object } })
            .components.schemas,
          Bulb: inner,
        },
      },
    });
    expect(changes.map(({ rule }) => rule)).toEqual(['schema-added']);
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
  expect(compare(fields([]), fields(hostile)).map(({ rule }) => rule)).toEqual(hostile.map(() => 'optional-added'));
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
