// Attempts, time limits, retries and errors of the client, against a server on this machine.
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { accessKeys } from '../../../generator/runtime/client/access-keys.ts';
import { buildClient, type CommonOptions } from '../../../generator/runtime/client/build-client.ts';
import { call, type CallInput, type Client, type Operation } from '../../../generator/runtime/client/call.ts';
import type { Credentials, TokenSource } from '../../../generator/runtime/client/credentials.ts';
import { ApiError } from '../../../generator/runtime/client/errors.ts';
import { answer, hastyClock, reset, type ScriptedServer, silence, stall, startScriptedServer, truncate } from './scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

type Options = Partial<CommonOptions<boolean>> & { token?: TokenSource | undefined; credentials?: Credentials };
const noLimits = { attemptTimeout: Infinity, totalTimeout: Infinity };
const list: Operation = { id: 'ListThings', method: 'get', path: '/v1/{project_id}/things' };
const create: Operation = { ...list, id: 'CreateThing', method: 'post' };
const client = (options: Options = {}): Client & Record<'GET' | 'POST', (path: string, init?: object) => Promise<any>> =>
  buildClient({ baseUrl: server.url, token: 'secret', random: () => 1, ...options } as never, { server: {}, boundPath: { project_id: 'p' } });
const send = (operation: Operation, options: Options = {}, input?: CallInput): Promise<any> => call(client(options), operation, input);

describe('results', () => {
  test('data or error, by status', async () => {
    server.play(answer(200, { a: 1 }));
    expect(await send(list)).toMatchObject({ ok: true, status: 200, data: { a: 1 } });
    server.play(answer(404, { error_code: 'X.1', error_msg: 'gone' }, { 'X-Request-Id': 'r1' }));
    const failure = await send(list);
    expect(failure).toMatchObject({ ok: false, status: 404, error: { error_code: 'X.1' } });
    expect(failure.toError()).toMatchObject({ name: 'ApiError', operation: 'ListThings', status: 404, code: 'X.1', requestId: 'r1', message: 'ListThings failed with status 404: X.1: gone (request r1)' });
  });

  test('throwOnError throws them', async () => {
    server.play(answer(403, { error: { code: 'X.2', message: 'no' }, request_id: 'r2' }));
    await expect(send(list, { throwOnError: true })).rejects.toMatchObject({ name: 'ApiError', status: 403, code: 'X.2', requestId: 'r2' });
  });

  test('client.GET is the same implementation', async () => {
    server.play(answer(400, { error_code: 'X.1' }));
    const { data, error, response } = await client().GET('/v1/{project_id}/things', { params: { query: { a: ['x', 'y'] } } });
    expect({ data, error, status: response.status }).toEqual({ data: undefined, error: { error_code: 'X.1' }, status: 400 });
    expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/v1/p/things?a=x&a=y' });
    await expect(client({ throwOnError: true }).POST('/v1/{project_id}/things', { body: { b: 1 } })).rejects.toMatchObject({ operation: 'POST /v1/{project_id}/things' });
    expect(server.seen[1]?.body).toBe('{"b":1}');
  });

  test.each([
    ['html', answer(200, '<html>')],
    ['half of a JSON', answer(200, '{"a":')],
  ])('%s where JSON was promised is an error, and not asked for again', async (_name, step) => {
    server.play(step);
    await expect(send(list)).rejects.toMatchObject({ name: 'AnswerFormatError', operation: 'ListThings', message: 'ListThings got an answer with status 200 that is not JSON' });
    expect(server.seen).toHaveLength(1);
  });

  test('an error that is no JSON is its text; no body is undefined', async () => {
    server.play(answer(500, '<html>oops</html>'), answer(500), answer(204), answer(200, ''), answer(200, 'null'));
    expect(await send(list)).toMatchObject({ status: 500, error: '<html>oops</html>' });
    expect(await send(list)).toMatchObject({ status: 500, error: undefined });
    expect(await send(list)).toMatchObject({ status: 204, data: undefined });
    expect(await send(list)).toMatchObject({ status: 200, data: undefined });
    expect(await send(list)).toMatchObject({ status: 200, data: null });
  });

  test('20 MB arrive; more than allowed is refused while it comes', async () => {
    const big = { text: 'x'.repeat(20 * 2 ** 20) };
    server.play(answer(200, big));
    expect((await send(list)).data.text).toHaveLength(20 * 2 ** 20);
    await expect(send(list, { maximumAnswer: 2 ** 20 })).rejects.toThrow('ListThings got an answer with status 200 that is larger than 1048576 bytes');
  });

  test('a redirect is a result', async () => {
    server.play(answer(302, '', { Location: 'http://127.0.0.1:9/' }));
    expect(await send(list)).toMatchObject({ ok: false, status: 302 });
  });
});

