// Which pages a crawl finds, how it behaves, where it ends: against a site on this computer.
import { describe, expect, test } from 'vitest';
import { html, misbehavingSite, redirect, status, text } from './misbehaving-site.ts';

const site = misbehavingSite();

describe('which pages are found', () => {
  test('those of the contents navigation first, then links, level by level, two at once', async () => {
    const { current } = site;
    current.responses.set(
      '/api-lamps/',
      html(
        '<p><a href="late.html#x">late</a></p><div class="sphinxsidebar"><a href="a.html?locale=en">a</a><a href="/api-lamps/b/c.html">c</a></div>',
      ),
    );
    current.pages({
      '/api-lamps/a.html': ['a.html', 'deep.html'],
      '/api-lamps/b/c.html': ['../a.html'],
      '/api-lamps/late.html': [],
      '/api-lamps/deep.html': ['#here'],
    });
    const { sources, ids, codes } = await current.crawl('/api-lamps/#top');
    expect(ids).toEqual([
      '/api-lamps/',
      '/api-lamps/a.html',
      '/api-lamps/b/c.html',
      '/api-lamps/late.html',
      '/api-lamps/deep.html',
    ]);
    expect(codes).toEqual([]);
    expect(sources[1]).toMatchObject({
      id: current.url('/api-lamps/a.html').href,
      mediaType: 'text/html',
      origin: current.url('/api-lamps/a.html').href,
    });
    expect(sources.every(({ staleSince }) => staleSince === undefined)).toBe(true);
    expect(current.mostAtOnce).toBe(2);
    expect(current.asked.map(({ path }) => path)[0]).toBe('/robots.txt');
    expect(current.asked.every(({ headers }) => /^tablespec\//.test(headers['user-agent'] ?? ''))).toBe(true);
  });

  test.each(['/api-lamps', '/api-lamps/', '/api-lamps/start.html'])(
    'the product of %s is /api-lamps/',
    async (start) => {
      const { current } = site;
      current.pages({
        [start]: ['/api-lamps/in.html', '/api-lampshades/out.html', '/out.html', '../out.html', '/API-LAMPS/out.html'],
        '/api-lamps/in.html': [],
      });
      const { ids } = await current.crawl(start);
      expect(ids).toEqual([start, '/api-lamps/in.html']);
      expect(current.paths()).toEqual([start, '/api-lamps/in.html']);
    },
  );

  test('hostile links lead nowhere', async () => {
    const { current } = site;
    const hostile = [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example/api/x.html',
      'https://evil.example/api/x.html',
      'http://127.0.0.1:1/api/x.html',
      'http://user:pw@HOST/api/x.html',
      '../..',
      '../../etc/passwd',
      '%2e%2e/secret.html',
      '..%2fsecret.html',
      '%2e%2e%2fsecret.html',
      '..%5csecret.html',
      '..\\secret.html',
      '%252e%252e%252fsecret.html',
      '..;/secret.html',
      'x%00.html',
      'x%0d%0aHost:evil.html',
      '/api/../secret.html',
      'file:///etc/passwd',
      'ftp://HOST/api/x.html',
      'mailto:a@b',
      'http://',
      'http://[',
      'x'.repeat(100_000),
      'picture.png',
      'book.PDF',
      '',
      ' ',
      '#',
      '?',
      'about:blank',
      '\u0000',
      'http:evil.html/../../x',
    ].map((href) => href.replace('HOST', current.host));
    current.responses.set(
      '/api/',
      html(
        `${hostile.map((href) => `<a href="${href}">x</a>`).join('')}<a href=" good\n.html ">x</a><iframe src="frame.html"></iframe>${'<div>'.repeat(20_000)}`,
      ),
    );
    current.pages({ '/api/good.html': [], '/api/frame.html': [] });
    const { ids } = await current.crawl('/api/');
    expect(ids).toEqual(['/api/', '/api/good.html', '/api/frame.html']);
    expect(current.sent).toEqual(['/api/', '/api/good.html', '/api/frame.html']);
  });

  test('a base of the page counts, and leads no further out', async () => {
    const { current } = site;
    current.responses.set('/api/', html('<base href="/api/en/"><a href="a.html">a</a>'));
    current.responses.set('/api/en/a.html', html('<base href="https://evil.example/api/"><a href="b.html">b</a>'));
    expect((await current.crawl('/api/')).ids).toEqual(['/api/', '/api/en/a.html']);
  });

  test('one page under two addresses is one document', async () => {
    const { current } = site;
    const page = html('<a href="index.html">x</a><a href="moved.html">x</a>');
    for (const path of ['/api/', '/api/index.html']) current.responses.set(path, page);
    current.responses.set('/api/moved.html', redirect('./?from=moved'));
    current.responses.set('/api/?from=moved', page);
    expect((await current.crawl('/api/')).ids).toEqual(['/api/']);
  });

  test.each(['ftp://docs.example/api/', 'file:///etc/passwd', 'https://user:pw@docs.example/api/'])(
    '%s is no start',
    async (start) => {
      const { ids, codes } = await site.current.crawl(start);
      expect({ ids, codes }).toEqual({ ids: [], codes: ['site-url'] });
    },
  );
});

describe('manners', () => {
  test('robots.txt is honoured for links and redirects, and its pause is kept', async () => {
    const { current } = site;
    current.responses.set(
      '/robots.txt',
      text(
        'User-agent: *\nDisallow: /\n\nUser-agent: tablespec\nDisallow: /api/no\nAllow: /api/no/but\nCrawl-delay: 7\n',
      ),
    );
    current.pages({ '/api/': ['no.html', 'no/but.html', 'to-no.html'], '/api/no/but.html': [] });
    current.responses.set('/api/to-no.html', redirect('/api/no.html'));
    const { ids, codes } = await current.crawl('/api/');
    expect(ids).toEqual(['/api/', '/api/no/but.html']);
    expect(codes.sort()).toEqual(['page-disallowed', 'page-refused']);
    expect(current.shortestPause()).toBe(7000);
  });

  test('a start that robots.txt does not allow is never asked for', async () => {
    const { current } = site;
    current.responses.set('/robots.txt', text('User-agent: *\nDisallow: /api/'));
    const { ids, codes } = await current.crawl('/api/');
    expect({ ids, codes, paths: current.paths() }).toEqual({
      ids: [],
      codes: ['page-disallowed', 'site-failed'],
      paths: [],
    });
  });

  test.each([
    ['503', status(503)],
    ['a redirect to another host', redirect('http://evil.example/robots.txt')],
  ])('a robots.txt that responds with %s allows nothing', async (_, response) => {
    const { current } = site;
    current.responses.set('/robots.txt', response);
    current.pages({ '/api/': [] });
    const { ids, codes } = await current.crawl('/api/');
    expect({ ids, codes, paths: current.paths() }).toEqual({ ids: [], codes: ['robots-unavailable'], paths: [] });
  });

  test('there is a pause between any two requests', async () => {
    const { current } = site;
    const pages = Array.from({ length: 12 }, (_, number) => `p${number}.html`);
    current.pages({ '/api/': pages, ...Object.fromEntries(pages.map((page) => [`/api/${page}`, []])) });
    expect((await current.crawl('/api/', { pause: 400 })).ids).toHaveLength(13);
    expect(current.shortestPause()).toBe(400);
  });

  test('429 with Retry-After holds every request back for as long', async () => {
    const { current } = site;
    current.pages({ '/api/': ['a.html', 'b.html'], '/api/b.html': [] });
    current.responses.set('/api/a.html', [status(429, { 'retry-after': '60' }), html('a')]);
    const { ids, codes } = await current.crawl('/api/', { pause: 0 });
    expect({ ids, codes }).toEqual({ ids: ['/api/', '/api/a.html', '/api/b.html'], codes: [] });
    expect(current.asked.at(-1)).toMatchObject({ path: '/api/a.html' });
    expect((current.starts.at(-1) ?? 0) - (current.starts[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  test('a site that asks to wait for hours is left in peace', async () => {
    const { current } = site;
    current.pages({ '/api/': ['a.html', 'b.html', 'c.html', 'd.html'] });
    for (const page of 'abcd')
      current.responses.set(
        `/api/${page}.html`,
        status(503, { 'retry-after': new Date(current.clock.now() + 3_600_000).toUTCString() }),
      );
    const { ids, codes } = await current.crawl('/api/');
    expect(ids).toEqual(['/api/']);
    expect(codes).toContain('site-silent');
    expect(current.paths().length).toBeLessThanOrEqual(3);
  });
});

describe('limits', () => {
  test('of pages', async () => {
    const { current } = site;
    for (let page = 0; page < 30; page += 1)
      current.pages({ [`/api/p${page}.html`]: [`p${page + 1}.html`, `q${page}/r.html`], [`/api/q${page}/r.html`]: [] });
    const { ids, diagnostics } = await current.crawl('/api/p0.html', { pages: 5 });
    expect(ids).toEqual(['/api/p0.html', '/api/p1.html', '/api/q0/r.html', '/api/p2.html', '/api/q1/r.html']);
    expect(diagnostics).toMatchObject([{ code: 'site-limit', severity: 'error' }]);
  });

  test('of all bytes', async () => {
    const { current } = site;
    const pages = Array.from({ length: 20 }, (_, number) => `p${number}.html`);
    current.pages({ '/api/': pages });
    for (const page of pages) current.responses.set(`/api/${page}`, html(page.repeat(1000)));
    const { ids, codes } = await current.crawl('/api/', { siteBytes: 20_000 });
    expect(ids.length).toBeLessThan(6);
    expect(codes).toEqual(['site-limit']);
  });
});
