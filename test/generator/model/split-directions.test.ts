import { expect, test } from 'vitest';
import { generateSchemaTypes } from '../../../generator/client/schema-types.ts';
import { splitDirections } from '../../../generator/model/split-directions.ts';
import { modelOf } from '../generated-package.ts';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const schemas = {
  Sent: {
    type: 'object',
    properties: { kind: { type: 'string', enum: ['A'] }, both: ref('Both'), plain: ref('Plain') },
  },
  Received: {
    type: 'object',
    properties: {
      kind: { type: ['string', 'null'], enum: ['A', 'B', null] },
      size: { type: 'integer', enum: [-1, 2] },
      flag: { enum: [true] },
      both: ref('Both'),
      plain: ref('Plain'),
    },
  },
  Both: {
    type: 'object',
    properties: { mode: { type: 'string', enum: ['ON'] }, not: { not: { enum: ['x'] } }, next: ref('Both') },
  },
  BothOutput: { type: 'object', properties: { other: { type: 'string' } } },
  Plain: { type: 'object', properties: { name: { type: 'string' } } },
};
const { model } = modelOf({
  paths: {
    '/a': { post: { operationId: 'Do', requestBody: json(ref('Sent')), responses: { 200: json(ref('Received')) } } },
  },
  components: { schemas },
});

test('what goes both ways and holds an enumeration becomes two, under a name that is free', () => {
  const view = splitDirections(model);
  expect(view.schemas.map(({ name }) => name)).toEqual([
    'Sent',
    'Received',
    'Both',
    'BothOutput2',
    'BothOutput',
    'Plain',
  ]);
  const schema = (name: string): any => view.schemas.find((found) => found.name === name)?.schema;
  expect(schema('Both').properties.next).toEqual(ref('Both'));
  expect(schema('BothOutput2').properties).toMatchObject({
    next: ref('BothOutput2'),
    mode: { enum: ['ON'], 'x-open-enum': true },
    not: { not: { enum: ['x'] } },
  });
  expect(schema('BothOutput2').properties.not.not).not.toHaveProperty('x-open-enum');
  expect(schema('Received').properties).toMatchObject({ both: ref('BothOutput2'), plain: ref('Plain') });
  expect(view.tags[0]?.operations[0]).toBe(view.operations[0]);
  expect(model.schemas.map(({ name }) => name)).toEqual(Object.keys(schemas));
});

test('the types say so', () => {
  const types = generateSchemaTypes(model);
  const body = (name: string): string =>
    new RegExp(`^        ${name}: \\{\\n([\\s\\S]*?)^        \\}`, 'm').exec(types)?.[1] ?? '';
  expect(body('Sent')).toContain('kind?: "A";');
  expect(body('Received')).toContain('kind?: "A" | "B" | (string & {}) | null;');
  expect(body('Received')).toContain('size?: -1 | 2 | (number & {});');
  expect(body('Received')).toContain('flag?: true;');
  expect(body('Both')).toContain('mode?: "ON";');
  expect(body('BothOutput2')).toContain('mode?: "ON" | (string & {});');
});

test('a document cannot open a request itself', () => {
  const hostile = modelOf({
    paths: {
      '/a': {
        get: {
          operationId: 'Do',
          parameters: [{ name: 'q', in: 'query', schema: { type: 'string', enum: ['A'], 'x-open-enum': true } }],
        },
      },
    },
  });
  expect(generateSchemaTypes(hostile.model)).toContain('q?: "A";');
});
