// Integers of which no number has all digits: `losslessJson` gives them as bigint.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentValidators, type ServiceValidators } from './service-validators.ts';

const json = (name: string): object => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});
const schemas = {
  Lamp: {
    type: 'object',
    properties: {
      colour: { type: 'string' },
      width: { type: 'integer' },
      labels: { type: 'object', additionalProperties: { type: 'integer' } },
    },
  },
  Switch: { oneOf: [{ type: 'string', enum: ['ON', 'OFF'] }, { type: 'integer' }] },
  Bounds: {
    type: 'object',
    properties: {
      most: { type: 'integer', maximum: 100 },
      least: { type: 'number', minimum: 1 },
      parts: { type: 'integer', multipleOf: 3 },
      short: { type: 'integer', format: 'int32' },
      narrow: { type: 'integer', format: 'int32', minimum: 1, maximum: 9 },
      each: { type: 'array', uniqueItems: true, items: { type: 'integer' } },
    },
  },
};
const operation = (name: string): object => ({
  post: { operationId: `Put${name}`, tags: ['Lamps'], requestBody: json(name), responses: { 200: json(name) } },
});

let built: ServiceValidators;
beforeAll(async () => {
  const paths = Object.fromEntries(Object.keys(schemas).map((name) => [`/${name}`, operation(name)]));
  built = await documentValidators({ paths, components: { schemas } });
});
afterAll(() => built.remove());

/** Of the strict request and the tolerant response. */
const verdicts = (name: string, value: unknown): unknown[] =>
  ['Request', 'Response'].map((side) => built.validators[`validatePut${name}${side}`]?.(value));

test('an integer that no number can hold is one: losslessJson gives it as a bigint', () => {
  const long = 9007199254740993n;
  expect(verdicts('Lamp', { width: long, labels: { second: long } })).toEqual([true, true]);
  expect(verdicts('Switch', long)).toEqual([true, true]);
  expect(verdicts('Lamp', { colour: long })).toEqual([false, false]);
  // Numbers that are counted, compared, divided or of 32 bits.
  expect(verdicts('Bounds', { most: long })).toEqual([false, false]);
  expect(verdicts('Bounds', { least: long, parts: long })).toEqual([true, true]);
  expect(verdicts('Bounds', { least: -long })).toEqual([false, false]);
  expect(verdicts('Bounds', { short: long })).toEqual([false, false]);
  expect(verdicts('Bounds', { narrow: long })).toEqual([false, false]);
  expect(verdicts('Bounds', { each: [long, long] })).toEqual([false, false]);
  expect(verdicts('Bounds', { each: [long, long + 1n] })).toEqual([true, true]);
});
