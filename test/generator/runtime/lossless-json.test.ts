import { expect, test } from 'vitest';
import { losslessJson } from '../../../generator/runtime/client/lossless-json.ts';
import { list, send, server, withServer } from './scripted-client.ts';
import { respond } from './scripted-server.ts';

withServer();

test.each([
  ['{"id":9007199254740993}', { id: 9007199254740993n }],
  ['{"id":-9223372036854775808}', { id: -9223372036854775808n }],
  ['[9007199254740991,1,1.5,1e30]', [9007199254740991, 1, 1.5, 1e30]],
  ['{"text":"9007199254740993","x":"a\\"9007199254740993"}', { text: '9007199254740993', x: 'a"9007199254740993' }],
  ['9007199254740992.0', 2 ** 53],
  ['null', null],
])('%s', (text, value) => {
  expect(losslessJson.parse(text)).toEqual(value);
});

test.each([
  ['digits behind a point', '{"lat":0.1234567890123456789}'],
  ['a fraction of a large number', '[12345678901234567.5,1]'],
  ['an exponent', '[1234567890123456789e2]'],
  ['a text that looks like what stands for a number', '{"a":"bigint 5","b":"\\u0000bigint:x"}'],
])('%s is left as it is', (_, text) => {
  expect(losslessJson.parse(text)).toEqual(JSON.parse(text));
});

test.each(['[9007199254740993 1]', '{"a":00000000000000000012345678901234567}', '"open', '{"a":9007199254740993'])(
  'what is no JSON is none here: %s',
  (text) => {
    expect(() => losslessJson.parse(text)).toThrow(SyntaxError);
  },
);

test.each([
  ['digits before a point', `${'1'.repeat(200_000)}.`],
  ['digits before a letter', `[${'1'.repeat(200_000)}e]`],
  ['quotes behind backslashes', `"${'\\"'.repeat(200_000)}`],
  ['open texts', '"'.repeat(200_001)],
])('a hostile text takes no longer than another: %s', (_, text) => {
  const start = performance.now();
  expect(() => losslessJson.parse(text)).toThrow(SyntaxError);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('a text in a request stays one, whatever stands in it', () => {
  for (const value of ['\u0000bigint:5', 'x"\u0000bigint:5', 'bigint 0.5 5'])
    expect(JSON.parse(losslessJson.stringify({ value, n: 1n }))).toEqual({ value, n: 1 });
});

test('what is read is written again to the digit', () => {
  const text = '{"ids":[9007199254740993,-9223372036854775808],"name":"n","n":1}';
  expect(losslessJson.stringify(losslessJson.parse(text))).toBe(text);
});

test('a call that keeps what the server sent', async () => {
  server.play(respond(200, '{"id":9007199254740993}'));
  expect((await send(list, { json: losslessJson })).data).toEqual({ id: 9007199254740993n });
  const body = { id: 9007199254740993n };
  await send({ ...list, method: 'put' }, { json: losslessJson }, { body });
  expect(server.seen[1]?.body).toBe('{"id":9007199254740993}');
});
