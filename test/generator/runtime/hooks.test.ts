// Headers, hooks, logs and the owner of an operation, against a server on this machine.
import { describe, expect, test } from 'vitest';
import { accessKeys } from '../../../generator/runtime/client/huawei/access-keys.ts';
import { call, type Fetch } from '../../../generator/runtime/client/call.ts';
import { ApiError, ConnectionError } from '../../../generator/runtime/client/errors.ts';
import { logFrom } from '../../../generator/runtime/client/hooks.ts';
import {
  NotFoundError,
  RateLimitError,
  ServerError,
  UnauthorizedError,
} from '../../../generator/runtime/client/status-errors.ts';
import { client, create, list, noLimits, type Options, send, server, withServer } from './scripted-client.ts';
import { hastyClock, reset, respond } from './scripted-server.ts';

withServer();

describe('headers', () => {
  test('of the client, of the operation, of the call: the nearest wins', async () => {
    server.play(respond(200, {}));
    await send(
      list,
      { headers: { 'X-A': 'client', 'X-B': 'client', 'X-C': 'client', 'User-Agent': 'mine/1' } },
      { header: { 'X-B': 'operation', 'X-C': 'operation' }, headers: { 'X-C': 'call', 'X-D': undefined } },
    );
    expect(server.seen[0]?.headers).toMatchObject({
      'x-a': 'client',
      'x-b': 'operation',
      'x-c': 'call',
      'user-agent': 'mine/1',
      'x-auth-token': 'secret',
    });
  });

  test('the package names itself', async () => {
    server.play(respond(200, {}));
    await send(list);
    expect(server.seen[0]?.headers['user-agent']).toBe('things/1.0.0');
  });

  test('they are signed', async () => {
    server.play(respond(200, {}));
    await send(list, {
      token: undefined,
      credentials: accessKeys({ accessKey: 'AK', secretKey: 'SK' }),
      headers: { 'X-A': '1' },
      hooks: { onRequest: ({ request }) => request.headers.set('X-B', '2') },
    });
    expect(server.seen[0]?.headers['authorization']).toContain('SignedHeaders=host;x-a;x-b;x-project-id;x-sdk-date');
  });
});

describe('hooks', () => {
  test('each attempt, its response, each wait', async () => {
    const seen: unknown[] = [];
    server.play(reset, respond(503), respond(200, { a: 1 }));
    await send(list, {
      clock: hastyClock(),
      ...noLimits,
      hooks: {
        onRequest: ({ operation, attempt, request }) => void seen.push([operation, attempt, request.method]),
        onResponse: ({ attempt, response }) => void seen.push([attempt, response.status]),
        onRetry: ({ attempt, delay, cause }) => void seen.push([attempt, delay, cause instanceof ConnectionError]),
      },
    });
    expect(seen).toEqual([
      ['ListThings', 1, 'GET'],
      [1, 500, true],
      ['ListThings', 2, 'GET'],
      [2, 503],
      [2, 1000, false],
      ['ListThings', 3, 'GET'],
      [3, 200],
    ]);
  });

  test('what a hook throws ends the call', async () => {
    const onRequest = (): void => {
      throw new Error('not today');
    };
    await expect(send(list, { hooks: { onRequest } })).rejects.toThrow('not today');
  });
});

