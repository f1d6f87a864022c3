// Eight times the input is eight times the work, and not its square: of every piece that hurts in great number, the readers' and the interpretation's operations are counted.
import { describe, expect, test } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { bundledProfile } from '../../../scraper/profiles/bundled-profiles.ts';
import { interpret } from '../../../scraper/interpret/documents/interpret.ts';
import { readDocument } from '../../../scraper/readers/read-document.ts';
import { readMarkdown } from '../../../scraper/readers/markdown/read-markdown.ts';
import { readRst } from '../../../scraper/readers/rst/read-rst.ts';
import { readJsonOrYaml } from '../../../scraper/untrusted/read-yaml.ts';
import { countOperations, countOperationsOf } from '../../support/operation-count.ts';
import { OPENINGS, UNITS } from '../../support/hostile-text.ts';
import { anyService, readPage, sourceOf } from '../../support/pipeline.ts';
import { pagesPdf, ruledTable, textLines } from '../../support/written-pdf.ts';
import { profileFor } from '../../support/profile-for.ts';

const SIZE = 60;
const TIMES = 8;
/** Eight times as much would be 8, its square 64. Between them lies room for what the engine forgets to count of code that it let go. */
const MOST = 20;
const options = { services: [], service: anyService().id };

function growth(pageOf: (size: number) => string, id: string): number {
  const work = (size: number): number => {
    const page = pageOf(size);
    return countOperations(() => void interpret([readPage(page, id)], options, new Report()));
  };
  work(4); // first runs fill caches
  const small = work(4);
  return (work(TIMES * SIZE) - small) / Math.max(SIZE, work(SIZE) - small);
}

const ROWS = '<tr><td>a</td><td>String</td></tr>';
const TABLE =
  '<h1>x</h1><h4>URI</h4><p>GET /v1/x</p><h4>Response Parameters</h4><table><tr><th>Parameter</th><th>Type</th></tr>';
const PAGES: Readonly<Record<string, (size: number) => string>> = {
  rows: (size) => TABLE + Array.from({ length: size }, (_, index) => ROWS.replace('>a<', `>a${index}<`)).join(''),
  'rows of one name': (size) => TABLE + ROWS.repeat(size),
  columns: (size) => `<h1>x</h1><table><tr>${'<th>a</th>'.repeat(size)}</tr><tr>${'<td>b</td>'.repeat(size)}</tr>`,
  'spans of a million columns': (size) =>
    TABLE + '<tr><td colspan="1000000">a</td><td colspan="1000000">b</td></tr>'.repeat(size),
  'spans of a million rows': (size) => TABLE + '<tr><td rowspan="1000000">a</td><td>b</td></tr>'.repeat(size),
  'lists in lists': (size) => `<h1>x</h1>${'<ul><li>a'.repeat(size)}`,
  'tables in tables': (size) => `<h1>x</h1>${'<table><tr><td>a'.repeat(size)}`,
  'elements in elements': (size) => `<h1>x</h1>${'<div>'.repeat(size)}a`,
  tables: (size) => `<h1>x</h1>${'<table><tr><th>a</th></tr><tr><td>b</td></tr></table>'.repeat(size)}`,
  headings: (size) => '<h1>x</h1><h4>y</h4>'.repeat(size),
  links: (size) => `${TABLE}<tr><td>a</td><td>${'<a href="#n">x</a>'.repeat(size)}</td></tr>`,
  anchors: (size) => `${'<a name="n"></a>'.repeat(size)}${TABLE}`,
  code: (size) => `<h1>x</h1><h4>Example Requests</h4><pre>${'{"a": ['.repeat(size)}</pre>`,
  'dots in a payload': (size) =>
    `<h1>x</h1><h4>Example Requests</h4><pre>[${' ...'.repeat(size)}${' '.repeat(size)}</pre>`,
  'a long line': (size) => `<h1>${'word '.repeat(size)}</h1>`,
};

describe('HTML', () => {
  test.each(Object.entries(PAGES))('%s', (_, pageOf) => expect(growth(pageOf, 'page.html')).toBeLessThan(MOST));
});

describe.each(['nothing', 'the middle of a request'])('text after %s', (name) => {
  const opening = OPENINGS[name] ?? '';
  test.each(UNITS)('%j', (unit) =>
    expect(growth((size) => `${opening}.\n${unit.repeat(size)}`, 'page.txt')).toBeLessThan(MOST),
  );
});

