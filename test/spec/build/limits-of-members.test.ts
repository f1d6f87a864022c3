// Limits of the members of lists and maps: their keywords, and the words that editions tell them with.
import { expect, test } from 'vitest';
import { printConstraints, readStatements } from '../../../scraper/interpret/fields/constraint-vocabulary.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import type { BuildContext } from '../../../spec/build/build-context.ts';
import { fieldSchema } from '../../../spec/build/field-schema.ts';
import { ProvenanceMap } from '../../../spec/build/provenance-map.ts';
import type { Constraint } from '../../../scraper/reference/constraint.ts';
import type { TypeRef } from '../../../scraper/reference/type-ref.ts';
import { schemaObject } from '../../../spec/build/schema-object.ts';
import type { SchemaObject } from '../../../spec/openapi.ts';

const TEXT: TypeRef = { kind: 'scalar', name: 'string' };
const TEXTS: TypeRef = { kind: 'array', items: TEXT };
const NOTES: TypeRef = { kind: 'map', values: TEXT };
const names = {
  reference: (): string => '#/components/schemas/Lamp',
  hoist: (): string => '#/components/schemas/Kind',
};

test.each<[TypeRef, Constraint, string, SchemaObject]>([
  [TEXTS, { kind: 'unique' }, 'no item twice', { uniqueItems: true }],
  [NOTES, { kind: 'keys', minimum: 1, maximum: 9 }, 'keys: 1..9', { propertyNames: { minLength: 1, maxLength: 9 } }],
  [NOTES, { kind: 'entries', maximum: 5 }, 'entries: ..5', { maxProperties: 5 }],
  [{ kind: 'object' }, { kind: 'keys', maximum: 9 }, 'keys: ..9', { propertyNames: { maxLength: 9 } }],
  [TEXT, { kind: 'known', values: ['on', 'off'] }, 'known: on, off', { 'x-known-values': ['on', 'off'] }],
  [
    { kind: 'object' },
    { kind: 'length', maximum: 9 },
    'length: ..9',
    { additionalProperties: { type: 'string', maxLength: 9 } },
  ],
  [{ kind: 'object' }, { kind: 'length', minimum: 0 }, 'length: 0..', { additionalProperties: { type: 'string' } }],
  [{ kind: 'reference', title: 'Lamp' }, { kind: 'entries', minimum: 1 }, 'entries: 1..', { minProperties: 1 }],
  [
    { kind: 'reference', title: 'Lamp' },
    { kind: 'keys', maximum: 9 },
    'keys: ..9',
    { propertyNames: { maxLength: 9 } },
  ],
  [TEXT, { kind: 'encoding', encoding: 'base64' }, 'encoding: base64', { contentEncoding: 'base64' }],
  [
    TEXT,
    { kind: 'excludes', names: ['oil', 'old bulb'] },
    'not with: oil, old bulb',
    { 'x-excludes': ['oil', 'old bulb'] },
  ],
])('%j with %j', (type, constraint, words, keywords) => {
  expect(schemaObject(type, [constraint], names)).toMatchObject(keywords);
  expect(printConstraints([constraint])).toBe(words);
  expect(readStatements(words, type, (part) => expect(part).toBe('')).constraints).toEqual([constraint]);
});

test('whether the fields of a table count among the entries of their object is not told', () => {
  const constraints: Constraint[] = [
    { kind: 'entries', maximum: 5 },
    { kind: 'length', maximum: 5 },
  ];
  expect(schemaObject({ kind: 'reference', title: 'Lamp' }, constraints, names)).toEqual({
    $ref: '#/components/schemas/Lamp',
  });
});

test('a number carries no bytes', () => {
  expect(schemaObject({ kind: 'scalar', name: 'integer' }, [{ kind: 'encoding', encoding: 'base64' }], names)).toEqual({
    type: 'integer',
    format: 'int32',
  });
});

test('what is no list and no map has no such limits', () => {
  const schema = schemaObject(
    TEXT,
    [{ kind: 'unique' }, { kind: 'keys', maximum: 9 }, { kind: 'entries', maximum: 5 }],
    names,
  );
  expect(schema).toEqual({ type: 'string' });
});

test('values of an object are names of its fields: they refuse nothing', () => {
  const lamp: TypeRef = { kind: 'reference', title: 'Lamp' };
  const values: Constraint[] = [{ kind: 'enum', values: ['lux', 'hue'] }];
  const reference = { $ref: '#/components/schemas/Lamp' };
  expect(schemaObject(lamp, values, names)).toEqual(reference);
  expect(schemaObject({ kind: 'array', items: lamp }, values, names)).toEqual({ type: 'array', items: reference });
  const report = new Report();
  const context = { provenance: new ProvenanceMap(), report } as unknown as BuildContext;
  const field = { name: 'lamps', type: lamp, constraints: values, at: [{ document: 'lamps.md' }] };
  expect(fieldSchema([field], '/lamps', names, context)).toEqual(reference);
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['constraint-withheld']);
});
