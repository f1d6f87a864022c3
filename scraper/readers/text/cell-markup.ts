// A cell whose markup holds lists in lists, definitions or a table → its lines, as the reader of HTML gives them.
import { load } from 'cheerio/slim';
import type { Profile } from '../../profiles/profile.ts';
import type { Source, TableBlock } from '../../blocks/block.ts';
import { HtmlReader } from '../html/html-reader.ts';
import { LineNumbers } from '../html/line-numbers.ts';
import { walk } from '../html/walk.ts';
import { PageBuilder } from '../page-builder.ts';
import { cellText, plainText, tidyCell } from './inline-markup.ts';

const NESTED = /<dl[\s>]|<table[\s>]|<li[\s>](?:(?!<\/li).){0,2000}?<[uo]l[\s>]/is;

/** Plain text of a table cell. */
export function cellLines(markup: string, source: Source, profile: Profile): string {
  if (!markup.includes('<') || !NESTED.test(markup)) return cellText(markup);
  const html = `<table><tr><th>x</th></tr><tr><td>${markup}</td></tr></table>`;
  const root = load(html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } }).root()[0];
  const page = new PageBuilder(source, profile, new LineNumbers(html));
  const reader = new HtmlReader(page, source.id, profile.html);
  if (root) walk(root, reader);
  reader.end();
  const table = page.document().blocks.find((block): block is TableBlock => block.kind === 'table');
  const text = table?.rows[0]?.cells[0];
  // A tag that closes the cell too early would lose the rest of it.
  return text === undefined || table?.rows.length !== 1 ? cellText(markup) : tidyCell(plainText(text));
}
