// When calls are repeated and after which waits, against a server on this machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { readRetryAfter, retryDelay } from '../../../generator/runtime/client/retry.ts';
import { create, list, noLimits, send, server, withServer } from './scripted-client.ts';
import { hastyClock, reset, respond, truncate } from './scripted-server.ts';

withServer();

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
      code: 'ECONNRESET',
      host: server.url.slice('http://'.length),
      message: expect.stringMatching(/^ListThings got no response from 127\.0\.0\.1:\d+: /),
    });
    expect(server.seen).toHaveLength(4);
    server.play(truncate);
    await expect(send(list, { clock, ...noLimits })).rejects.toThrow('ListThings got only part of a response');
  });

  test.each(['post', 'patch'])('%s is not repeated unless told', async (method) => {
    const clock = hastyClock();
    for (const step of [reset, truncate, respond(502), respond(503)]) {
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
    // The last one asks for no patience: the usual wait.
    expect(clock.waits).toEqual([7000, 5000, 2000]);
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
    await expect(send(list, {}, { query: { a: new Date() } })).rejects.toThrow(TypeError);
    expect(server.seen).toHaveLength(0);
  });
});

describe('what a server cannot have done', () => {
  test.each(['get', 'post', 'patch'])('429 is tried again after a %s too', async (method) => {
    const clock = hastyClock();
    server.play(respond(429), respond(200, {}));
    expect(await send({ ...create, method }, { clock, ...noLimits })).toMatchObject({ ok: true });
    expect(clock.waits).toEqual([500]);
  });

  test('a POST that reached no server is tried again', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const clock = hastyClock();
    const settings = { clock, ...noLimits, baseUrl: `http://127.0.0.1:${port}` };
    await expect(send(create, settings, { body: {} })).rejects.toMatchObject({
      name: 'ConnectionError',
      operation: 'CreateThing',
      code: 'ECONNREFUSED',
      host: `127.0.0.1:${port}`,
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect(clock.waits).toEqual([500, 1000, 2000]);
  });

  test('a POST that is known to read only is tried again, whatever happened', async () => {
    for (const step of [reset, truncate, respond(503)]) {
      server.play(step, respond(200, {}));
      const operation = { ...create, idempotent: true };
      expect(await send(operation, { clock: hastyClock(), ...noLimits })).toMatchObject({ ok: true });
      expect(server.seen).toHaveLength(2);
    }
  });

  test.each([
    ['ECONNREFUSED', 500],
    ['ENOTFOUND', 500],
    ['EAI_AGAIN', 500],
    ['UND_ERR_CONNECT_TIMEOUT', 500],
    ['ConnectionRefused', 500],
    ['ECONNRESET', undefined],
    ['UND_ERR_SOCKET', undefined],
    [undefined, undefined],
  ])('after %s a POST waits %s', (code, delay) => {
    const end = { operation: { method: 'post' }, attempt: 1, response: undefined, code, now: 0, random: () => 1 };
    expect(retryDelay(end, {})).toBe(delay);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2030, 1, 1);
  const at = (seconds: number): string => new Date(now + seconds * 1000).toUTCString();
  const read = (value: string, date?: string): number | undefined =>
    readRetryAfter(new Headers({ 'Retry-After': value, ...(date === undefined ? {} : { Date: date }) }), now);

  test.each([
    ['7', 7000],
    ['1.5', 1500],
    [' 2 ', 2000],
    ['1, 1', 1000],
    ['1, 3', 3000],
    ['1,2', 2000],
    [at(5), 5000],
    [`${at(5)}, ${at(9)}`, 9000],
    [`3, ${at(5)}`, 5000],
    ['Friday, 01-Feb-30 00:00:04 GMT', 4000],
    ['Fri Feb  1 00:00:06 2030 GMT', 6000],
    [at(-5), undefined],
    ['-3', undefined],
    ['', undefined],
    ['soon', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['2031', 2_031_000],
    ['NaN, 2', 2000],
  ])('%j is %s ms', (value, milliseconds) => {
    expect(read(value)).toBe(milliseconds);
  });

  test('a date counts from the server’s own', () => {
    expect(read(at(65), at(60))).toBe(5000);
  });

  test.each(['1.5', '-3', '1, 1', '0', 'soon'])('%j is never faster than the back-off', async (value) => {
    const clock = hastyClock();
    server.play(
      respond(503, '', { 'Retry-After': value }),
      respond(503, '', { 'Retry-After': value }),
      respond(200, {}),
    );
    expect(await send(list, { clock, ...noLimits })).toMatchObject({ ok: true });
    expect(clock.waits[0]).toBeGreaterThanOrEqual(500);
    expect(clock.waits[1]).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...clock.waits)).toBeLessThan(2000);
  });

  test.each(['99999999999999999999', '9'.repeat(400), 'Fri, 01 Feb 9999 00:00:00 GMT'])(
    '%s is the end',
    async (value) => {
      server.play(respond(503, '', { 'Retry-After': value }));
      expect(await send(list, { clock: hastyClock(), ...noLimits })).toMatchObject({ status: 503 });
      expect(server.seen).toHaveLength(1);
    },
  );
});