describe('retries', () => {
  test.each([429, 502, 503, 504])('%i is tried again, with growing waits', async (status) => {
    const clock = hastyClock();
    server.play(answer(status), answer(status), answer(200, {}));
    expect(await send(list, { clock, ...noLimits })).toMatchObject({ status: 200 });
    expect(clock.waits).toEqual([500, 1000]);
    expect(server.seen).toHaveLength(3);
  });

  test('the waits have jitter between half and all, and an end', async () => {
    const clock = hastyClock();
    server.play(answer(503));
    expect(await send(list, { clock, ...noLimits, random: () => 0, retry: { attempts: 8, maximumDelay: 3000 } })).toMatchObject({ ok: false, status: 503 });
    expect(clock.waits).toEqual([250, 500, 1000, 1500, 1500, 1500, 1500]);
  });

  test.each([400, 401, 403, 404, 409, 500, 501])('%i is not', async (status) => {
    server.play(answer(status));
    expect(await send(list, { clock: hastyClock(), ...noLimits })).toMatchObject({ status });
    expect(server.seen).toHaveLength(1);
  });

  test('a connection that breaks is tried again', async () => {
    const clock = hastyClock();
    server.play(reset, truncate, answer(200, { a: 1 }));
    expect(await send(list, { clock, ...noLimits })).toMatchObject({ data: { a: 1 } });
    server.play(reset);
    await expect(send(list, { clock, ...noLimits })).rejects.toMatchObject({ name: 'ConnectionError', message: 'ListThings got no answer' });
    expect(server.seen).toHaveLength(4);
    server.play(truncate);
    await expect(send(list, { clock, ...noLimits })).rejects.toThrow('ListThings got only part of an answer');
  });

  test.each(['post', 'patch'])('%s is not repeated unless told', async (method) => {
    const clock = hastyClock();
    for (const step of [reset, truncate, answer(429), answer(503)]) {
      server.play(step);
      await send({ ...create, method }, { clock, ...noLimits }, { body: {} }).catch(() => undefined);
      expect(server.seen).toHaveLength(1);
    }
    server.play(answer(503), answer(200, {}));
    expect(await send({ ...create, method }, { clock, ...noLimits }, { body: { a: 1 }, retry: { anyMethod: true } })).toMatchObject({ ok: true });
    expect(server.seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test.each(['put', 'delete'])('%s is, with its body', async (method) => {
    server.play(reset, answer(200, {}));
    await send({ ...create, method }, { clock: hastyClock(), ...noLimits }, { body: { a: 1 } });
    expect(server.seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test('retry: false', async () => {
    server.play(answer(503));
    await send(list, { retry: false });
    expect(server.seen).toHaveLength(1);
  });

  test('Retry-After counts, in seconds or as a date of the server', async () => {
    const clock = hastyClock();
    const date = (second: number): string => new Date(Date.UTC(2030, 1, 1, 0, 0, second)).toUTCString();
    server.play(answer(429, '', { 'Retry-After': '7' }), answer(503, '', { Date: date(0), 'Retry-After': date(5) }), answer(429, '', { 'Retry-After': '0' }), answer(200, {}));
    expect(await send(list, { clock, ...noLimits })).toMatchObject({ ok: true });
    expect(clock.waits).toEqual([7000, 5000, 0]);
  });

  test('who asks for too long a wait is taken at his word', async () => {
    server.play(answer(429, '', { 'Retry-After': '3600' }));
    expect(await send(list, { clock: hastyClock(), ...noLimits })).toMatchObject({ status: 429 });
    server.play(answer(503, '', { 'Retry-After': '5' }));
    expect(await send(list, { totalTimeout: 1000 })).toMatchObject({ status: 503 });
    expect(server.seen).toHaveLength(1);
  });

  test('a wrong argument is not sent, let alone again', async () => {
    server.play(answer(200, {}));
    await expect(send({ ...list, path: '/v1/{id}' }, {}, { path: { id: '..' } })).rejects.toThrow(TypeError);
    await expect(send(list, {}, { query: { a: {} } })).rejects.toThrow(TypeError);
    expect(server.seen).toHaveLength(0);
  });
});

describe('time', () => {
  test.each([['silence', silence], ['a stalled body', stall]])('%s ends with the attempt', async (_name, step) => {
    server.play(step);
    await expect(send(list, { attemptTimeout: 60, retry: false })).rejects.toMatchObject({ name: 'TimeoutError', kind: 'attempt', operation: 'ListThings', milliseconds: 60 });
  });

  test('a slow attempt is tried again, of a method that may', async () => {
    server.play(silence, answer(200, {}));
    expect(await send(list, { attemptTimeout: 100, retry: { initialDelay: 1 } })).toMatchObject({ ok: true });
    server.play(silence);
    await expect(send(create, { attemptTimeout: 60 })).rejects.toMatchObject({ kind: 'attempt' });
    expect(server.seen).toHaveLength(1);
  });

  test('the whole call has an end, whatever it does', async () => {
    server.play(silence);
    await expect(send(list, { totalTimeout: 80 })).rejects.toMatchObject({ name: 'TimeoutError', kind: 'total' });
    // A token that never comes, a fetch that heeds no signal.
    await expect(send(list, { totalTimeout: 40, token: () => new Promise<string>(() => undefined) })).rejects.toMatchObject({ kind: 'total' });
    await expect(send(list, { totalTimeout: 40, fetch: () => new Promise<Response>(() => undefined) })).rejects.toMatchObject({ kind: 'total' });
  });

  test('a signal ends a call: before, during, and while it waits', async () => {
    server.play(silence);
    await expect(send(list, {}, { signal: AbortSignal.abort(new Error('mine')) })).rejects.toThrow('mine');
    expect(server.seen).toHaveLength(0);
    const during = new AbortController();
    setTimeout(() => during.abort(new Error('mine')), 30);
    await expect(send(list, {}, { signal: during.signal })).rejects.toThrow('mine');
    server.play(answer(503, '', { 'Retry-After': '30' }));
    const waiting = new AbortController();
    setTimeout(() => waiting.abort(new Error('mine')), 60);
    await expect(send(list, {}, { signal: waiting.signal })).rejects.toThrow('mine');
    expect(server.seen).toHaveLength(1);
  });

  test('nothing is left behind', async () => {
    const started = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    server.play(answer(200, {}));
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, 'removeEventListener');
    await send(list, {}, { signal });
    const own = started.mock.results.filter((_, index) => [60_000, 180_000].includes(started.mock.calls[index]?.[1] as number)).map(({ value }) => value);
    expect(own).toHaveLength(2);
    expect(cleared.mock.calls.map(([timer]) => timer)).toEqual(expect.arrayContaining(own));
    expect(remove).toHaveBeenCalled();
  });
});

describe('who asks', () => {
  test('a token is asked for once, and again after one 401', async () => {
    let calls = 0;
    const options: Options = { token: () => `t${++calls}`, ...noLimits, clock: hastyClock() };
    const own = client(options);
    server.play(answer(200, {}), answer(401), answer(200, {}));
    await call(own, list);
    expect(await call(own, create, { body: { a: 1 } })).toMatchObject({ ok: true });
    expect(server.seen.map(({ headers, body }) => `${String(headers['x-auth-token'])} ${body}`)).toEqual(['t1 ', 't1 {"a":1}', 't2 {"a":1}']);
    server.play(answer(401, { error_code: 'A.1' }));
    expect(await call(own, list)).toMatchObject({ ok: false, status: 401 });
    expect(server.seen).toHaveLength(2);
  });

  test('calls side by side share one renewal', async () => {
    let calls = 0;
    const own = client({ token: async () => `t${++calls}` });
    server.play((response, { headers }) => answer(headers['x-auth-token'] === 't2' ? 200 : 401, {})(response, {} as never));
    const results = await Promise.all(Array.from({ length: 20 }, () => call<{ status: number }>(own, list)));
    expect(results.every(({ status }) => status === 200)).toBe(true);
    expect(calls).toBe(2);
  });

  test('a token is renewed before it expires; while that fails, the old one serves until it has expired', async () => {
    const clock = hastyClock();
    let calls = 0;
    const token = (): { token: string; expiresAt: Date } => {
      calls += 1;
      if (calls === 3 || calls === 4) throw new Error('IAM is down');
      return { token: `t${calls}`, expiresAt: new Date(clock.time + 3_600_000) };
    };
    const own = client({ token, ...noLimits, clock });
    server.play(answer(200, {}));
    const sentAt = async (minute: number): Promise<unknown> => {
      clock.time = Date.UTC(2026, 0, 15) + minute * 60_000;
      await call(own, list);
      return server.seen.at(-1)?.headers['x-auth-token'];
    };
    expect(await sentAt(0)).toBe('t1');
    expect(await sentAt(54)).toBe('t1');
    expect(await sentAt(56)).toBe('t2');
    expect(await sentAt(56 + 56)).toBe('t2');
    await expect(sentAt(56 + 61)).rejects.toThrow('IAM is down');
    expect(await sentAt(56 + 62)).toBe('t5');
  });

  test('each attempt is signed anew, with the project and the temporary token', async () => {
    const clock = hastyClock();
    const credentials = accessKeys({ accessKey: 'AK', secretKey: 'SK', securityToken: 'ST' });
    server.play(answer(503), answer(200, {}));
    await send({ ...create, method: 'put' }, { token: undefined, credentials, clock, ...noLimits }, { body: { a: 1 }, query: { q: "it's" } });
    const dates = server.seen.map(({ headers }) => headers['x-sdk-date']);
    expect(dates).toEqual(['20260115T000000Z', '20260115T000000Z']);
    expect(server.seen[1]?.headers).toMatchObject({ 'x-security-token': 'ST', 'x-project-id': 'p' });
    expect(server.seen[1]?.headers.authorization).toMatch(/^SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token, Signature=[0-9a-f]{64}$/);
    expect(server.seen[0]?.url).toBe('/v1/p/things?q=it%27s');
    clock.time += 2_000;
    await send(list, { token: undefined, credentials, clock, ...noLimits });
    expect(server.seen.at(-1)?.headers['x-sdk-date']).toBe('20260115T000002Z');
  });

  test('clocks that differ are set right after a 401, once', async () => {
    const clock = hastyClock();
    const date = new Date(clock.time + 3_600_000).toUTCString();
    const own = client({ token: undefined, credentials: accessKeys({ accessKey: 'AK', secretKey: 'SK' }), clock, ...noLimits });
    server.play(answer(401, '', { Date: date }), answer(200, {}));
    expect(await call(own, create, { body: {} })).toMatchObject({ ok: true });
    expect(server.seen.map(({ headers }) => headers['x-sdk-date'])).toEqual(['20260115T000000Z', '20260115T010000Z']);
    await call(own, list);
    expect(server.seen.at(-1)?.headers['x-sdk-date']).toBe('20260115T010000Z');
    server.play(answer(401, '', { Date: date }));
    expect(await call(own, list)).toMatchObject({ status: 401 });
    expect(server.seen).toHaveLength(1);
  });

  test('temporary keys are renewed after a 401', async () => {
    let calls = 0;
    const clock = hastyClock();
    const credentials = accessKeys(() => ({ accessKey: `AK${++calls}`, secretKey: 'SK', securityToken: 'ST' }));
    const sameTime = { Date: new Date(clock.time).toUTCString() };
    server.play(answer(401, '', sameTime), answer(200, {}));
    await send(list, { token: undefined, credentials, clock, ...noLimits });
    expect(server.seen.map(({ headers }) => /Access=(\w+)/.exec(String(headers.authorization))?.[1])).toEqual(['AK1', 'AK2']);
  });

  test('secrets are in no error, no log and no inspection', async () => {
    const logs = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
    const credentials = accessKeys({ accessKey: 'AKsecret', secretKey: 'SKsecret', securityToken: 'STsecret' });
    const clients = [client({ token: 'Tsecret' }), client({ token: undefined, credentials })];
    const show = (value: unknown): string => `${inspect(value, { depth: 20, showHidden: true, getters: true })} ${String(value)} ${JSON.stringify(value)}`;
    const shown: string[] = [show(credentials)];
    for (const own of clients) {
      shown.push(show(own));
      for (const step of [answer(400, { error_code: 'X' }), answer(200, '<html>'), reset, silence]) {
        server.play(step);
        const outcome = await call<any>(own, list, { attemptTimeout: 40, retry: false }).catch((error: unknown) => error);
        shown.push(show(outcome));
        if (outcome.toError) shown.push(show(outcome.toError()));
      }
    }
    for (const bad of [{ token: 'Tsecret\n' }, { token: 'T secret' }, { token: 'Tsecretü' }]) shown.push(show(await send(list, bad).catch((error: unknown) => error)));
    for (const bad of [{ accessKey: 'AK secret', secretKey: 'SKsecret' }, { accessKey: 'AK', secretKey: 'SKsecret', securityToken: 'ST\nsecret' }, { accessKey: '', secretKey: 'SKsecret' }]) {
      shown.push(show(await send(list, { token: undefined, credentials: accessKeys(bad) }).catch((error: unknown) => error)));
    }
    expect(shown).toHaveLength(1 + 2 * 6 + 6);
    for (const text of shown) expect(text).not.toContain('secret');
    for (const log of logs) expect(log).not.toHaveBeenCalled();
  });
});

test('an ApiError reads what there is', () => {
  const response = (status: number, headers = {}): Response => new Response(null, { status, headers });
  expect(new ApiError('X', undefined, response(500)).message).toBe('X failed with status 500');
  expect(new ApiError('X', 'text', response(500))).toMatchObject({ code: undefined, requestId: undefined, error: 'text' });
  expect(new ApiError('X', { code: 7, message: 'm' }, response(400))).toMatchObject({ code: '7', message: 'X failed with status 400: 7: m' });
  expect(new ApiError('X', { error: 'text' }, response(400)).message).toBe('X failed with status 400: text');
  expect(new ApiError('X', { error_msg: 'm'.repeat(9999) }, response(400)).message.length).toBeLessThan(600);
});
