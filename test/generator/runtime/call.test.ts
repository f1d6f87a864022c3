// Results, retries and errors of the client, against a server on this machine.
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../generator/runtime/client/errors.ts';
import { client, create, list, noLimits, send, server } from './scripted-client.ts';
import { respond, hastyClock, reset, truncate } from './scripted-server.ts';

describe('results', () => {
  test('data or error, by status', async () => {
    server.play(respond(200, { a: 1 }));
    expect(await send(list)).toMatchObject({ ok: true, status: 200, data: { a: 1 } });
    server.play(respond(404, { error_code: 'X.1', error_msg: 'gone' }, { 'X-Request-Id': 'r1' }));
    const failure = await send(list);
    expect(failure).toMatchObject({ ok: false, status: 404, error: { error_code: 'X.1' } });
    expect(failure.toError()).toMatchObject({
      name: 'ApiError',
      operation: 'ListThings',
      status: 404,
      code: 'X.1',
      requestId: 'r1',
      message: 'ListThings failed with status code 404: X.1: gone (request r1)',
    });
  });

  test('throwOnError throws them', async () => {
    server.play(respond(403, { error: { code: 'X.2', message: 'no' }, request_id: 'r2' }));
    await expect(send(list, { throwOnError: true })).rejects.toMatchObject({
      name: 'ApiError',
      status: 403,
      code: 'X.2',
      requestId: 'r2',
    });
  });

  test('client.GET is the same implementation', async () => {
    server.play(respond(400, { error_code: 'X.1' }));
    const { data, error, response } = await client().GET('/v1/{project_id}/things', {
      params: { query: { a: ['x', 'y'] } },
    });
    expect({ data, error, status: response.status }).toEqual({
      data: undefined,
      error: { error_code: 'X.1' },
      status: 400,
    });
    expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/v1/p/things?a=x&a=y' });
    await expect(
      client({ throwOnError: true }).POST('/v1/{project_id}/things', { body: { b: 1 } }),
    ).rejects.toMatchObject({ operation: 'POST /v1/{project_id}/things' });
    expect(server.seen[1]?.body).toBe('{"b":1}');
  });

  test.each([
    ['html', respond(200, '<html>')],
    ['half of a JSON', respond(200, '{"a":')],
  ])('%s where JSON was promised is an error, and not asked for again', async (_name, step) => {
    server.play(step);
    await expect(send(list)).rejects.toMatchObject({
      name: 'ResponseFormatError',
      operation: 'ListThings',
      message: 'ListThings got a response with status code 200 that is not JSON',
    });
    expect(server.seen).toHaveLength(1);
  });

  test('an error that is no JSON is its text; no body is undefined', async () => {
    server.play(respond(500, '<html>oops</html>'), respond(500), respond(204), respond(200, ''), respond(200, 'null'));
    expect(await send(list)).toMatchObject({ status: 500, error: '<html>oops</html>' });
    expect(await send(list)).toMatchObject({ status: 500, error: undefined });
    expect(await send(list)).toMatchObject({ status: 204, data: undefined });
    expect(await send(list)).toMatchObject({ status: 200, data: undefined });
    expect(await send(list)).toMatchObject({ status: 200, data: null });
  });

  test('20 MB arrive; more than allowed is refused while it comes', async () => {
    const big = { text: 'x'.repeat(20 * 2 ** 20) };
    server.play(respond(200, big));
    expect((await send(list)).data.text).toHaveLength(20 * 2 ** 20);
    await expect(send(list, { maximumResponseBytes: 2 ** 20 })).rejects.toThrow(
      'ListThings got a response with status code 200 that is larger than 1048576 bytes',
    );
  });

  test('a redirect is a result', async () => {
    server.play(respond(302, '', { Location: 'http://127.0.0.1:9/' }));
    expect(await send(list)).toMatchObject({ ok: false, status: 302 });
  });
});

