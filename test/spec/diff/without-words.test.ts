import { expect, test } from 'vitest';
import { withoutWords } from '../../../spec/diff/without-words.ts';

test('descriptions go; fields, values and titles of operations that are called so stay', () => {
  const document = {
    info: { title: 'Lamps', description: 'Words.' },
    paths: {
      '/v1/lamps': {
        get: {
          summary: 'Listing Lamps',
          description: 'Words.',
          'x-request-examples': [{ summary: 'Words', value: { description: 'kept' } }],
        },
      },
    },
    components: {
      schemas: {
        description: {
          type: 'object',
          description: 'Words.',
          default: { description: 'kept' },
          properties: { description: { type: 'string', description: 'Words.' }, message: { enum: ['a'] } },
        },
      },
    },
    'x-error-codes': [{ code: 'LAMP.1', message: 'Words', solution: 'Words' }],
  };
  expect(withoutWords(document)).toEqual({
    info: { title: 'Lamps' },
    paths: {
      '/v1/lamps': { get: { summary: 'Listing Lamps', 'x-request-examples': [{ value: { description: 'kept' } }] } },
    },
    components: {
      schemas: {
        description: {
          type: 'object',
          default: { description: 'kept' },
          properties: { description: { type: 'string' }, message: { enum: ['a'] } },
        },
      },
    },
    'x-error-codes': [{ code: 'LAMP.1' }],
  });
  expect(withoutWords({ examples: { summary: { summary: 'Words', value: { summary: 'kept' } } } })).toEqual({
    examples: { summary: { value: { summary: 'kept' } } },
  });
});
