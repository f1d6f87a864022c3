// Every value of a built spec names the rows that it comes from, itself and not only something around it; and a row names exactly the
// values that change with it.
import { describe, expect, test } from 'vitest';
import { jsonPointer, pointerParts } from '../../../spec/build/json-pointer.ts';
import type { Provenance } from '../../../spec/build/spec-build.ts';
import type { Json, MediaTypeObject, OpenApiDocument, OperationObject, SchemaObject } from '../../../spec/openapi.ts';
import { buildUncorrected, committedServices } from '../../support/committed-edition.ts';
import { fixturePages, fixtureService } from '../../support/fixture-documents.ts';
import { casesOf } from '../../support/golden.ts';
import { buildPages } from '../../support/pipeline.ts';

const KEYWORDS = [
  'enum',
  'default',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'format',
  'deprecated',
  'required',
  'x-known-values',
  'x-required-when',
  'x-excludes',
  'x-stated',
] as const;

function* schemaPointers(schema: SchemaObject, pointer: string): Generator<string> {
  for (const keyword of KEYWORDS) if (schema[keyword] !== undefined) yield `${pointer}/${keyword}`;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const place = pointer + jsonPointer('properties', name);
    yield place;
    yield* schemaPointers(property, place);
  }
  if (schema.items) yield* schemaPointers(schema.items, `${pointer}/items`);
  if (typeof schema.additionalProperties === 'object')
    yield* schemaPointers(schema.additionalProperties, `${pointer}/additionalProperties`);
}

function* examplePointers(content: Record<string, MediaTypeObject> | undefined, pointer: string): Generator<string> {
  for (const [type, { examples }] of Object.entries(content ?? {})) {
    for (const name of Object.keys(examples ?? {})) yield pointer + jsonPointer('content', type, 'examples', name);
  }
}

function* operationPointers(operation: OperationObject, pointer: string): Generator<string> {
  yield pointer;
  for (const [index, parameter] of (operation.parameters ?? []).entries()) {
    const place = `${pointer}/parameters/${index}`;
    yield place;
    yield* schemaPointers(parameter.schema, `${place}/schema`);
    for (const keyword of ['deprecated', 'x-required-when', 'x-excludes'] as const)
      if (parameter[keyword] !== undefined) yield `${place}/${keyword}`;
    // A path parameter is required because it is one.
    if (parameter.required && parameter.in !== 'path') yield `${place}/required`;
  }
  if (operation.requestBody) yield `${pointer}/requestBody`;
  yield* examplePointers(operation.requestBody?.content, `${pointer}/requestBody`);
  for (const [status, response] of Object.entries(operation.responses)) {
    const place = pointer + jsonPointer('responses', status);
    yield place;
    for (const [name, header] of Object.entries(response.headers ?? {})) {
      yield place + jsonPointer('headers', name);
      yield* schemaPointers(header.schema, `${place + jsonPointer('headers', name)}/schema`);
    }
    yield* examplePointers(response.content, place);
  }
  for (const key of ['x-request-examples', 'x-iam-actions'] as const)
    for (const index of (operation[key] ?? []).keys()) yield `${pointer}/${key}/${index}`;
}

function* pointersOf(document: OpenApiDocument): Generator<string> {
  for (const [path, item] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(item))
      yield* operationPointers(operation, jsonPointer('paths', path, method));
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    yield jsonPointer('components', 'schemas', name);
    yield* schemaPointers(schema, jsonPointer('components', 'schemas', name));
  }
  for (const index of (document['x-error-codes'] ?? []).keys()) yield `/x-error-codes/${index}`;
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const part of pointerParts(pointer) ?? [])
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string, unknown>)[part]
        : undefined;
  return value;
}

const fixtures = casesOf('documents').map((name) => ({
  name,
  build: () => buildPages(fixturePages(name), fixtureService(name)),
}));
const services = committedServices.map((service) => ({
  name: service.id,
  build: () => buildUncorrected(service).build,
}));

describe.each([...fixtures, ...services])('$name', ({ build }) => {
  const { document, provenance } = build();

  test('every operation, parameter, property, constraint, response and example has places of its own', () => {
    expect([...pointersOf(document)].filter((pointer) => (provenance[pointer] ?? []).length === 0)).toEqual([]);
  });

  test('no places are recorded for what is not there', () => {
    expect(Object.keys(provenance).filter((pointer) => valueAt(document, pointer) === undefined)).toEqual([]);
  });
});

const FIELD = /\/(?:parameters\/\d+|properties\/[^/]+)$/;
const PROPERTY = /\/properties\/[^/]+$/;

describe('a changed cell', () => {
  const pages = fixturePages('book');
  const [name = ''] = Object.keys(pages);
  const text = pages[name] ?? '';
  const before = buildPages(pages, fixtureService('book'));

  test.each([
    ['a default', 'Default: 50', 'Default: 51'],
    ['a range', 'ranges from 0 to 359', 'ranges from 0 to 360'],
    ['a length', 'Contains 1 to 36 characters', 'Contains 1 to 37 characters'],
    ['a type', 'X-Trace	No	String', 'X-Trace	No	Integer'],
    ['a mandatory flag', 'fade_out_unti l	No', 'fade_out_unti l	Yes'],
    ['an enumeration', 'DAY: by day', 'NOON: by day'],
  ])('%s: what changes are values that name its row, or the value around them', (_, from, to) => {
    expect(text.split(from), 'times that the fixture holds the cell, and 1').toHaveLength(2);
    const line = text.slice(0, text.indexOf(from)).split('\n').length;
    const after = buildPages({ ...pages, [name]: text.replace(from, to) }, fixtureService('book'));
    const changed = changedPointers(before.document, after.document);
    expect(changed).not.toEqual([]);
    const naming = (provenance: Provenance, pointer: string): boolean =>
      (provenance[pointer] ?? []).some((at) => at.line === line);
    expect(
      changed.filter(
        (pointer) =>
          !naming(before.provenance, nearest(before.provenance, pointer)) &&
          !naming(after.provenance, nearest(after.provenance, pointer)),
      ),
    ).toEqual([]);
    // And the other way round: every field that the row alone gave is one of those that changed.
    const fields = Object.keys(before.provenance).filter(
      (pointer) => FIELD.test(pointer) && before.provenance[pointer]?.every((at) => at.line === line),
    );
    expect(
      fields.filter(
        (field) =>
          !changed.some((pointer) => pointer.startsWith(field) || pointer === field.replace(PROPERTY, '/required')),
      ),
    ).toEqual([]);
  });
});

/** The pointer itself or the nearest one around it that has places. */
function nearest(provenance: Provenance, pointer: string): string {
  let here = pointer;
  while (here !== '' && !Object.hasOwn(provenance, here)) here = here.slice(0, here.lastIndexOf('/'));
  return here;
}

/** Pointers of the deepest values that differ. */
function changedPointers(one: unknown, other: unknown, pointer = ''): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length && isRecord(one[0]))
    return one.flatMap((item, index) => changedPointers(item, other[index], `${pointer}/${index}`));
  if (!isRecord(one) || !isRecord(other)) return [pointer];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    changedPointers(one[key], other[key], pointer + jsonPointer(key)),
  );
}

function isRecord(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
