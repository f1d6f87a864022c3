// Strict and tolerant: what each lets through, on both sides, and where alternatives meet open enumerations.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentValidators, type Mode, type ServiceValidators, type Validate } from './service-validators.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const schemas = {
  Lamp: {
    type: 'object',
    required: ['colour'],
    properties: {
      colour: { type: 'string', enum: ['RED', 'BLUE'] },
      level: { enum: [1, 2, null] },
      lit: { type: 'boolean', enum: [true] },
      shade: ref('Shade'),
      tags: { type: 'object', additionalProperties: { type: 'string', enum: ['A'] } },
      extra: { type: 'object' },
      labels: {
        type: 'object',
        properties: { first: { type: 'string' } },
        additionalProperties: { type: 'integer' },
      },
      loose: { type: 'object', properties: { first: { type: 'string' } }, additionalProperties: true },
      names: { type: 'array', items: { type: 'string', minLength: 2 } },
      sealed: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
      maybe: { anyOf: [ref('Shade'), { type: 'null' }] },
    },
  },
  Shade: { type: 'object', properties: { width: { type: 'integer' } } },
  Switch: { oneOf: [{ type: 'string', enum: ['ON', 'OFF'] }, { type: 'string', enum: ['DIM'] }, { type: 'integer' }] },
  Plain: { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 10 }] },
  Bulb: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: ['BULB'] }, watts: { type: 'integer' } },
  },
  Tube: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: ['TUBE'] }, metres: { type: 'number' } },
  },
  Source: { oneOf: [ref('Bulb'), ref('Tube')] },
  Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, shade: ref('Shade') } },
  NamedBulb: { allOf: [ref('Named'), ref('Bulb'), { type: 'object', properties: { room: { type: 'string' } } }] },
  NotRed: { type: 'object', not: ref('RedThing'), properties: { colour: { type: 'string' } } },
  RedThing: { type: 'object', required: ['colour'], properties: { colour: { type: 'string', enum: ['RED'] } } },
};
const document = {
  paths: Object.fromEntries(
    Object.keys(schemas).map((name) => [
      `/${name}`,
      {
        post: {
          operationId: `Put${name}`,
          tags: ['Lamps'],
          requestBody: json(ref(name)),
          responses: { 200: json(ref(name)) },
        },
      },
    ]),
  ),
  components: { schemas },
};

let built: ServiceValidators;
beforeAll(async () => {
  built = await documentValidators(document);
});
afterAll(() => built.remove());

const verdicts = (name: string, value: unknown): { strict: boolean; tolerant: boolean } => {
  const [request, response] = [
    built.validators[`validatePut${name}Request`],
    built.validators[`validatePut${name}Response`],
  ] as [Validate, Validate];
  const [strict, tolerant] = [request(value), response(value)];
  // Requests are strict and responses tolerant unless told otherwise, and both can do both.
  for (const [mode, verdict] of [
    ['strict', strict],
    ['tolerant', tolerant],
  ] as [Mode, boolean][]) {
    expect(request(value, { mode })).toBe(verdict);
    expect(response(value, { mode })).toBe(verdict);
  }
  return { strict, tolerant };
};
const both = { strict: true, tolerant: true };
const neither = { strict: false, tolerant: false };
const tolerantOnly = { strict: false, tolerant: true };

test.each<[string, unknown, { strict: boolean; tolerant: boolean }]>([
  [
    'Lamp',
    {
      colour: 'RED',
      level: null,
      lit: true,
      shade: { width: 1 },
      tags: { any: 'A' },
      extra: { anything: 1 },
      maybe: null,
    },
    both,
  ],
  ['Lamp', { colour: 'GREEN' }, tolerantOnly],
  ['Lamp', { colour: 5 }, neither],
  ['Lamp', {}, neither],
  ['Lamp', { colour: 'RED', wattage: 5 }, tolerantOnly],
  ['Lamp', { colour: 'RED', shade: { height: 5 } }, tolerantOnly],
  ['Lamp', { colour: 'RED', shade: { width: 'wide' } }, neither],
  ['Lamp', { colour: 'RED', level: 3 }, tolerantOnly],
  // Without a type of its own, an open enumeration still takes texts or numbers only.
  ['Lamp', { colour: 'RED', level: '3' }, neither],
  ['Lamp', { colour: 'RED', lit: false }, neither],
  ['Lamp', { colour: 'RED', tags: { any: 'B' } }, tolerantOnly],
  ['Lamp', { colour: 'RED', tags: { any: 1 } }, neither],
  ['Lamp', { colour: 'RED', labels: { first: 'a', second: 1 } }, both],
  ['Lamp', { colour: 'RED', labels: { first: 1 } }, neither],
  ['Lamp', { colour: 'RED', labels: { second: 'a' } }, neither],
  ['Lamp', { colour: 'RED', loose: { first: 'a', second: [] } }, both],
  ['Lamp', { colour: 'RED', sealed: { a: 'x', b: 1 } }, tolerantOnly],
  ['Lamp', { colour: 'RED', maybe: { width: 1 } }, both],
  ['Lamp', { colour: 'RED', maybe: { height: 1 } }, tolerantOnly],
])('%s %j: %j', (name, value, expected) => {
  expect(verdicts(name, value)).toEqual(expected);
});