const MARKED: Readonly<Record<string, readonly [string, (size: number) => string]>> = {
  'backticks in a row': ['md', (size) => `|a|\n|-|\n|${'` '.repeat(size)}|`],
  'runs of backticks in a row': ['md', (size) => `|a|\n|-|\n|${'`` ` '.repeat(size)}|`],
  'comments on a line': ['md', (size) => '<!-- a -->'.repeat(size)],
  'comments without an end': ['md', (size) => '<!-- a\n\n'.repeat(size)],
  'fences without an end': ['md', (size) => '```x\n\n# a\n'.repeat(size)],
  'fences of items': ['md', (size) => '- ```\n\n# a\n'.repeat(size)],
  'fences of two kinds': ['md', (size) => '```x\n\n# a\n~~~x\n\n# a\n'.repeat(size)],
  'fences of fewer and fewer marks': [
    'md',
    (size) => Array.from({ length: size }, (_, index) => `${'`'.repeat(size - index + 2)}\n\n# a\n\n`).join(''),
  ],
  'rows of a file': ['inc', (size) => `.. rest_parameters:: p.yaml\n\n${'   - a: b\n'.repeat(size)}`],
  'tables of a file': ['inc', (size) => '.. rest_parameters:: p.yaml\n\n   - a: b\n\n'.repeat(size)],
  'directives in directives': [
    'inc',
    (size) => Array.from({ length: size }, (_, depth) => `${' '.repeat(depth % 40)}.. only:: a\n`).join(''),
  ],
};

describe('marked Markdown and directives', () => {
  test.each(Object.entries(MARKED))('%s', (_, [extension, textOf]) => {
    const work = (size: number): number => {
      const text = textOf(size);
      const source = { ...sourceOf(`lamps.${extension}`, text), included: { 'p.yaml': 'b: { in: body }' } };
      return countOperations(() =>
        extension === 'md'
          ? void readMarkdown(source, text, bundledProfile('gitlab'))
          : void readRst(source, text, bundledProfile('openstack')),
      );
    };
    work(4);
    const small = work(4);
    expect((work(TIMES * SIZE) - small) / Math.max(SIZE, work(SIZE) - small)).toBeLessThan(MOST);
  });
});

const PDFS: Readonly<Record<string, (size: number) => Uint8Array>> = {
  pages: (size) => pagesPdf(Array.from({ length: size }, (_, page) => textLines([`Page ${page}`, 'GET /v1/lamps']))),
  'lines on a page': (size) => pagesPdf([textLines(Array.from({ length: 4 * size }, (_, line) => `Line ${line}`))]),
  'lines at one place': (size) => pagesPdf(['BT /F1 9 Tf 50 700 Td (x) Tj ET\n'.repeat(4 * size)]),
  'rows of a table': (size) =>
    pagesPdf([ruledTable([['Parameter', 'Type'], ...Array.from({ length: size }, (_, row) => [`a${row}`, 'String'])])]),
  'columns of a table': (size) =>
    pagesPdf([
      ruledTable([Array.from({ length: size }, (_, column) => `c${column}`), Array.from({ length: size }, () => 'x')]),
    ]),
  shapes: (size) =>
    pagesPdf([
      `${textLines(['x'])}\n${Array.from({ length: 8 * size }, (_, shape) => `${20 * (shape % 30)} ${20 * Math.floor(shape / 30)} 4 4 re f\n`).join('')}`,
    ]),
  'graphics states': (size) => pagesPdf([`${textLines(['x'])}\n${'q '.repeat(size)}${'Q '.repeat(size)}`]),
};

describe('PDF', () => {
  test.each(Object.entries(PDFS))('%s', async (_, file) => {
    const work = (size: number): Promise<number> =>
      countOperationsOf(async () =>
        expect(await readDocument(sourceOf('book.pdf', file(size)), profileFor(), new Report())).toBeDefined(),
      );
    await work(4);
    const small = await work(4);
    const growth = ((await work(TIMES * SIZE)) - small) / Math.max(SIZE, (await work(SIZE)) - small);
    expect(growth).toBeLessThan(MOST);
  });
});

const YAMLS: Readonly<Record<string, (size: number) => string>> = {
  members: (size) => Array.from({ length: size }, (_, index) => `a${index}: b\n`).join(''),
  elements: (size) => '- a\n'.repeat(size),
  'elements in a line': (size) => `[${'a, '.repeat(size)}a]`,
  levels: (size) => `${'['.repeat(size)}${']'.repeat(size)}`,
  anchors: (size) => Array.from({ length: size }, (_, index) => `- &a${index} b\n`).join(''),
  aliases: (size) => `- &a b\n${'- *a\n'.repeat(size)}`,
  'lines of a text': (size) => `a: |\n${'  b\n'.repeat(size)}`,
  quotes: (size) => `a: "${'\\"'.repeat(size)}`,
  comments: (size) => '# a\n'.repeat(size),
  documents: (size) => '---\na\n'.repeat(size),
};

describe('YAML', () => {
  test.each(Object.entries(YAMLS))('%s', (_, text) => {
    const work = (size: number): number => countOperations(() => void readJsonOrYaml(text(size)));
    work(4);
    const small = work(4);
    expect((work(TIMES * SIZE) - small) / Math.max(SIZE, work(SIZE) - small)).toBeLessThan(MOST);
  });
});

test('what is not linear is found', () => {
  const square = (size: number): number =>
    countOperations(() => {
      let sum = 0;
      for (let one = 0; one < size; one += 1) for (let two = 0; two < size; two += 1) sum += one ^ two;
      expect(sum).toBeGreaterThan(0);
    });
  expect(square(TIMES * SIZE) / square(SIZE)).toBeGreaterThan(MOST);
});
