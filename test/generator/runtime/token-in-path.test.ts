// A token that stands in the URL of the server.
import { expect, test } from 'vitest';
import { readAuthentication } from '../../../generator/model/authentication.ts';
import { buildServer } from '../../../generator/model/build-server.ts';
import { tokenCredentials } from '../../../generator/runtime/client/credentials.ts';

const root = (url: string, ...names: string[]) => ({
  servers: [{ url, variables: Object.fromEntries(names.map((name) => [name, { default: name.toUpperCase() }])) }],
});

test('a variable of the path is the place of the token', () => {
  const document = root('https://{house}.example/bot{token}', 'house', 'token');
  expect(readAuthentication(document).tokens).toEqual([{ scheme: 'token', in: 'path', name: 'token' }]);
  expect(buildServer(document)).toEqual({
    url: 'https://HOUSE.example/botTOKEN',
    withToken: 'https://HOUSE.example/bot{token}',
  });
});

test('beside a region', () => {
  const url = 'https://{region}.lamps.example/bot{token}';
  const variables = { region: { default: 'north-1', enum: ['north-1'] }, token: { default: 'TOKEN' } };
  expect(buildServer({ servers: [{ url, variables }] })).toEqual({
    url: 'https://{region}.lamps.example/botTOKEN',
    withToken: url,
    regions: ['north-1'],
  });
});

test.each([
  ['of the host', 'https://{token}.example/v1', 'token'],
  ['of another name', 'https://lamps.example/{tokens}', 'tokens'],
])('a variable %s is none', (_, url, name) => {
  expect(readAuthentication(root(url, name)).tokens).toEqual([]);
  expect(buildServer(root(url, name))?.withToken).toBeUndefined();
});

test('the token takes its place, and the body stays', async () => {
  const request = new Request('https://lamps.example/bot{token}/makeLamp?a=1', { method: 'POST', body: '{"watts":4}' });
  const credentials = tokenCredentials('12:a/$&b', { in: 'path', name: 'token' });
  const sent = (await credentials.authorize(request, { projectId: undefined, now: 0 })).request;
  expect(sent.url).toBe('https://lamps.example/bot12:a%2F%24%26b/makeLamp?a=1');
  expect(await sent.text()).toBe('{"watts":4}');
});
