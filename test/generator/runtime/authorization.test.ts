// Tokens and signatures of the client, against a server on this machine.
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { bareClient } from '../../../generator/runtime/client/build-client.ts';
import { accessKeys, derivedAccessKeys } from '../../../generator/runtime/client/huawei/access-keys.ts';
import { call } from '../../../generator/runtime/client/call.ts';
import { client, create, list, noLimits, type Options, send, server, withServer } from './scripted-client.ts';
import { hastyClock, reset, respond, silence } from './scripted-server.ts';

withServer();

describe('who asks', () => {
  test('a token is asked for once, and again after one 401', async () => {
    let calls = 0;
    const options: Options = { token: () => `t${++calls}`, ...noLimits, clock: hastyClock() };
    const own = client(options);
    server.play(respond(200, {}), respond(401), respond(200, {}));
    await call(own, list);
    expect(await call(own, create, { body: { a: 1 } })).toMatchObject({ ok: true });
    expect(server.seen.map(({ headers, body }) => `${String(headers['x-auth-token'])} ${body}`)).toEqual([
      't1 ',
      't1 {"a":1}',
      't2 {"a":1}',
    ]);
    server.play(respond(401, { error_code: 'A.1' }));
    expect(await call(own, list)).toMatchObject({ ok: false, status: 401 });
    expect(server.seen).toHaveLength(2);
  });

  test('calls side by side share one renewal', async () => {
    let calls = 0;
    const own = client({ token: async () => `t${++calls}` });
    server.play((response, { headers }) =>
      respond(headers['x-auth-token'] === 't2' ? 200 : 401, {})(response, {} as never),
    );
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
    server.play(respond(200, {}));
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

  test('each attempt is signed again, with the project and the temporary token', async () => {
    const clock = hastyClock();
    const credentials = accessKeys({ accessKey: 'AK', secretKey: 'SK', securityToken: 'ST' });
    server.play(respond(503), respond(200, {}));
    await send(
      { ...create, method: 'put' },
      { token: undefined, credentials, clock, ...noLimits },
      { body: { a: 1 }, query: { q: "it's" } },
    );
    const dates = server.seen.map(({ headers }) => headers['x-sdk-date']);
    expect(dates).toEqual(['20260115T000000Z', '20260115T000000Z']);
    expect(server.seen[1]?.headers).toMatchObject({ 'x-security-token': 'ST', 'x-project-id': 'p' });
    expect(server.seen[1]?.headers.authorization).toMatch(
      /^SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token, Signature=[0-9a-f]{64}$/,
    );
    expect(server.seen[0]?.url).toBe('/v1/p/things?q=it%27s');
    clock.time += 2_000;
    await send(list, { token: undefined, credentials, clock, ...noLimits });
    expect(server.seen.at(-1)?.headers['x-sdk-date']).toBe('20260115T000002Z');
  });

  test('a bare client signs for functions, and has no calls by path', async () => {
    const bare = bareClient(
      {
        baseUrl: server.url,
        projectId: 'p',
        credentials: derivedAccessKeys({ accessKey: 'AK', secretKey: 'SK' }, { region: 'north-1', service: 'lamps' }),
      },
      { name: 'things', version: '1.0.0', server: {} },
    );
    server.play(respond(200, {}));
    expect(await call(bare, list)).toMatchObject({ ok: true });
    const [seen] = server.seen;
    expect(seen?.headers.authorization).toMatch(/^V11-HMAC-SHA256 Credential=AK\/\d{8}\/north-1\/lamps, /);
    expect(seen?.headers['user-agent']).toBe('things/1.0.0');
    expect(Object.keys(bare)).toEqual(['service', 'request']);
    await expect(call(bare, { ...list, service: 'others' })).rejects.toThrow('an operation of others');
  });

  test('without credentials, a bare client is refused at once', () => {
    for (const credentials of [undefined, null])
      expect(() =>
        bareClient({ baseUrl: server.url, credentials } as never, { name: 'things', version: '1.0.0', server: {} }),
      ).toThrow(new TypeError('Give credentials'));
  });

  test('clocks that differ are set right after a 401, once', async () => {
    const clock = hastyClock();
    const date = new Date(clock.time + 3_600_000).toUTCString();
    const own = client({
      token: undefined,
      credentials: accessKeys({ accessKey: 'AK', secretKey: 'SK' }),
      clock,
      ...noLimits,
    });
    server.play(respond(401, '', { Date: date }), respond(200, {}));
    expect(await call(own, create, { body: {} })).toMatchObject({ ok: true });
    expect(server.seen.map(({ headers }) => headers['x-sdk-date'])).toEqual(['20260115T000000Z', '20260115T010000Z']);
    await call(own, list);
    expect(server.seen.at(-1)?.headers['x-sdk-date']).toBe('20260115T010000Z');
    server.play(respond(401, '', { Date: date }));
    expect(await call(own, list)).toMatchObject({ status: 401 });
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ['a year that no clock shows', 'Sat, 13 Sep 275760 00:00:00 GMT', ['000000']],
    ['two days', 'Sat, 17 Jan 2026 00:00:00 GMT', ['000000']],
    ['no date', 'soon', ['000000']],
    // It is believed, and the next response that says otherwise is believed as well.
    ['some hours', 'Thu, 15 Jan 2026 10:00:00 GMT', ['000000', '100000']],
  ])('one 401 that says %s does not last', async (_, odd, first) => {
    const clock = hastyClock();
    const right = { Date: new Date(clock.time).toUTCString() };
    const credentials = accessKeys({ accessKey: 'AK', secretKey: 'SK' });
    const own = client({ token: undefined, credentials, clock, ...noLimits });
    const times = (): string[] => server.seen.map(({ headers }) => String(headers['x-sdk-date']).slice(9, 15));
    server.play(respond(401, '', { Date: odd }), respond(401, '', right));
    expect(await call(own, list)).toMatchObject({ status: 401 });
    expect(times()).toEqual(first);
    for (const next of [{ Date: 'soon' }, right]) {
      server.play(respond(401, '', next), respond(200, {}));
      const { ok } = (await call(own, list)) as { ok: boolean };
      if (ok) expect(times().at(-1)).toBe('000000');
    }
    server.play(respond(200, {}));
    expect(await call(own, list)).toMatchObject({ ok: true });
    expect(times()).toEqual(['000000']);
  });

  test('temporary keys are renewed after a 401', async () => {
    let calls = 0;
    const clock = hastyClock();
    const credentials = accessKeys(() => ({ accessKey: `AK${++calls}`, secretKey: 'SK', securityToken: 'ST' }));
    const sameTime = { Date: new Date(clock.time).toUTCString() };
    server.play(respond(401, '', sameTime), respond(200, {}));
    await send(list, { token: undefined, credentials, clock, ...noLimits });
    expect(server.seen.map(({ headers }) => /Access=(\w+)/.exec(String(headers.authorization))?.[1])).toEqual([
      'AK1',
      'AK2',
    ]);
  });

  test('secrets are in no error, no log and no inspection', async () => {
    const logs = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    const credentials = accessKeys({ accessKey: 'AKsecret', secretKey: 'SKsecret', securityToken: 'STsecret' });
    const clients = [client({ token: 'Tsecret' }), client({ token: undefined, credentials })];
    const show = (value: unknown): string =>
      `${inspect(value, { depth: 20, showHidden: true, getters: true })} ${String(value)} ${JSON.stringify(value)}`;
    const shown: string[] = [show(credentials)];
    for (const own of clients) {
      shown.push(show(own));
      for (const step of [respond(400, { error_code: 'X' }), respond(200, '<html>'), reset, silence]) {
        server.play(step);
        const outcome = await call<any>(own, list, {
          ...noLimits,
          ...(step === silence && { attemptTimeout: 40 }),
          retry: false,
        }).catch((error: unknown) => error);
        shown.push(show(outcome));
        if (outcome.toError) shown.push(show(outcome.toError()));
      }
    }
    server.play(respond(400, { error_code: 'X' }));
    for (const bad of [{ token: 'Tsecret\n' }, { token: 'T secret' }, { token: 'Tsecretü' }])
      shown.push(show(await send(list, bad).catch((error: unknown) => error)));
    for (const bad of [
      { accessKey: 'AK secret', secretKey: 'SKsecret' },
      { accessKey: 'AK', secretKey: 'SKsecret', securityToken: 'ST\nsecret' },
      { accessKey: '', secretKey: 'SKsecret' },
    ]) {
      shown.push(
        show(await send(list, { token: undefined, credentials: accessKeys(bad) }).catch((error: unknown) => error)),
      );
    }
    expect(shown).toHaveLength(1 + 2 * 6 + 6);
    for (const text of shown) expect(text).not.toContain('secret');
    for (const log of logs) expect(log).not.toHaveBeenCalled();
  });
});
