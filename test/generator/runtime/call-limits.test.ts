// Time limits and signals of the client's calls, against a server on this machine.
import { describe, expect, test, vi } from 'vitest';
import { create, list, noLimits, send, server, withServer } from './scripted-client.ts';
import { respond, hastyClock, silence, stall } from './scripted-server.ts';

withServer();

describe('time', () => {
  test.each([
    ['silence', silence],
    ['a stalled body', stall],
  ])('%s ends with the attempt', async (_name, step) => {
    server.play(step);
    await expect(send(list, { attemptTimeout: 60, retry: false })).rejects.toMatchObject({
      name: 'TimeoutError',
      kind: 'attempt',
      operation: 'ListThings',
      milliseconds: 60,
    });
  });

  test('a slow attempt is tried again, of a method that may', async () => {
    // The time of an attempt is up when the server has its request and keeps silent, not sooner.
    const hasty = hastyClock();
    let timeIsUp = (): void => undefined;
    const after = (milliseconds: number, callback: () => void): (() => void) => {
      if (milliseconds !== 100) return hasty.after(milliseconds, callback);
      timeIsUp = callback;
      return () => undefined;
    };
    server.play(() => timeIsUp(), respond(200, {}));
    expect(
      await send(list, { clock: { ...hasty, after }, ...noLimits, attemptTimeout: 100, retry: { initialDelay: 1 } }),
    ).toMatchObject({ ok: true });
    expect(server.seen).toHaveLength(2);
    server.play(silence);
    await expect(send(create, { attemptTimeout: 60 })).rejects.toMatchObject({ kind: 'attempt' });
    expect(server.seen).toHaveLength(1);
  });

  test('the whole call has an end, whatever it does', async () => {
    server.play(silence);
    await expect(send(list, { totalTimeout: 80 })).rejects.toMatchObject({ name: 'TimeoutError', kind: 'total' });
    // A token that never comes, a fetch that heeds no signal.
    await expect(
      send(list, { totalTimeout: 40, token: () => new Promise<string>(() => undefined) }),
    ).rejects.toMatchObject({ kind: 'total' });
    await expect(
      send(list, { totalTimeout: 40, fetch: () => new Promise<Response>(() => undefined) }),
    ).rejects.toMatchObject({ kind: 'total' });
  });

  test('a signal ends a call: before, during, and while it waits', async () => {
    server.play(silence);
    await expect(send(list, {}, { signal: AbortSignal.abort(new Error('mine')) })).rejects.toThrow('mine');
    expect(server.seen).toHaveLength(0);
    const during = new AbortController();
    server.play(() => during.abort(new Error('mine')));
    await expect(send(list, {}, { signal: during.signal })).rejects.toThrow('mine');
    server.play(respond(503, '', { 'Retry-After': '30' }));
    const waiting = new AbortController();
    const clock = {
      now: () => 0,
      after: (milliseconds: number) => {
        if (milliseconds === 30_000) setImmediate(() => waiting.abort(new Error('mine')));
        return () => undefined;
      },
    };
    await expect(send(list, { clock }, { signal: waiting.signal })).rejects.toThrow('mine');
    expect(server.seen).toHaveLength(1);
  });

  test('nothing is left behind', async () => {
    const started = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    server.play(respond(200, {}));
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, 'removeEventListener');
    await send(list, {}, { signal });
    const own = started.mock.results
      .filter((_, index) => [60_000, 180_000].includes(started.mock.calls[index]?.[1] as number))
      .map(({ value }) => value);
    expect(own).toHaveLength(2);
    expect(cleared.mock.calls.map(([timer]) => timer)).toEqual(expect.arrayContaining(own));
    expect(remove).toHaveBeenCalled();
  });
});
