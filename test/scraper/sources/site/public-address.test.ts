// A crawl talks to the public network, or, where it begins there, to this computer.
import { describe, expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { fetchSite } from '../../../../scraper/sources/site/fetch-site.ts';
import { isLoopbackHost, isPublicAddress } from '../../../../scraper/sources/site/public-address.ts';

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:10.0.0.1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  'no address',
  '',
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2600::1', '2a00:1450::1', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each(['localhost', '127.1', '0x7f000001', '2130706433', '[::1]'])('%s is this computer', (host) => {
  expect(isLoopbackHost(new URL(`http://${host}/`).hostname)).toBe(true);
});

describe('a crawl', () => {
  const page = (): Response => new Response('<a href="b.html">b</a>', { headers: { 'content-type': 'text/html' } });

  async function crawl(start: string, resolve: (hostname: string) => Promise<string[]>) {
    const report = new Report();
    const asked: string[] = [];
    let now = 0;
    const sources = await fetchSite(
      new URL(start),
      {
        fetch: async (address) => (asked.push(String(address)), page()),
        resolve,
        retries: 1,
        now: () => now,
        sleep: async (milliseconds) => void (now += milliseconds),
      },
      report,
    );
    return { sources, asked, said: report.diagnostics.map(({ message }) => message).join(' ') };
  }

  test.each([
    'http://10.0.0.5/api/',
    'http://169.254.169.254/api/',
    'https://[fd00::1]/api/',
    'http://[::ffff:10.0.0.1]/api/',
    'http://192.168.1.1/api/',
  ])('asks nothing of %s', async (start) => {
    const { sources, asked, said } = await crawl(start, async () => ['8.8.8.8']);
    expect({ sources, asked }).toEqual({ sources: [], asked: [] });
    expect(said).toContain('not in the public network');
  });

  test('asks nothing of a name with a private address among others, or with none', async () => {
    expect((await crawl('https://docs.example/api/', async () => ['8.8.8.8', '10.0.0.1'])).asked).toEqual([]);
    expect((await crawl('https://docs.example/api/', async () => [])).asked).toEqual([]);
    expect(
      (
        await crawl('https://docs.example/api/', () =>
          Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
        )
      ).said,
    ).toContain('ENOTFOUND');
  });

  test('stops when the name of the site begins to lead into a private network', async () => {
    let lookups = 0;
    const { asked, said } = await crawl('https://docs.example/api/', async () => [
      ++lookups < 3 ? '8.8.8.8' : '127.0.0.1',
    ]);
    expect(asked).toEqual(['https://docs.example/robots.txt', 'https://docs.example/api/']);
    expect(said).toContain('127.0.0.1, which is not in the public network');
  });
});
