// Results, retries and errors of the client, against a server on this machine.
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../generator/runtime/client/errors.ts';
import { client, list, send, server, withServer } from './scripted-client.ts';
import { respond } from './scripted-server.ts';

withServer();

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

  test('options that are null, as programs without types have them, are those that are left out', async () => {
    const names =
      'attemptTimeout totalTimeout retry headers validation hooks logger maximumResponseBytes json allowInsecure fetch dispatcher clock random region';
    const none = Object.fromEntries(names.split(' ').map((name) => [name, null]));
    server.play(respond(200, { a: 1 }));
    const input = { attemptTimeout: null, retry: null, headers: null } as never;
    expect(await send(list, none, input)).toMatchObject({ ok: true, data: { a: 1 } });
    expect(server.seen).toHaveLength(1);
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
