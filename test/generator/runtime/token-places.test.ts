// A token goes where the service expects it; the requests are those that leave.
import { describe, expect, test } from 'vitest';
import { buildClient } from '../../../generator/runtime/client/build-client.ts';
import type { Client, Fetch } from '../../../generator/runtime/client/call.ts';
import type { TokenPlace } from '../../../generator/runtime/client/credentials.ts';

async function sent(place: TokenPlace | undefined, token: string, path = '/lamps', url = 'https://lamps.example') {
  const requests: Request[] = [];
  const fetch: Fetch = (request) => {
    requests.push(request);
    return Promise.resolve(new Response('{}', { headers: { 'Content-Type': 'application/json' } }));
  };
  const client = buildClient<Client & { POST(path: string, init: object): Promise<unknown> }>(
    { token, fetch },
    { name: 'lamps', version: '1.0.0', server: { url }, ...(place && { token: place }) },
  );
  await client.POST(path, { body: { watts: 4 } });
  const [request] = requests;
  if (!request) throw new Error('nothing was sent');
  return { url: request.url, headers: request.headers, body: await request.text() };
}

describe('a token', () => {
  test.each([
    [undefined, 'abc', 'X-Auth-Token', 'abc'],
    [{ header: 'X-Lamp' }, 'abc', 'X-Lamp', 'abc'],
    [{ header: 'Authorization', prefix: 'Bearer ' }, 'abc', 'Authorization', 'Bearer abc'],
    [{ header: 'Authorization' }, 'Bot abc', 'Authorization', 'Bot abc'],
  ])('in a header: %j', async (place, token, name, value) => {
    const { url, headers } = await sent(place, token);
    expect(headers.get(name)).toBe(value);
    expect(url).toBe('https://lamps.example/lamps');
    if (place) expect(headers.has('X-Auth-Token')).toBe(false);
  });

  test('in the query, behind what stands there', async () => {
    expect((await sent({ query: 'lamp token' }, 'a&b=c')).url).toBe(
      'https://lamps.example/lamps?lamp%20token=a%26b%3Dc',
    );
  });

  test('in the path, with the body as it was', async () => {
    const { url, body, headers } = await sent(
      { path: 'token' },
      '12:a/$&b',
      '/makeLamp',
      'https://lamps.example/bot{token}',
    );
    expect(url).toBe('https://lamps.example/bot12:a%2F%24%26b/makeLamp');
    expect(body).toBe('{"watts":4}');
    expect(headers.get('Content-Type')).toContain('application/json');
  });

  test.each([
    [{ header: 'Authorization' }, ' '],
    [{ header: 'Authorization' }, 'Bot abc\n'],
    [{ header: 'Authorization', prefix: 'Bearer ' }, 'a b'],
    [{ query: 'token' }, ''],
  ])('that none can be is refused: %j %j', async (place, token) => {
    await expect(sent(place, token)).rejects.toThrow(/token/);
  });
});
