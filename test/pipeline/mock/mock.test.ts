// The mock answers every operation of a service with something that its schema allows, says what is wrong with a request, and lets pages ask.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { buildApiModel } from '../../../generator/model/build-api-model.ts';
import { pathMatcher } from '../../../pipeline/mock/match-path.ts';
import { type Mock, startMock } from '../../../pipeline/mock/start-mock.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { projectFolder } from '../../support/source-files.ts';

let mock: Mock;
beforeEach(async () => {
  mock = await startMock({ service: 'kms', port: 0, folder: projectFolder });
});
afterEach(() => mock.close());

const model = buildApiModel(
  JSON.parse(readFileSync(join(projectFolder, 'spec/kms/openapi.json'), 'utf8')),
  new Report(),
);

test('every operation has an answer with its first documented success', async () => {
  for (const { id, method, path, responses } of model.operations) {
    const answer = await fetch(`${mock.url}${path.replace(/\{[^{}]*\}/g, 'x')}?limit=1`, {
      method: method.toUpperCase(),
      ...(method === 'get' ? {} : { body: '{}', headers: { 'Content-Type': 'application/json' } }),
    });
    const expected = responses.find(({ status }) => /^2\d\d$/.test(status)) ?? responses[0];
    expect(`${id} ${answer.status}`).toBe(`${id} ${expected?.status}`);
    const text = await answer.text();
    if (text !== '') expect(() => JSON.parse(text), id).not.toThrow();
  }
});

test('what no operation takes is refused with the reason', async () => {
  const ask = async (path: string, init: RequestInit = {}): Promise<[number, string]> => {
    const answer = await fetch(`${mock.url}${path}`, init);
    return [answer.status, ((await answer.json()) as { error_msg: string }).error_msg];
  };
  const [first] = model.operations.filter(({ method, requestBody }) => method === 'post' && requestBody?.required);
  const path = first?.path.replace(/\{[^{}]*\}/g, 'x') ?? '';
  expect(await ask('/no/where/at/all')).toEqual([404, 'No operation has the path /no/where/at/all.']);
  expect(await ask(path, { method: 'PATCH' })).toEqual([405, `The path ${path} takes POST, not PATCH.`]);
  expect(await ask(path, { method: 'POST', body: '{' })).toEqual([400, `The body of ${first?.id} has to be JSON.`]);
  expect(await ask(path, { method: 'POST' })).toEqual([400, `${first?.id} needs a body.`]);
  expect((await ask(path, { method: 'POST', body: '{}', headers: { Prefer: 'code=403' } }).catch(() => [403]))[0]).toBe(
    403,
  );
});

test('a page of another place may ask, and the port is on this machine only', async () => {
  const preflight = await fetch(`${mock.url}/v1.0/x/kms/create-key`, {
    method: 'OPTIONS',
    headers: {
      Origin: 'null',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'x-auth-token',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('x-auth-token');
  expect(new URL(mock.url).hostname).toBe('127.0.0.1');
});

test('a body that never ends is refused', async () => {
  const status = await new Promise((done) => {
    const sent = request(`${mock.url}/v1.0/x/kms/create-key`, { method: 'POST' }, (answer) => done(answer.statusCode));
    sent.end(Buffer.alloc(5 * 2 ** 20, ' '));
  });
  expect(status).toBe(413);
});

test('a service that is not there, and a port that is taken', async () => {
  await expect(startMock({ service: 'nothing', port: 0, folder: projectFolder })).rejects.toThrow(
    'There is no service nothing. There are cbr,',
  );
  const port = Number(new URL(mock.url).port);
  await expect(startMock({ service: 'kms', port, folder: projectFolder })).rejects.toThrow(
    'Choose another with --port',
  );
});

describe('a path', () => {
  const paths = ['/a/{id}', '/a/detail', '/a/{id}.json', '/b/{x}-{y}/c'];
  const responses = { '200': { description: '' } };
  const parameters = ['id', 'x', 'y'].map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const match = pathMatcher(
    buildApiModel(
      {
        paths: Object.fromEntries(
          paths.map((path) => [
            path,
            {
              get: {
                operationId: path,
                responses,
                parameters: parameters.filter(({ name }) => path.includes(`{${name}}`)),
              },
            },
          ]),
        ),
      },
      new Report(),
    ),
  );

  it.each([
    ['/a/1', '/a/{id}'],
    ['/a/detail', '/a/detail'],
    ['/a/1.json', '/a/{id}.json'],
    ['/b/1-2/c', '/b/{x}-{y}/c'],
    ['/a/%2e%2e', '/a/{id}'],
    ['/a/%', '/a/{id}'],
    ['/a/', undefined],
    ['/a', undefined],
    ['/a/1/2', undefined],
  ])('%s is %s', (path, found) => {
    expect(match('GET', path).operation?.path).toBe(found);
  });
});