describe('alternatives', () => {
  test.each<[string, unknown, { strict: boolean; tolerant: boolean }]>([
    // With both enumerations open, a text matches two members: that is no fault of the value.
    ['Switch', 'ON', both],
    ['Switch', 'DIM', both],
    ['Switch', 'BLINK', tolerantOnly],
    ['Switch', 1, both],
    ['Switch', 1.5, neither],
    ['Switch', null, neither],
    ['Source', { kind: 'BULB', watts: 1 }, both],
    ['Source', { kind: 'TUBE', watts: 1 }, both],
    ['Source', { kind: 'LED' }, tolerantOnly],
    ['Source', { kind: 'BULB', volts: 1 }, tolerantOnly],
    ['Source', { kind: 1 }, neither],
    ['Source', {}, neither],
    // Nothing in it opens: exactly one in both modes.
    ['Plain', 5, both],
    ['Plain', 10.5, both],
    ['Plain', 10, neither],
    ['Plain', 5.5, neither],
  ])('oneOf: %s %j: %j', (name, value, expected) => {
    expect(verdicts(name, value)).toEqual(expected);
  });

  test.each<[unknown, { strict: boolean; tolerant: boolean }]>([
    [{ name: 'a', kind: 'BULB', watts: 1, room: 'hall', shade: { width: 1 } }, both],
    [{ name: 'a', kind: 'BULB', volts: 1 }, tolerantOnly],
    [{ name: 'a', kind: 'BULB', shade: { height: 1 } }, tolerantOnly],
    [{ name: 'a', kind: 'OTHER' }, tolerantOnly],
    [{ name: 'a' }, neither],
  ])('allOf: the members describe one object together: %j: %j', (value, expected) => {
    expect(verdicts('NamedBulb', value)).toEqual(expected);
  });

  test.each<[unknown, { strict: boolean; tolerant: boolean }]>([
    [{ colour: 'RED' }, neither],
    [{ colour: 'RED', more: 1 }, neither],
    [{ colour: 'GREEN' }, both],
    [{ colour: 'GREEN', more: 1 }, tolerantOnly],
  ])('not: what must not be does not grow with tolerance: %j: %j', (value, expected) => {
    expect(verdicts('NotRed', value)).toEqual(expected);
  });
});

describe('null for what is not there', () => {
  test.each<[string, unknown]>([
    ['Lamp', { colour: 'RED', shade: null, extra: null, sealed: null, lit: null }],
    ['Lamp', { colour: null }],
    ['Lamp', { colour: 'RED', shade: { width: null } }],
    ['Lamp', { colour: 'RED', tags: { any: null } }],
    ['Lamp', { colour: 'RED', labels: { first: null, second: null } }],
    ['Lamp', { colour: 'RED', loose: { first: null } }],
    ['Lamp', { colour: 'RED', names: ['ab', null] }],
    ['Source', { kind: null }],
    ['NamedBulb', { name: 'a', kind: 'BULB', shade: null, room: null }],
  ])('passes in a response: %s %j', (name, value) => {
    const response = built.validators[`validatePut${name}Response`] as Validate;
    const request = built.validators[`validatePut${name}Request`] as Validate;
    expect(response(value), response.errors?.[0]?.explanation).toBe(true);
    expect(response(value, { nulls: 'refuse' })).toBe(false);
    expect(response(value, { mode: 'strict' })).toBe(false);
    expect(request(value)).toBe(false);
    expect(request(value, { mode: 'tolerant' })).toBe(false);
    expect(request(value, { mode: 'tolerant', nulls: 'accept' })).toBe(true);
  });

  test('is no body, and no other type', () => {
    const validate = built.validators['validatePutLampResponse'] as Validate;
    expect(validate(null)).toBe(false);
    expect(validate({ colour: 'RED', shade: 0 })).toBe(false);
    expect(validate({ colour: 'RED', lit: '' })).toBe(false);
  });
});

test('an unknown field and an unknown value are named', () => {
  const validate = built.validators['validatePutLampRequest'] as Validate;
  validate({ colour: 'RED', shade: { width: 1, height: 2 } });
  expect(validate.errors?.[0]).toMatchObject({
    instancePath: '/shade',
    keyword: 'additionalProperties',
    params: { additionalProperty: 'height' },
    found: 'the property "height"',
  });
  validate({ colour: 'GREEN' });
  expect(validate.errors?.[0]).toMatchObject({
    instancePath: '/colour',
    keyword: 'enum',
    expected: 'one of "RED", "BLUE"',
    found: '"GREEN"',
  });
});

test('all faults of a value, each with its place, up to as many as asked for', () => {
  const validate = built.validators['validatePutLampRequest'] as Validate;
  const faulty = {
    lit: 'yes',
    level: 7,
    shade: { width: 'a', height: 1 },
    labels: { x: 'a' },
    names: ['a', 5],
    tags: { t: 'B' },
  };
  const places = (maximumErrors?: number): string[] => {
    expect(validate(faulty, maximumErrors === undefined ? {} : { maximumErrors })).toBe(false);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  expect(places(20)).toEqual([
    ' required',
    '/level enum',
    '/lit type',
    '/lit enum',
    '/shade/width type',
    '/shade additionalProperties',
    '/tags/t enum',
    '/labels/x type',
    '/names/0 minLength',
    '/names/1 type',
  ]);
  expect(places(3)).toEqual(places(20).slice(0, 3));
  expect(places()).toEqual([' required']);
});
