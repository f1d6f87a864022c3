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