describe('retries', () => {
  test.each([429, 502, 503, 504])('%i is tried again, with growing waits', async (status) => {
    const clock = hastyClock();
    server.play(respond(status), respond(status), respond(200, {}));
    expect(await send(list, { clock, ...noLimits })).toMatchObject({ status: 200 });
    expect(clock.waits).toEqual([500, 1000]);
    expect(server.seen).toHaveLength(3);
  });

  test('the waits have jitter between half and all, and an end', async () => {
    const clock = hastyClock();
    server.play(respond(503));
    expect(
      await send(list, { clock, ...noLimits, random: () => 0, retry: { attempts: 8, maximumDelay: 3000 } }),
    ).toMatchObject({ ok: false, status: 503 });
    expect(clock.waits).toEqual([250, 500, 1000, 1500, 1500, 1500, 1500]);
  });

  test.each([400, 401, 403, 404, 409, 500, 501])('%i is not', async (status) => {
    server.play(respond(status));
    expect(await send(list, { clock: hastyClock(), ...noLimits })).toMatchObject({ status });
    expect(server.seen).toHaveLength(1);
  });

  test('a connection that breaks is tried again', async () => {
    const clock = hastyClock();
    server.play(reset, truncate, respond(200, { a: 1 }));
    expect(await send(list, { clock, ...noLimits })).toMatchObject({ data: { a: 1 } });
    server.play(reset);
    await expect(send(list, { clock, ...noLimits })).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'ListThings got no response',
    });
    expect(server.seen).toHaveLength(4);
    server.play(truncate);
    await expect(send(list, { clock, ...noLimits })).rejects.toThrow('ListThings got only part of a response');
  });

  test.each(['post', 'patch'])('%s is not repeated unless told', async (method) => {
    const clock = hastyClock();
    for (const step of [reset, truncate, respond(429), respond(503)]) {
      server.play(step);
      await send({ ...create, method }, { clock, ...noLimits }, { body: {} }).catch(() => undefined);
      expect(server.seen).toHaveLength(1);
    }
    server.play(respond(503), respond(200, {}));
    expect(
      await send({ ...create, method }, { clock, ...noLimits }, { body: { a: 1 }, retry: { anyMethod: true } }),
    ).toMatchObject({ ok: true });
    expect(server.seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test.each(['put', 'delete'])('%s is, with its body', async (method) => {
    server.play(reset, respond(200, {}));
    await send({ ...create, method }, { clock: hastyClock(), ...noLimits }, { body: { a: 1 } });
    expect(server.seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test('retry: false', async () => {
    server.play(respond(503));
    await send(list, { retry: false });
    expect(server.seen).toHaveLength(1);
  });

  test('Retry-After counts, in seconds or as a date of the server', async () => {
    const clock = hastyClock();
    const date = (second: number): string => new Date(Date.UTC(2030, 1, 1, 0, 0, second)).toUTCString();
    server.play(
      respond(429, '', { 'Retry-After': '7' }),
      respond(503, '', { Date: date(0), 'Retry-After': date(5) }),
      respond(429, '', { 'Retry-After': '0' }),
      respond(200, {}),
    );
    expect(await send(list, { clock, ...noLimits })).toMatchObject({ ok: true });
    expect(clock.waits).toEqual([7000, 5000, 0]);
  });

  test('who asks for too long a wait is taken at his word', async () => {
    server.play(respond(429, '', { 'Retry-After': '3600' }));
    expect(await send(list, { clock: hastyClock(), ...noLimits })).toMatchObject({ status: 429 });
    server.play(respond(503, '', { 'Retry-After': '5' }));
    // Its limits never come: what counts is that 5 s are more than all that is left.
    const standing = { now: () => 0, after: () => () => undefined };
    expect(await send(list, { clock: standing, totalTimeout: 1000 })).toMatchObject({ status: 503 });
    expect(server.seen).toHaveLength(1);
  });

  test('a wrong argument is not sent, let alone again', async () => {
    server.play(respond(200, {}));
    await expect(send({ ...list, path: '/v1/{id}' }, {}, { path: { id: '..' } })).rejects.toThrow(TypeError);
    await expect(send(list, {}, { query: { a: {} } })).rejects.toThrow(TypeError);
    expect(server.seen).toHaveLength(0);
  });
});

test('an ApiError reads what there is', () => {
  const response = (status: number, headers = {}): Response => new Response(null, { status, headers });
  expect(new ApiError('X', undefined, response(500)).message).toBe('X failed with status code 500');
  expect(new ApiError('X', 'text', response(500))).toMatchObject({
    code: undefined,
    requestId: undefined,
    error: 'text',
  });
  expect(new ApiError('X', { code: 7, message: 'm' }, response(400))).toMatchObject({
    code: '7',
    message: 'X failed with status code 400: 7: m',
  });
  expect(new ApiError('X', { error: 'text' }, response(400)).message).toBe('X failed with status code 400: text');
  expect(new ApiError('X', { error_msg: 'm'.repeat(9999) }, response(400)).message.length).toBeLessThan(600);
});
