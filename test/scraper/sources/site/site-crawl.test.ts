// Pages that cannot be had, in every way we could think of.
import { createGzip } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { readTextDocument } from '../../../../scraper/readers/read-document.ts';
import { html, misbehavingSite, redirect, status, text, type Responder } from './misbehaving-site.ts';
import { profileFor } from '../../../support/profile-for.ts';

const site = misbehavingSite();

/** A megabyte of zeros is a kilobyte, again and again; the server goes on as long as somebody reads. */
const packed =
  (type: string): Responder =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
    const gzip = createGzip();
    gzip.pipe(response);
    let left = 1024;
    const more = (): void => {
      if (left === 0 || response.destroyed) return void gzip.end();
      left -= 1;
      gzip.write(Buffer.alloc(1024 * 1024), () => setImmediate(more));
    };
    more();
  };

describe('pages that cannot be had', () => {
  test('500, then 200: asked again after a growing pause', async () => {
    const { current } = site;
    current.responses.set('/api/', [status(500), status(502), html('here')]);
    const { ids, codes } = await current.crawl('/api/');
    expect({ ids, codes }).toEqual({ ids: ['/api/'], codes: [] });
    expect(current.clock.slept).toEqual(expect.arrayContaining([1000, 2000]));
  });

  const cut: Responder = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
    response.write('<html>half', () => response.destroy());
  };
  const cutChunked: Responder = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<html>half', () => response.destroy());
  };
  const huge: Responder = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): boolean | NodeJS.Immediate =>
      response.destroyed || (response.write('x'.repeat(65_536)), setImmediate(more));
    more();
  };
  const silent: Responder = ({ url = '' }) => site.current.timeIsUp(url);
  const dripping: Responder = ({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    let drops = 0;
    const drip = (): void => {
      if (++drops === 4) site.current.timeIsUp(url);
      else response.write('x', () => setImmediate(drip));
    };
    drip();
  };

  test.each<[string, Responder, string, RegExp, number]>([
    ['always 500', status(500), 'page-unavailable', /responds with 500/, 2],
    ['403', status(403), 'page-refused', /responds with 403/, 1],
    ['404', status(404), 'page-missing', /404/, 1],
    ['no response in time', silent, 'page-unavailable', /within 300 ms/, 2],
    ['a response that drips', dripping, 'page-unavailable', /within 300 ms/, 2],
    ['a broken connection', (_, response) => void response.destroy(), 'page-unavailable', /connection/, 2],
    ['a truncated body', cut, 'page-unavailable', /broke off/, 2],
    ['a truncated body without length', cutChunked, 'page-unavailable', /broke off/, 2],
    ['a huge page', huge, 'page-unavailable', /longer than 100000 bytes/, 1],
    ['a page that unpacks to a gigabyte', packed('text/html'), 'page-unavailable', /longer than 100000 bytes/, 1],
    [
      'what is packed otherwise than it says',
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip'),
      'page-unavailable',
      /connection/,
      2,
    ],
    [
      'headers without end',
      (_, response) =>
        void response
          .writeHead(200, {
            'content-type': 'text/html',
            ...Object.fromEntries(Array.from({ length: 400 }, (__, number) => [`x-${number}`, 'x'.repeat(200)])),
          })
          .end('x'),
      'page-unavailable',
      /connection/,
      2,
    ],
    ['an empty page', text('', 'text/html'), 'page-unavailable', /empty/, 2],
    ['wrong content type', text('%PDF', 'application/pdf'), 'page-not-html', /application\/pdf/, 1],
    ['no content type', (_, response) => void response.end('x'), 'page-not-html', /without a type/, 1],
    ['304 unasked', status(304), 'page-unavailable', /304/, 1],
    [
      'redirect to another host',
      redirect('http://evil.example/api/x.html'),
      'page-refused',
      /another host, evil\.example/,
      1,
    ],
    [
      'redirect to a private address',
      redirect('http://169.254.169.254/latest/'),
      'page-refused',
      /another host, 169\.254/,
      1,
    ],
    ['redirect to another port', redirect('http://127.0.0.1:1/api/x.html'), 'page-refused', /another host/, 1],
    ['redirect out of the product', redirect('/login.html'), 'page-refused', /out of the product/, 1],
    ['redirect to a file', redirect('file:///etc/passwd'), 'page-refused', /another host/, 1],
    ['redirect to itself', redirect('/api/x.html'), 'page-refused', /circle/, 1],
    ['redirect without URL', status(302), 'page-refused', /to no URL/, 1],
  ])('%s', async (_, response, code, said, times) => {
    const { current } = site;
    current.pages({ '/api/': ['x.html', 'good.html'], '/api/good.html': [] });
    current.responses.set('/api/x.html', response);
    const { ids, diagnostics } = await current.crawl('/api/', {
      timeout: said.source.includes('within') ? 300 : 5000,
      retries: 1,
      pageBytes: 100_000,
    });
    expect(ids).toEqual(['/api/', '/api/good.html']);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toMatch(said);
    expect(diagnostics[0]?.at).toEqual({ document: current.url('/api/x.html').href });
    expect(current.paths().filter((path) => path === '/api/x.html')).toHaveLength(times);
  });

  test('a redirect loop and an endless chain end', async () => {
    const { current } = site;
    current.pages({ '/api/': ['a.html', 'n0.html'] });
    current.responses.set('/api/a.html', redirect('b.html'));
    current.responses.set('/api/b.html', redirect('a.html'));
    for (let step = 0; step < 20; step += 1) current.responses.set(`/api/n${step}.html`, redirect(`n${step + 1}.html`));
    const { ids, codes } = await current.crawl('/api/');
    expect({ ids, codes }).toEqual({ ids: ['/api/'], codes: ['page-refused', 'page-refused'] });
    expect(current.paths()).toHaveLength(1 + 2 + 6);
  });

  test('a redirect within the product gives the page under its own address', async () => {
    const { current } = site;
    current.responses.set('/api', redirect('/api/'));
    current.pages({ '/api/': ['a.html'], '/api/a.html': [] });
    expect((await current.crawl('/api')).ids).toEqual(['/api/', '/api/a.html']);
  });

  test('every page failing is an error, and a silent site is not asked a thousand times', async () => {
    const { current } = site;
    current.responses.set('/api/', status(500));
    expect((await current.crawl('/api/')).codes).toEqual(['page-unavailable', 'site-failed']);
    current.forget();
    const pages = Array.from({ length: 60 }, (_, number) => `p${number}.html`);
    current.pages({ '/api/': pages });
    for (const page of pages) current.responses.set(`/api/${page}`, status(500));
    const { ids, diagnostics } = await current.crawl('/api/', { retries: 1 });
    expect(ids).toEqual(['/api/']);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'site-silent', facts: { pages: 54 } });
    expect(current.paths().length).toBeLessThanOrEqual(1 + 7 * 2);
  });
});

