// The picture of a page: every region by its name, cells of tables, and nothing of the file that a browser would take for more than text.
import { expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { drawPdfPage } from '../../../../scraper/readers/pdf/read-pdf.ts';
import { svg } from '../../../../scraper/readers/pdf/pages/svg.ts';
import { simpleTable } from '../../../support/drawn-page.ts';
import { sourceOf } from '../../../support/pipeline.ts';
import { profileFor } from '../../../support/profile-for.ts';
import { simplePdf, textAt } from '../../../support/simple-pdf.ts';

const running = (page: number): string => textAt(50, 770, 'Lamps API Reference') + textAt(500, 30, `Page ${page}`);
const LIGHTING = [
  running(1),
  textAt(50, 748, '4.1 Lighting a Lamp', 'F2', 16),
  textAt(50, 728, 'URI', 'F2', 12),
  textAt(50, 714, 'POST /v1/lamps'),
  simpleTable(
    [50, 150, 220, 400],
    [
      ['Parameter', 'Type', 'Description'],
      ['room', 'String', 'Where the lamp stands.'],
      ['lux', 'Integer', 'How bright it is.'],
    ],
  ),
  textAt(50, 610, 'Example Request', 'F2', 12),
  'q 0.9 g 50 560 350 40 re f Q\n',
  textAt(56, 586, '{ "room": "hall",', 'F3'),
  textAt(66, 572, '"lux": 400 }', 'F3'),
].join('');

async function draw(page: number, ...pages: string[]): Promise<{ picture: string | undefined; codes: string[] }> {
  const report = new Report();
  const book = sourceOf('book.pdf', simplePdf(pages.map((content) => ({ content }))));
  const picture = await drawPdfPage(book, profileFor(), report, page);
  return { picture, codes: report.diagnostics.map(({ code }) => code) };
}

test('regions and cells, as docs/pdf.md shows them', async () => {
  const { picture } = await draw(1, LIGHTING, running(2) + textAt(50, 700, 'Lamps burn.'));
  const titles = [...(picture ?? '').matchAll(/<title>([^<]*)/g)].map((match) => match[1]);
  expect(titles).toEqual([
    'running line, line 1: Lamps API Reference',
    'heading, line 2: 4.1 Lighting a Lamp',
    'heading, line 3: URI',
    'paragraph, line 4: POST /v1/lamps',
    'table, line 5: 3 columns, 3 rows',
    'heading, line 8: Example Request',
    'code, line 9: { &quot;room&quot;: &quot;hall&quot;,',
    'code, line 10: &quot;lux&quot;: 400 }',
    'running line, line 11: Page 1',
  ]);
  await expect(picture).toMatchFileSnapshot('../../../../docs/pictures/pdf-page.svg');
});

test('a page that the file does not have', async () => {
  expect(await draw(3, LIGHTING)).toEqual({ picture: undefined, codes: ['pdf-no-such-page'] });
});

test('text of the file stays text', async () => {
  const { picture } = await draw(1, textAt(50, 700, '</title></rect><script>alert("lamp")</script>&amp;'));
  expect(picture).not.toContain('<script');
  expect(picture).toContain('&lt;/title&gt;&lt;/rect&gt;&lt;script&gt;alert(&quot;lamp&quot;)&lt;/script&gt;&amp;amp;');
});

test('what XML cannot hold is replaced, and numbers are numbers', () => {
  expect(svg('text', { x: Number.NaN, y: 1 / 3 }, 'a\u0000b\ud800c')).toBe(
    '<text x="0" y="0.33">a\ufffdb\ufffdc</text>',
  );
});
