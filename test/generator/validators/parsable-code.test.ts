// ajv is told not to parse what it writes, so no mistake in a keyword's code ends a generation: this test parses the code of each.
import { Script } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { compileValidators } from '../../../generator/validators/compile-validators.ts';
import { keywords } from '../../../generator/validators/keywords/keywords.ts';
import { listValidators } from '../../../generator/validators/validator-list.ts';
import { modelOf } from '../generated-package.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const schemas = {
  Lamp: {
    type: 'object',
    required: ['colour', 'name'],
    properties: {
      colour: { type: 'string', enum: ['RED', 'BLUE'] },
      name: ref('Name'),
      lit: ref('Moment'),
      watts: ref('Watts'),
      shades: ref('Shades'),
      maybe: { anyOf: [ref('Shade'), { type: 'null' }] },
      labels: { type: 'object', properties: { first: { type: 'string' } }, additionalProperties: { type: 'integer' } },
      sealed: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
      switch: {
        oneOf: [
          { type: 'string', enum: ['ON', 'OFF'] },
          { type: 'string', enum: ['DIM'] },
        ],
      },
    },
  },
  // Of their own: the checks of a member are printed with those of its object where they are this plain.
  Name: { type: 'string', minLength: 2, maxLength: 9 },
  Moment: { type: 'string', format: 'date-time' },
  Watts: { type: 'integer', format: 'int32' },
  Shades: { type: 'array', items: ref('Shade') },
  Shade: { type: 'object', properties: { width: { type: 'integer' } } },
};
const operation = {
  operationId: 'PutLamp',
  tags: ['Lamps'],
  requestBody: json(ref('Lamp')),
  responses: { 200: json(ref('Lamp')) },
};

test('the code of every keyword parses', () => {
  const { model } = modelOf({
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    tags: [{ name: 'Lamps' }],
    paths: { '/lamps': { post: operation } },
    components: { schemas },
  });
  const printed = keywords.map((keyword) => ({ name: keyword.keyword, code: vi.spyOn(keyword, 'code') }));
  const { functions } = compileValidators(model, listValidators(model));
  expect(printed.filter(({ code }) => code.mock.calls.length === 0).map(({ name }) => name)).toEqual([]);
  expect(functions.size).toBeGreaterThan(0);
  for (const { name, source } of functions.values()) expect(() => new Script(source), name).not.toThrow();
});
