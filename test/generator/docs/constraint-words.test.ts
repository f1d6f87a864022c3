// Constraints in words, types in words, anchors: one line per case.
import { expect, it } from 'vitest';
import { constraintSentence } from '../../../generator/docs/constraint-words.ts';
import { HeadingAnchors } from '../../../generator/docs/heading-anchors.ts';
import { typeWords } from '../../../generator/docs/type-words.ts';
import type { SchemaObject } from '../../../generator/model/api-model.ts';

it.each<[SchemaObject, string]>([
  [{}, ''],
  [{ enum: ['SOFT', 'HARD', null] }, 'One of `SOFT`, `HARD`.'],
  [{ enum: ['only'] }, 'Always `only`.'],
  [{ const: 5 }, 'Always `5`.'],
  [{ enum: [null] }, ''],
  [{ enum: ['', ' a', '1'] }, 'One of `""`, `" a"`, `1`.'],
  [{ 'x-known-values': ['A', 'B'] }, 'Known values `A`, `B` (others are possible).'],
  [{ 'x-excludes': ['oil', 'bulb'] }, 'Not together with `oil`, `bulb`.'],
  [{ minimum: 1, maximum: 65535 }, 'Range 1 to 65535.'],
  [{ minimum: 0 }, 'At least 0.'],
  [{ maximum: -1 }, 'At most -1.'],
  [{ exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.1 }, 'Greater than 0; less than 1; multiple of 0.1.'],
  [{ minLength: 1, maxLength: 64 }, 'Length 1 to 64.'],
  [{ minLength: 32, maxLength: 32 }, 'Length exactly 32.'],
  [{ minItems: 1 }, 'At least 1 item.'],
  [{ minItems: 1, maxItems: 100, uniqueItems: true }, '1 to 100 items; no item twice.'],
  [{ maxProperties: 20 }, 'At most 20 entries.'],
  [{ format: 'date-time', default: null }, 'Format `date-time`; default `null`.'],
  [{ contentEncoding: 'base64' }, 'Encoded in `base64`.'],
  [{ default: '' }, 'Default `""`.'],
  [{ pattern: '^a|b$' }, 'Pattern <code>^a&#124;b&#36;</code>.'],
  [{ readOnly: true, writeOnly: true }, 'Read-only; write-only.'],
  [{ items: { enum: ['A', 'B'], maxLength: 3 } }, 'Each item: one of `A`, `B`, length at most 3.'],
  [
    { additionalProperties: { type: 'integer', minimum: 1 }, propertyNames: { maxLength: 9 } },
    'Each name: length at most 9; each value: at least 1.',
  ],
  [{ additionalProperties: false }, 'No other fields.'],
  [
    { anyOf: [{ type: 'string', maxLength: 3 }, { type: 'integer', minimum: 1 }, { type: 'null' }] },
    'Length at most 3 or at least 1.',
  ],
  [{ example: 'x', examples: [1, { a: 1 }] }, 'For example `x`, `1`.'],
])('%j reads %j', (schema, sentence) => {
  expect(constraintSentence(schema)).toBe(sentence);
});

it.each<[SchemaObject, string]>([
  [{}, 'any value'],
  [{ type: ['null', 'string'] }, 'string or null'],
  [{ $ref: '#/components/schemas/Desk' }, '<Desk>'],
  [{ anyOf: [{ $ref: '#/components/schemas/Desk' }, { type: 'null' }] }, '<Desk> or null'],
  [{ type: 'array', items: { type: ['string', 'null'] } }, 'array of (string or null)'],
  [
    { type: 'array', items: { type: 'array', items: { $ref: '#/components/schemas/Desk' } } },
    'array of array of <Desk>',
  ],
  [{ type: 'object', additionalProperties: { type: 'integer' } }, 'map of integer'],
  [{ properties: {} }, 'object'],
  [{ allOf: [{ $ref: '#/components/schemas/Desk' }] }, '<Desk>'],
  [{ not: {} }, 'any value'],
])('%j is of type %j', (schema, words) => {
  expect(typeWords(schema, (name) => `<${name}>`)).toBe(words);
});

it('counts equal anchors as a code host does', () => {
  const anchors = new HeadingAnchors();
  expect(['Desk', 'DESK', 'Desk-1', 'Größe & Gewicht', 'a_b.c', '日本', '!'].map((text) => anchors.next(text))).toEqual(
    ['desk', 'desk-1', 'desk-1-1', 'größe--gewicht', 'a_bc', '日本', ''],
  );
});
