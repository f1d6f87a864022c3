import { describe, expect, it } from 'vitest';
import { buildDocumentView } from '../../../spec/checks/document-view.ts';

const view = buildDocumentView({
  openapi: '3.1.0',
  paths: {
    '/a/{b}': {
      parameters: [{ name: 'b', schema: { type: 'string' } }],
      get: {
        responses: {
          'x-note': { content: {} },
          200: {
            content: {
              'application/json': {
                schema: { items: true, properties: { items: { $ref: '#/x' } } },
                example: { schema: {} },
              },
            },
          },
        },
        callbacks: { done: { '{$url}': { post: {} }, 'x-note': { post: {} } } },
      },
    },
    'x-note': { get: {} },
  },
  components: {
    schemas: { 'x-A': { default: { properties: { a: {} } }, anyOf: [{}, { $anchor: 'here' }] }, 'B~/': {} },
  },
});
const pointers = (kind: keyof typeof view.nodes) => view.nodes[kind].map((node) => node.pointer);

describe('every object is found once, in the order of the document', () => {
  it('schemas, and no values that look like some', () => {
    expect(pointers('schema')).toEqual([
      '/paths/~1a~1{b}/parameters/0/schema',
      '/paths/~1a~1{b}/get/responses/200/content/application~1json/schema',
      '/paths/~1a~1{b}/get/responses/200/content/application~1json/schema/properties/items',
      '/components/schemas/x-A',
      '/components/schemas/x-A/anyOf/0',
      '/components/schemas/x-A/anyOf/1',
      '/components/schemas/B~0~1',
    ]);
  });

  it('operations, also of callbacks, and no extensions', () => {
    expect(pointers('operation')).toEqual(['/paths/~1a~1{b}/get', '/paths/~1a~1{b}/get/callbacks/done/{$url}/post']);
    expect(pointers('pathItem')).toEqual(['/paths/~1a~1{b}', '/paths/~1a~1{b}/get/callbacks/done/{$url}']);
    expect(pointers('response')).toEqual(['/paths/~1a~1{b}/get/responses/200']);
  });
});

describe('references', () => {
  it.each([
    ['#', ''],
    ['#/components/schemas/B~0~1', '/components/schemas/B~0~1'],
    ['#/paths/~1a~1%7Bb%7D/parameters/0', '/paths/~1a~1{b}/parameters/0'],
    ['#here', '/components/schemas/x-A/anyOf/1'],
  ])('%s leads to %s', (reference, pointer) => {
    expect(view.resolve(reference)?.pointer).toBe(pointer);
  });

  it.each([
    '',
    'other.yaml',
    '#/components/schemas/C',
    '#/components/schemas/__proto__',
    '#/components/schemas/constructor',
    '#nowhere',
    '#/%zz',
    '#/paths/~1a~1{b}/parameters/length',
    '#/paths/~1a~1{b}/parameters/00',
  ])('%s leads nowhere', (reference) => {
    expect(view.resolve(reference)).toBeUndefined();
  });
});