describe('logs', () => {
  test('tell operations, attempts and statuses, from a level on, and never a secret', async () => {
    const lines: string[] = [];
    const write =
      (level: string) =>
      (message: string, fields: object): void =>
        void lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
    const logger = { debug: write('debug'), info: write('info'), warn: write('warn') };
    const secret = { headers: { 'X-Secret': 'hush' }, clock: hastyClock(), ...noLimits, token: 'hush' };
    server.play(respond(503), respond(200, { password: 'hush' }));
    await send(
      create,
      { ...secret, logger },
      { body: { password: 'hush' }, query: { token: 'hush' }, retry: { anyMethod: true } },
    );
    expect(lines).toEqual([
      'debug CreateThing: POST /v1/{project_id}/things {"operation":"CreateThing","attempt":1}',
      'debug CreateThing: status code 503 {"operation":"CreateThing","attempt":1,"milliseconds":0}',
      'info CreateThing: again in 500 ms {"operation":"CreateThing","attempt":1,"cause":503}',
      'debug CreateThing: POST /v1/{project_id}/things {"operation":"CreateThing","attempt":2}',
      'debug CreateThing: status code 200 {"operation":"CreateThing","attempt":2,"milliseconds":0}',
    ]);
    lines.length = 0;
    server.play(respond(503), respond(200, {}));
    await send(list, { ...secret, logger: logFrom('info', logger) });
    expect(lines).toEqual(['info ListThings: again in 500 ms {"operation":"ListThings","attempt":1,"cause":503}']);
    expect(Object.keys(logFrom('warn'))).toEqual(['warn', 'error']);
    lines.length = 0;
    // As Deno says it.
    const fetch = async ({ url }: Request): Promise<never> => {
      throw new TypeError(`error sending request for url (${url}): client error (Connect): tcp connect error`);
    };
    await send(list, { ...secret, fetch, logger }, { query: { token: 'hush' } }).catch(() => undefined);
    expect(lines).toContain(
      'info ListThings: again in 500 ms {"operation":"ListThings","attempt":1,"cause":"ECONNREFUSED"}',
    );
    expect(lines.join()).not.toContain('hush');
  });

  test('where the system has no word for why no response came, a retry is told in ours', async () => {
    const causes: unknown[] = [];
    const logger = { info: (_: string, { cause }: { cause?: unknown }) => void causes.push(cause) };
    const causeOf = async (fetch: Fetch, limits: Options): Promise<unknown> => {
      await send(list, { ...limits, fetch, logger }, { retry: { attempts: 2, initialDelay: 1 } }).catch(
        () => undefined,
      );
      return causes.pop();
    };
    const hasty = { ...noLimits, clock: hastyClock() };
    expect(await causeOf(() => Promise.reject(new TypeError('not from https://hush.example')), hasty)).toBe(
      'got no response',
    );
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('hush')) });
    expect(await causeOf(async () => new Response(broken), hasty)).toBe('got only part of a response');
    expect(await causeOf(() => new Promise(() => undefined), { attemptTimeout: 20 })).toBe(
      'ListThings took longer than 20 ms (attempt)',
    );
  });
});

test('an operation of another package is refused before anything is sent', async () => {
  server.play(respond(200, {}));
  await expect(call(client(), { ...list, service: 'others' })).rejects.toThrow(
    'ListThings is an operation of others, the client one of things',
  );
  expect(server.seen).toHaveLength(0);
  // The way out asks for no package.
  expect(await client().request({ method: 'get', path: '/v1/{project_id}/others' })).toMatchObject({ ok: true });
  expect(server.seen[0]?.url).toBe('/v1/p/others');
});

test('errors have classes by status', async () => {
  server.play(respond(404, {}));
  const missing = (await send(list)).toError();
  expect(missing).toBeInstanceOf(NotFoundError);
  expect(missing).toBeInstanceOf(ApiError);
  expect(missing).not.toBeInstanceOf(RateLimitError);
  for (const [status, kind] of [
    [401, UnauthorizedError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
  ] as const)
    expect(new ApiError('X', {}, new Response(null, { status }))).toBeInstanceOf(kind);
  expect(new Error('x')).not.toBeInstanceOf(NotFoundError);
  expect(undefined).not.toBeInstanceOf(NotFoundError);
});

test('a project that is looked up is asked for where the path needs it', async () => {
  let asked = 0;
  const projectId = async (): Promise<string> => `found-${(asked += 1)}`;
  server.play(respond(200, {}));
  await send(list, { projectId } as never);
  await send({ ...list, path: '/v1/other' }, { projectId } as never);
  expect(server.seen.map(({ url }) => url)).toEqual(['/v1/found-1/things', '/v1/other']);
  expect(asked).toBe(1);
});
