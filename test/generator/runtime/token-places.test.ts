// Where a token goes, and that it stays out of everything else.
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { call } from '../../../generator/runtime/client/call.ts';
import { client, create, list, type Options, server, withServer } from './scripted-client.ts';
import { respond } from './scripted-server.ts';

withServer();

describe('where a token goes', () => {
  const seenOf = async (options: Options): Promise<{ url: string; headers: object }> => {
    server.play(respond(200, {}));
    await call(client(options), create, { body: { a: 1 } });
    return server.seen[0] as never;
  };

  test.each([
    [undefined, 'secret', { 'x-auth-token': 'secret' }],
    ['OAuth', 'secret', { authorization: 'Bearer secret' }],
    ['User', 'ann:p\u00e4ss', { authorization: `Basic ${Buffer.from('ann:p\u00e4ss').toString('base64')}` }],
    ['Bot', 'secret', { authorization: 'Bot secret' }],
    ['Bot', 'Bot secret', { authorization: 'Bot secret' }],
    ['Session', 'secret', { cookie: 'session=secret' }],
  ])('%s', async (scheme, token, headers) => {
    const seen = await seenOf({ token, ...(scheme === undefined ? {} : { scheme }) });
    expect(seen.headers).toMatchObject(headers);
    expect('x-auth-token' in seen.headers).toBe(scheme === undefined);
    expect(seen).toMatchObject({ url: '/v1/p/things', body: '{"a":1}' });
  });

  test('in the query, encoded, with the body as it was', async () => {
    const seen = await seenOf({ token: 'a&b', scheme: 'Query' });
    expect(seen).toMatchObject({ url: '/v1/p/things?private+token=a%26b', body: '{"a":1}' });
  });

  test('in the address, it is in no result, error or hook', async () => {
    const seen: unknown[] = [];
    const hooks = {
      onRequest: (event: object) => void seen.push(event),
      onResponse: (event: object) => void seen.push(event),
    };
    const own = client({ token: 'sesame', scheme: 'Query', hooks });
    server.play(respond(200, {}), respond(404, {}), respond(200, 'no JSON'), respond(404, {}));
    const results = [
      await call(own, list),
      await call(own, list),
      await call(own, list).catch((error: unknown) => error),
    ];
    const failed = await call(client({ token: 'sesame', scheme: 'Query', throwOnError: true, hooks }), list).catch(
      (error: unknown) => error,
    );
    expect(server.seen.every(({ url }) => url.includes('sesame'))).toBe(true);
    expect(inspect([seen, results, failed], { depth: 9, showHidden: false })).not.toContain('sesame');
    expect((results[0] as { response: Response }).response.url).toMatch(/\/v1\/p\/things$/);
  });

  test.each([
    [
      'in the message',
      (url: string) =>
        new TypeError(`error sending request for url (${url}): client error (Connect): tcp connect error`),
    ],
    ['beside it', (url: string) => Object.assign(new Error('closed'), { code: 'ECONNREFUSED', path: url })],
    [
      'deep',
      (url: string) => new TypeError('failed', { cause: Object.assign(new Error(url), { code: 'ECONNREFUSED' }) }),
    ],
  ])('a platform that tells the address %s tells no secret', async (_, errorOf) => {
    const fetch = (request: Request): Promise<Response> => Promise.reject(errorOf(request.url));
    const own = client({ token: 'sesame', scheme: 'Query', fetch, retry: false });
    const error = await call(own, list).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('sesame');
  });

  test('in the address, the server is still told how long the body is', async () => {
    const seen = await seenOf({ token: 'secret', scheme: 'Query' });
    expect(seen.headers).toMatchObject({ 'content-length': '7' });
    expect('transfer-encoding' in seen.headers).toBe(false);
  });

  test.each([null, undefined, 5])('a function that gives %j gives no password', async (given) => {
    const own = client({ token: () => given as unknown as string, scheme: 'User' });
    await expect(call(own, list)).rejects.toThrow('The token is empty or holds a character');
  });

  test('a scheme that the documents do not have is wrong use', () => {
    expect(() => client({ scheme: 'toString' })).toThrow('The documents know no security scheme "toString"');
  });

  test.each(['', ' sesame', 'sesame ', 'sesame\nb', 'sesame\r\nX-Other: b', 'sesame\u0000'])(
    '%j is no token',
    async (token) => {
      await expect(call(client({ token }), list)).rejects.toThrow('The token is empty or holds a character');
      await expect(call(client({ token }), list)).rejects.not.toThrow('sesame');
    },
  );
});
