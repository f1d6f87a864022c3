// The last good copies: confirmed, standing in, damaged, taken up again after an interruption.
import { describe, expect, test, vi } from 'vitest';
import { LONGEST } from '../../../support/longest.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { html, misbehavingSite, redirect, status, text, type Responder } from './misbehaving-site.ts';

const site = misbehavingSite();
const folder = temporaryFolder();
const DAY = 24 * 60 * 60 * 1000;

describe('the cache', () => {
  const cached = (): { cacheFolder: string } => ({ cacheFolder: folder.path('cache') });

  test('unchanged pages are confirmed by ETag or date and not sent again', async () => {
    const { current } = site;
    const once =
      (text_: string, headers: Record<string, string>): Responder =>
      (request, response) => {
        const known =
          request.headers['if-none-match'] === headers['etag'] &&
          request.headers['if-modified-since'] === headers['last-modified'];
        (known ? status(304) : html(text_, headers))(request, response);
      };
    current.responses.set('/api/', once('<a href="dated.html">x</a>', { etag: '"one"' }));
    current.responses.set('/api/dated.html', once('dated', { 'last-modified': 'Mon, 02 Mar 2026 10:00:00 GMT' }));
    const first = await current.crawl('/api/', cached());
    current.clock.pass(3 * DAY);
    current.forget();
    const second = await current.crawl('/api/', cached());
    expect(second.sources).toEqual(first.sources);
    expect(second.codes).toEqual([]);
    expect(current.asked.find(({ path }) => path === '/api/')?.headers['if-none-match']).toBe('"one"');
    // Confirmed three days later: that is how old the copy is when the site is gone.
    current.responses.set('/api/dated.html', status(500));
    current.clock.pass(2 * DAY);
    const third = await current.crawl('/api/', cached());
    expect(third.sources.map(({ staleSince }) => staleSince)).toEqual([undefined, '2026-03-13']);
    expect(third.diagnostics).toMatchObject([
      { code: 'page-stale', severity: 'warning', facts: { since: '2026-03-13', days: 2 } },
    ]);
  });

  test.each<[string, Responder]>([
    ['500', status(500)],
    ['404', status(404)],
    ['another type', text('{}', 'application/json')],
    ['an empty page', text('', 'text/html')],
    ['a login', redirect('/login')],
  ])('the last good copy stands in for a page that responds with %s, and stays', async (_, response) => {
    const { current } = site;
    current.pages({ '/api/': ['a.html'], '/api/a.html': ['b.html'], '/api/b.html': [] });
    const first = await current.crawl('/api/', cached());
    current.responses.set('/api/a.html', response);
    for (let run = 1; run <= 2; run += 1) {
      current.clock.pass(10 * DAY);
      const { sources, diagnostics } = await current.crawl('/api/', cached());
      expect(sources.map(({ sha256 }) => sha256)).toEqual(first.sources.map(({ sha256 }) => sha256));
      expect(sources[1]?.staleSince).toBe('2026-03-10');
      expect(diagnostics).toMatchObject([{ code: 'page-stale', facts: { since: '2026-03-10', days: 10 * run } }]);
    }
  });

  test('a run in which the site gave nothing is an error, copies or not', async () => {
    const { current } = site;
    current.pages({ '/api/': ['a.html'], '/api/a.html': [] });
    await current.crawl('/api/', cached());
    for (const path of ['/api/', '/api/a.html']) current.responses.set(path, status(500));
    current.clock.pass(DAY);
    const { ids, codes } = await current.crawl('/api/', cached());
    expect({ ids, codes }).toEqual({ ids: [], codes: ['page-stale', 'page-stale', 'site-failed'] });
  });

  test('an interrupted crawl goes on where it stopped; a finished one begins again', async () => {
    const { current } = site;
    const names = Array.from({ length: 8 }, (_, number) => `p${number}.html`);
    current.pages({ '/api/': names, ...Object.fromEntries(names.map((name) => [`/api/${name}`, []])) });
    // As if the process had been killed at the sixth request.
    const sleep = async (milliseconds: number): Promise<void> => {
      if (current.asked.length >= 6) throw new Error('killed');
      await current.clock.sleep(milliseconds);
    };
    await expect(current.crawl('/api/', { ...cached(), sleep })).rejects.toThrow('killed');
    const had = new Set(current.paths());
    expect(had.size).toBeGreaterThanOrEqual(3);
    await vi.waitUntil(() => current.idle, { timeout: LONGEST });
    current.forget();
    current.clock.pass(3_600_000);
    const { ids, codes } = await current.crawl('/api/', cached());
    expect(ids).toEqual(['/api/', ...names.map((name) => `/api/${name}`)]);
    expect(codes).toEqual([]);
    expect(current.paths().length).toBeLessThanOrEqual(9 - had.size + 2);
    expect(current.paths()).not.toContain('/api/');
    current.forget();
    await current.crawl('/api/', cached());
    expect(current.paths()).toHaveLength(9);
    expect(folder.files('cache').every((name) => /^cache\/[0-9a-f]{64}\.page$/.test(name))).toBe(true);
  });

  test('a site that falls silent: old copies for the rest, and the next run goes on there', async () => {
    const { current } = site;
    const names = Array.from({ length: 20 }, (_, number) => `p${number}.html`);
    const wellAgain = (): void =>
      current.pages({ '/api/': names, ...Object.fromEntries(names.map((name) => [`/api/${name}`, []])) });
    wellAgain();
    await current.crawl('/api/', cached());
    current.clock.pass(DAY);
    for (const name of names.slice(4)) current.responses.set(`/api/${name}`, status(503));
    const { sources, codes } = await current.crawl('/api/', { ...cached(), retries: 0 });
    expect(sources.map(({ staleSince }) => staleSince)).toEqual([
      ...Array<undefined>(5).fill(undefined),
      ...Array<string>(16).fill('2026-03-10'),
    ]);
    expect(codes).toEqual([...Array<string>(16).fill('page-stale'), 'site-silent']);
    wellAgain();
    current.forget();
    expect((await current.crawl('/api/', cached())).codes).toEqual([]);
    expect(current.paths()).toEqual(names.slice(4).map((name) => `/api/${name}`));
  });

  test.each<[string, (file: string) => string]>([
    ['cut short', (file) => file.slice(0, -20)],
    ['empty', () => ''],
    ['without its page', (file) => file.split('\n')[0] as string],
    ['with a changed page', (file) => file.replace('good', 'evil')],
    ['no JSON', (file) => `{${file}`],
    ['null', (file) => file.replace(/^.*\n/, 'null\n')],
    ['of another address', (file) => file.replace('/api/a.html"', '/api/b.html"')],
  ])('a copy that is %s is fetched again', async (_, damage) => {
    const { current } = site;
    current.pages({ '/api/': ['a.html'] });
    current.responses.set('/api/a.html', html('good', { etag: '"a"' }));
    const first = await current.crawl('/api/', cached());
    const file = folder.files('cache').find((name) => folder.read(name).includes('"a\\"')) as string;
    folder.write(file, damage(folder.read(file)));
    current.forget();
    const second = await current.crawl('/api/', cached());
    expect(second.sources).toEqual(first.sources);
    expect(second.codes).toEqual(['cache-corrupt']);
    expect(current.asked.at(-1)?.headers['if-none-match']).toBeUndefined();
    expect((await current.crawl('/api/', cached())).codes).toEqual([]);
  });

  test('a folder that cannot be written to is said once', async () => {
    const { current } = site;
    current.pages({ '/api/': ['a.html'], '/api/a.html': [] });
    const { ids, codes } = await current.crawl('/api/', { cacheFolder: folder.write('taken', 'a file') });
    expect(ids).toHaveLength(2);
    expect(codes).toEqual(['cache-unwritable']);
  });
});
