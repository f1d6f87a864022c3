// What descriptions and examples decide of paging.
import { describe, expect, test } from 'vitest';
import { findPaging } from '../../../generator/model/find-paging.ts';
import { modelOf } from '../generated-package.ts';

const text = { type: 'string' };
const integer = { type: 'integer' };
const list = { type: 'array', items: { type: 'object', properties: { id: text } } };
const object = (properties: object): object => ({ type: 'object', properties });
const query = (name: string, schema: object = integer): object => ({ name, in: 'query', schema });
const response = (schema: object, status = '200'): object => ({
  [status]: { content: { 'application/json': { schema } } },
});

interface Given {
  id?: string;
  method?: string;
  path?: string;
  parameters?: object[];
  body?: object;
  responses?: object;
}

const pagingOf = (...given: Given[]) => findPaging(modelWith(given));
function modelWith(given: Given[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [
    index,
    { id = `List${index}`, method = 'get', path = `/${index}`, parameters = [], body, responses = {} },
  ] of given.entries()) {
    paths[path] ??= {};
    paths[path][method] = {
      operationId: id,
      parameters,
      responses,
      ...(body && { requestBody: { content: { 'application/json': { schema: body } } } }),
    };
  }
  const schemas = { Things: object({ things: list, count: integer }), Loop: { $ref: '#/components/schemas/Loop' } };
  return modelOf({ paths, components: { schemas } }).model;
}

describe('descriptions', () => {
  test.each<[string, string, object, object]>([
    ['offset', 'Which page to show. Pages begin with 1.', {}, { style: 'page', first: 1 }],
    ['offset', 'Start page of the list.', { default: 0 }, { style: 'page', first: 0 }],
    ['offset', 'The number of pages that are returned, from 0 on.', { minimum: 0 }, { style: 'page', first: 0 }],
    ['offset', 'Page number', {}, { style: 'page', first: undefined }],
    ['offset', '页码，从1开始', {}, { style: 'page', first: 1 }],
    ['offset', 'How many to leave out', {}, { style: 'offset' }],
    ['offset', 'Index of the first record. Not needed for the first page.', {}, { style: 'offset' }],
    ['offset', 'Place behind the last record of the previous page', {}, { style: 'offset' }],
    ['offset', '从第offset+1条数据开始', {}, { style: 'offset', first: undefined }],
    ['offset', '', {}, { style: 'offset' }],
    ['start', 'Place of the first one, from 0', {}, { style: 'offset', first: undefined }],
    ['start', 'Where it starts: by default 1, the first cluster', { default: 1 }, { style: 'offset', first: 1 }],
    ['start', 'Page to begin with', {}, { style: 'page' }],
  ])('%s: "%s" %j', (name, description, schema, rule) => {
    const parameters = [{ ...query(name, { ...integer, ...schema }), description }, query('limit')];
    const { paged } = pagingOf({ parameters, responses: response(object({ things: list })) });
    expect(paged).toHaveLength(1);
    expect({ first: undefined, ...paged[0] }).toMatchObject(rule);
    expect(paged[0]?.evidence.length).toBeGreaterThan(1);
  });

  test.each<[string, string, string]>([
    ['start', '', 'nothing says whether start counts items or pages'],
    ['offset', 'Page number, or index of the first record', 'the description of offset speaks of pages and of items'],
  ])('%s: "%s" is withheld', (name, description, reason) => {
    const parameters = [{ ...query(name), description }, query('limit')];
    expect(pagingOf({ parameters, responses: response(object({ things: list })) })).toEqual({
      paged: [],
      unpaged: [{ operation: 'List0', reason }],
    });
  });

  test('a start that is a time is no position', () => {
    const parameters = [{ ...query('start'), description: 'Time at which it starts' }, query('limit')];
    expect(pagingOf({ parameters, responses: response(object({ things: list })) })).toEqual({ paged: [], unpaged: [] });
  });

  test.each<[string, string, object]>([
    ['total', 'Number of things in this answer', { total: undefined }],
    ['count', 'Number of records on this page', { total: undefined, maybeTotal: undefined }],
    ['count', 'Returned things', { total: undefined, maybeTotal: undefined }],
    ['count', 'How many there are in all', { total: 'count' }],
    ['count', '总数', { total: 'count' }],
    ['count', '本页条数', { total: undefined, maybeTotal: undefined }],
    ['count', 'Number of things', { maybeTotal: 'count' }],
    ['total_count', '', { total: 'total_count' }],
    ['total_count', 'Total number of returned things', { total: 'total_count' }],
  ])('%s: "%s"', (name, description, rule) => {
    const { paged } = pagingOf({
      parameters: [query('offset'), query('limit')],
      responses: response(object({ things: list, [name]: { ...integer, description } })),
    });
    expect({ total: undefined, maybeTotal: undefined, ...paged[0] }).toMatchObject(rule);
  });

  test('an example with more in all than on its page decides what a count is', () => {
    const schema = object({ things: list, count: integer });
    const withExample = (count: number): object => ({
      200: { content: { 'application/json': { schema, example: { things: [{}, {}], count } } } },
    });
    const rule = (count: number) =>
      pagingOf({ parameters: [query('offset'), query('limit')], responses: withExample(count) }).paged[0];
    expect(rule(9)).toMatchObject({ total: 'count' });
    expect(rule(2)).toMatchObject({ maybeTotal: 'count' });
  });
});
