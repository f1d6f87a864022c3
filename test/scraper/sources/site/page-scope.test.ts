// Whatever stands in a page, in a link or in robots.txt: nothing throws, and no address leads out of the product.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageLinks } from '../../../../scraper/sources/site/page-links.ts';
import { pageAddress, pageScope } from '../../../../scraper/sources/site/page-scope.ts';
import { isAllowed, readRobots } from '../../../../scraper/sources/site/robots.ts';

const base = new URL('https://docs.example/en/api-lamps/part/page.html');
const scope = pageScope(new URL('https://docs.example/en/api-lamps/index.html'));
const piece = fc.constantFrom(
  '..',
  '.',
  '/',
  '//',
  '\\',
  '%2e',
  '%2F',
  '%5c',
  '%25',
  '%00',
  ';',
  '?',
  '#',
  '@',
  ':',
  'https:',
  'http:',
  'docs.example',
  'evil.example',
  'en',
  'api-lamps',
  'a.html',
  '\t',
  '\n',
  'ü',
  '\uD800',
  '[',
  ']',
);

test('a link leads below the prefix or nowhere', () => {
  let within = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
      ),
      (href) => {
        const address = pageAddress(href, base, scope);
        if (!address) return;
        within += 1;
        expect(address.origin).toBe('https://docs.example');
        expect(`${address.pathname}/`.startsWith('/en/api-lamps/')).toBe(true);
        expect(
          decodeURIComponent(address.pathname.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f][0-9a-f]/gi, 'x')),
        ).not.toMatch(/(?:^|[\\/])\.\.(?:[\\/;]|$)/);
        expect(address.search + address.hash + address.username).toBe('');
      },
    ),
    { numRuns: 3000 },
  );
  expect(within).toBeGreaterThan(20);
});

test('no page and no robots.txt makes a reader throw', () => {
  const markup = fc.constantFrom(
    '<a href="',
    'x.html',
    '">',
    '<base href=',
    '<nav>',
    '</nav>',
    '</div>',
    '<div class=toc>',
    '<!--',
    '<![CDATA[',
    '&#0;',
    '&#x110000;',
    '\u0000',
    '<iframe src=',
    "'",
    '<a href>',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 20 }),
      (parts) => void pageLinks(parts.join('')),
    ),
    { numRuns: 500 },
  );
  const line = fc.constantFrom(
    'User-agent: *\n',
    'Disallow: ',
    'Allow: ',
    '*',
    '$',
    '/',
    '%',
    '%zz',
    '%C3',
    'Crawl-delay: ',
    '1e9',
    '\n',
    '\r',
    ':',
    '#',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(line, fc.string({ unit: 'grapheme' })), { maxLength: 20 }),
      (parts) => void isAllowed(readRobots(parts.join(''), 'tablespec'), '/en/api/a%20b.html'),
    ),
    { numRuns: 500 },
  );
});

test('links of the contents navigation come first, each once', () => {
  const page =
    '<a href="t1">1</a><ul class="ullinks"><li><a href="n1">n</a><ul><li><a href="n2">n</a></li></ul></li></ul><a href="t2">2</a><nav><p><a href="t1">1</a></p></nav><a href="n1">n</a><frame src="f">';
  expect(pageLinks(page)).toEqual({ hrefs: ['n1', 'n2', 't1', 't2', 'f'] });
});
