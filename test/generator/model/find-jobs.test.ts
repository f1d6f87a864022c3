// Which operations start jobs, and which tells of them.
import { describe, expect, test } from 'vitest';
import { findJobs } from '../../../generator/model/find-jobs.ts';
import { modelOf } from '../generated-package.ts';

const text = { type: 'string' };
const integer = { type: 'integer' };
const list = { type: 'array', items: { type: 'object', properties: { id: text } } };
const object = (properties: object): object => ({ type: 'object', properties });
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
