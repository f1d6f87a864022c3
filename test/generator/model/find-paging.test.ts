import { describe, expect, test } from 'vitest';
import { findJobs } from '../../../generator/model/find-jobs.ts';
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

describe('paging', () => {
  test.each<[string, Given, object]>([
    [
      'offset and limit',
      {
        parameters: [query('offset'), query('limit')],
        responses: response(object({ things: list, total_count: integer })),
      },
      {
        style: 'offset',
        place: 'query',
        position: 'offset',
        limit: 'limit',
        text: false,
        items: 'things',
        total: 'total_count',
        status: '200',
      },
    ],
    [
      'offset as text, behind refs',
      {
        parameters: [query('limit', text), query('offset', text)],
        responses: response({ $ref: '#/components/schemas/Things' }, '202'),
      },
      { style: 'offset', text: true, items: 'things', maybeTotal: 'count', status: '202' },
    ],
    [
      'offset without a total',
      { parameters: [query('offset'), query('limit')], responses: response(object({ things: list, name: text })) },
      { style: 'offset', items: 'things' },
    ],
    [
      'a marker by page_info',
      {
        parameters: [query('marker', text), query('limit')],
        responses: response(object({ things: list, page_info: object({ next_marker: text }) })),
      },
      { style: 'marker', next: ['page_info', 'next_marker'] },
    ],
    [
      'a marker by the last id',
      { parameters: [query('marker', text), query('limit')], responses: response(object({ things: list })) },
      { style: 'marker', key: 'id' },
    ],
    [
      'a page number',
      {
        parameters: [query('page_no', { ...integer, minimum: 0 }), query('page_size')],
        responses: response(object({ things: list, total: integer })),
      },
      { style: 'page', position: 'page_no', limit: 'page_size', first: 0, total: 'total' },
    ],
    [
      'the body of a POST',
      {
        method: 'post',
        body: object({ offset: integer, limit: integer }),
        responses: response(object({ things: list, total_count: integer })),
      },
      { style: 'offset', place: 'body' },
    ],
    [
      'a marker that is a number, beside parallel arrays',
      {
        method: 'post',
        body: object({ marker: integer, limit: integer }),
        responses: response(
          object({ keys: { type: 'array', items: text }, key_details: list, next_marker: integer, truncated: text }),
        ),
      },
      { style: 'marker', place: 'body', items: 'key_details', next: ['next_marker'], more: 'truncated' },
    ],
    [
      'marker and maxitems',
      { parameters: [query('Marker', text), query('MaxItems')], responses: response(object({ things: list })) },
      { style: 'marker', position: 'Marker', limit: 'MaxItems', key: 'id' },
    ],
    [
      'the id of the last item has the name of the list',
      {
        parameters: [query('marker', text), query('limit')],
        responses: response(
          object({
            policies: { type: 'array', items: { type: 'object', properties: { policy_id: text } } },
            links: list,
          }),
        ),
      },
      { style: 'marker', items: 'policies', key: 'policy_id' },
    ],
  ])('%s', (_name, given, rule) => {
    expect(pagingOf(given)).toMatchObject({
      paged: [{ operation: 'List0', iteratorName: 'list0Items', ...rule }],
      unpaged: [],
    });
  });

  test.each<[string, Given, string | undefined]>([
    ['a limit alone', { parameters: [query('limit')], responses: response(object({ things: list })) }, undefined],
    ['an offset alone', { parameters: [query('offset')], responses: response(object({ things: list })) }, undefined],
    [
      'a limit of 10 that is no parameter of the query',
      {
        parameters: [{ ...query('offset'), in: 'header' }, query('limit')],
        responses: response(object({ things: list })),
      },
      undefined,
    ],
    [
      'two arrays',
      { parameters: [query('offset'), query('limit')], responses: response(object({ a: list, b: list })) },
      'the response has 2 arrays, not one',
    ],
    [
      'no array',
      { parameters: [query('offset'), query('limit')], responses: response(object({ a: text })) },
      'the response has 0 arrays, not one',
    ],
    ['no response', { parameters: [query('offset'), query('limit')] }, 'no successful response is described'],
    [
      'a circle',
      { parameters: [query('offset'), query('limit')], responses: response({ $ref: '#/components/schemas/Loop' }) },
      'the response has 0 arrays, not one',
    ],
    [
      'a command with an offset',
      {
        method: 'post',
        body: object({ offset: integer, limit: integer }),
        responses: response(object({ things: list })),
      },
      'it is no GET and its response has no total',
    ],
    [
      'a PUT',
      {
        method: 'put',
        body: object({ offset: integer, limit: integer }),
        responses: response(object({ things: list, total: integer })),
      },
      undefined,
    ],
    [
      'a marker that nothing names',
      {
        parameters: [query('marker', text), query('limit')],
        responses: response(object({ things: { type: 'array', items: text } })),
      },
      'nothing in the response names the next marker',
    ],
  ])('%s is no paging', (_name, given, reason) => {
    expect(pagingOf(given)).toEqual({
      paged: [],
      unpaged: reason === undefined ? [] : [{ operation: 'List0', reason }],
    });
  });

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

  test('iterators have names of their own', () => {
    const paging: Given = {
      parameters: [query('offset'), query('limit')],
      responses: response(object({ things: list })),
    };
    expect(
      pagingOf({ ...paging, id: 'ListThings' }, { id: 'ListThingsItems' }).paged.map(
        ({ iteratorName }) => iteratorName,
      ),
    ).toEqual(['listThingsItems2']);
  });
});

describe('jobs', () => {
  const ask: Given = { id: 'ShowJob', path: '/jobs/{job_id}', responses: response(object({ status: text })) };
  const start: Given = {
    id: 'Start',
    path: '/things',
    method: 'post',
    responses: response(object({ job_id: text }), '202'),
  };

  test('the query of a job and what starts one', () => {
    expect(
      findJobs(
        modelWith([
          ask,
          start,
          { id: 'Other', method: 'delete', path: '/others', responses: response(object({ id: text })) },
          { id: 'Get', path: '/get', responses: response(object({ job_id: text })) },
        ]),
      ),
    ).toEqual({
      query: 'ShowJob',
      status: '200',
      mediaType: 'application/json',
      statusMember: 'status',
      starters: ['Start'],
    });
  });

  test.each<[string, Given[]]>([
    ['no query', [start]],
    ['nothing to wait for', [ask]],
    ['a query that needs more', [{ ...ask, path: '/things/{thing_id}/jobs/{job_id}' }, start]],
    ['a query without a status', [{ ...ask, responses: response(object({ state: text })) }, start]],
    ['two queries alike', [ask, { ...ask, id: 'ShowTask', path: '/task/{job_id}' }, start]],
  ])('%s: nothing', (_name, given) => {
    expect(findJobs(modelWith(given))).toBeUndefined();
  });
});