describe('what a site may do beside its pages', () => {
  test('a robots.txt of a gigabyte is read as far as its limit, and counts', async () => {
    const { current } = site;
    current.responses.set('/robots.txt', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('User-agent: *\nDisallow: /api/no\n');
      let left = 1024;
      const more = (): void => {
        if (left === 0 || response.destroyed) return void response.end();
        left -= 1;
        response.write(`${'# x'.repeat(349_525)}\n`, () => setImmediate(more));
      };
      more();
    });
    current.pages({ '/api/': ['no.html', 'yes.html'], '/api/no.html': [], '/api/yes.html': [] });
    const { ids, codes } = await current.crawl('/api/');
    expect({ ids, codes }).toEqual({ ids: ['/api/', '/api/yes.html'], codes: ['page-disallowed'] });
  });

  test('a packed robots.txt that explodes is one that is cut', async () => {
    const { current } = site;
    current.responses.set('/robots.txt', packed('text/plain'));
    current.pages({ '/api/': [] });
    expect((await current.crawl('/api/')).ids).toEqual(['/api/']);
  });

  test('a hundred thousand links are as many as the limit', async () => {
    const { current } = site;
    current.responses.set(
      '/api/',
      html(Array.from({ length: 100_000 }, (_, number) => `<a href="p${number}.html">x</a>`).join('')),
    );
    current.pages({ '/api/p0.html': [], '/api/p1.html': [] });
    const { ids, diagnostics } = await current.crawl('/api/', { pages: 3 });
    expect(ids).toEqual(['/api/', '/api/p0.html', '/api/p1.html']);
    expect(diagnostics).toMatchObject([{ code: 'site-limit', facts: { limit: '3 pages', left: 99_998 } }]);
  });

  test('cookies are neither kept nor sent', async () => {
    const { current } = site;
    current.responses.set('/api/', html('<a href="a.html">x</a>', { 'set-cookie': 'session=1; Path=/' }));
    current.responses.set('/api/a.html', html('a'));
    await current.crawl('/api/');
    expect(current.asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined, undefined]);
  });

  test.each<[string, string | undefined, Buffer]>([
    ['windows-1252', 'é', Buffer.from('é', 'latin1')],
    ['utf-16le', 'é', Buffer.from('<p>é', 'utf16le')],
    ['utf-8', undefined, Buffer.from('é', 'latin1')],
    ['../../x', undefined, Buffer.from('é', 'latin1')],
    ['x'.repeat(10_000), undefined, Buffer.from('é', 'latin1')],
  ])('a page in %s, true or not, is UTF-8 or refused by its reader', async (charset, shown, bytes) => {
    const { current } = site;
    current.responses.set(
      '/api/',
      (_, response) => void response.writeHead(200, { 'content-type': `text/html; charset=${charset}` }).end(bytes),
    );
    const { sources } = await current.crawl('/api/');
    const report = new Report();
    const document = sources[0] && readTextDocument(sources[0], profileFor(sources[0]), report);
    expect(document?.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual(
      shown === undefined ? undefined : [shown],
    );
    expect(report.diagnostics.map(({ code }) => code)).toEqual(shown === undefined ? ['source-encoding'] : []);
  });
});
