import { expect, test } from 'vitest';
import { percentEncode, serializePath, serializeQuery } from '../../../generator/runtime/client/serialize.ts';
import { serverUrl } from '../../../generator/runtime/client/server-url.ts';

test('RFC 3986: only unreserved characters stay', () => {
  expect(percentEncode("aZ09-_.~ !'()*/%é")).toBe('aZ09-_.~%20%21%27%28%29%2A%2F%25%C3%A9');
});

test('a path takes its values, encoded', () => {
  expect(serializePath('/v2/{project_id}/a/{b c}/{project_id}', { project_id: 'p/1', 'b c': 7 })).toBe(
    '/v2/p%2F1/a/7/p%2F1',
  );
  expect(serializePath('/{a}', { a: '{b}$&' })).toBe('/%7Bb%7D%24%26');
});

test.each<[unknown]>([[''], ['.'], ['..'], [undefined], [null], [{}], [NaN]])(
  'the path value %j would be another path',
  (value) => {
    expect(() => serializePath('/desktops/{id}', { id: value })).toThrow(TypeError);
  },
);

test('a path parameter is an own member', () => {
  expect(() => serializePath('/{constructor}', {})).toThrow(TypeError);
});

test('a query repeats arrays, or joins them', () => {
  expect(serializeQuery({ a: ['x', 'y z'], b: [1, 2], c: true, d: undefined, e: null, f: '', g: [] }, ['b'])).toBe(
    'a=x&a=y%20z&b=1,2&c=true&f=',
  );
  expect(serializeQuery({ 'a&b': '=&' })).toBe('a%26b=%3D%26');
  expect(() => serializeQuery({ a: { b: 1 } })).toThrow('Parameter "a"');
});

const server = { url: 'https://x.{region}.example.com', regions: ['north-1'] };

test('where requests go', () => {
  expect(serverUrl({ region: 'north-1' }, server)).toBe('https://x.north-1.example.com');
  expect(serverUrl({ region: 'any-2' }, { url: server.url, regions: [] })).toBe('https://x.any-2.example.com');
  expect(serverUrl({ baseUrl: 'https://proxy.example.com/api/' }, server)).toBe('https://proxy.example.com/api');
  expect(serverUrl({}, { url: 'https://global.example.com' })).toBe('https://global.example.com');
  for (const host of ['localhost:8080', '127.0.0.1', '127.1.2.3:1', '[::1]:9'])
    expect(serverUrl({ baseUrl: `http://${host}` }, server)).toBe(`http://${host}`);
});

test.each([
  [{ baseUrl: 'http://example.com' }, 'only https'],
  [{ baseUrl: 'http://localhost.example.com' }, 'only https'],
  [{ baseUrl: 'http://127.0.0.1.example.com' }, 'only https'],
  [{ baseUrl: 'file:///etc/passwd' }, 'only https'],
  [{ baseUrl: 'https://user:pass@example.com' }, 'no user name'],
  [{ baseUrl: 'https://example.com?x=1' }, 'no user name'],
  [{ baseUrl: 'example.com' }, 'Not a URL'],
  [{ region: 'mars-1' }, 'Unknown region'],
  [{ region: 'evil.example/#' }, 'Unknown region'],
  [{ region: 'north-1', baseUrl: 'https://x.example' }, 'not both'],
  [{}, 'Give a region or a baseUrl'],
])('%j is refused', (target, message) => {
  expect(() => serverUrl(target, server)).toThrow(message);
});

test('a region that no list bounds is one label of a host name', () => {
  expect(() => serverUrl({ region: 'evil.example/#' }, { url: server.url })).toThrow('Unknown region');
});
