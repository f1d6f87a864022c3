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

test.each<[unknown]>([[''], ['.'], ['..'], [undefined], [null], [{}], [NaN], ['a\ud800']])(
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
  for (const value of [new Date(), new Map(), Symbol('s'), () => 1, Number.NaN, '\udc00'])
    expect(() => serializeQuery({ a: value })).toThrow('Parameter "a"');
});

test('objects in a query name their members, or are parameters of their own; in an array they are JSON', () => {
  expect(serializeQuery({ tags: { colour: 'red', 'a b': 1 } })).toBe('tags%5Bcolour%5D=red&tags%5Ba%20b%5D=1');
  expect(serializeQuery({ tags: { colour: ['red', 'blue'], none: undefined } })).toBe(
    'tags%5Bcolour%5D=red&tags%5Bcolour%5D=blue',
  );
  expect(serializeQuery({ tags: { a: { b: true } } })).toBe('tags%5Ba%5D%5Bb%5D=true');
  expect(serializeQuery({ tags: { colour: 'red' }, x: 1 }, [], ['tags'])).toBe('colour=red&x=1');
  expect(serializeQuery({ tags: [{ key: 'k' }, 'x'] })).toBe('tags=%7B%22key%22%3A%22k%22%7D&tags=x');
  expect(serializeQuery({ tags: {} })).toBe('');
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
  [{ region: 'mars 1' }, 'is no region'],
  [{ region: '' }, 'is no region'],
  [{ region: 'evil.example/#' }, 'is no region'],
  [{ region: 'north-1', baseUrl: 'https://x.example' }, /^Give either a region or a baseUrl$/],
  [{}, /^Give either a region or a baseUrl$/],
])('%j is refused', (target, message) => {
  expect(() => serverUrl(target, server)).toThrow(message);
});

test('a service that no region leads to wants to know where it is', () => {
  expect(() => serverUrl({}, {})).toThrow(/^Give only a baseUrl$/);
  expect(() => serverUrl({ region: 'north-1' }, {})).toThrow(/^Give only a baseUrl$/);
  expect(() => serverUrl({ region: 'north-1', baseUrl: 'https://x.example' }, {})).toThrow(/^Give only a baseUrl$/);
});

test('a region that no list knows has its endpoint by the pattern', () => {
  expect(serverUrl({ region: 'mars-1' }, server)).toBe('https://x.mars-1.example.com');
});

test('http to another machine is a decision', () => {
  const baseUrl = 'http://gateway.internal:8080/';
  expect(() => serverUrl({ baseUrl }, server)).toThrow('allowInsecure');
  expect(serverUrl({ baseUrl, allowInsecure: true }, server)).toBe('http://gateway.internal:8080');
  expect(() => serverUrl({ baseUrl: 'file:///etc/passwd', allowInsecure: true }, server)).toThrow('only https');
});

test('a region that no list bounds is one label of a host name', () => {
  expect(() => serverUrl({ region: 'evil.example/#' }, { url: server.url })).toThrow('is no region');
});
