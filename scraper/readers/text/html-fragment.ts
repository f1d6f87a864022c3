// HTML tables between the lines of a Markdown document → table blocks. Exports that cannot say a table in Markdown (merged
// cells, lists in cells) leave it in HTML, with empty anchors above it as its names.
import { load } from 'cheerio/slim';
import type { DocumentModel, Source, TableBlock } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Profile } from '../../profiles/profile.ts';
import { HtmlReader } from '../html/html-reader.ts';
import { LineNumbers } from '../html/line-numbers.ts';
import { walk } from '../html/walk.ts';
import type { Places } from '../finished-table.ts';
import { PageBuilder } from '../page-builder.ts';

export interface HtmlFragment {
  /** What stands before the table on its first line, and behind it on its last. */
  before: string;
  after: string;
  /** The table with its tags. */
  html: string;
  /** Index (from 0) of the line on which it ends. */
  last: number;
  closed: boolean;
}

const TAG = /<(\/?)(table|pre)(?=[\s>/])/gi;
const HEADING = /^#{1,6} /;

/** The table that begins on `lines[index]`, with those behind it on its last line; one that is not closed ends before the next heading. */
export function htmlFragment(lines: readonly string[], index: number): HtmlFragment | undefined {
  const first = lines[index] as string;
  const start = first.search(/<table(?=[\s>/]|$)/i);
  // In a row between pipes it is a part of a cell, behind a backtick it is spoken of.
  if (start < 0 || first.trimStart().startsWith('|') || first.slice(0, start).includes('`')) return undefined;
  const open = { table: 0, pre: 0 };
  for (let line = index; line < lines.length; line += 1) {
    const text = lines[line] as string;
    // A comment of a script in a cell looks like a heading.
    if (line > index && open.pre === 0 && HEADING.test(text) && (lines[line - 1] as string).trim() === '')
      return { ...piece(lines, index, start, line - 1), after: '', closed: false };
    let end = 0;
    for (const tag of text.matchAll(TAG)) {
      const name = (tag[2] as string).toLowerCase() as keyof typeof open;
      open[name] = Math.max(0, open[name] + (tag[1] === '' ? 1 : -1));
      if (name === 'table' && open.table === 0) end = text.indexOf('>', tag.index) + 1 || text.length;
    }
    if (end > 0 && open.table === 0)
      return { ...piece(lines, index, start, line, end), after: text.slice(end), closed: true };
  }
  return { ...piece(lines, index, start, lines.length - 1), after: '', closed: false };
}

function piece(
  lines: readonly string[],
  index: number,
  start: number,
  last: number,
  end?: number,
): Pick<HtmlFragment, 'before' | 'html' | 'last'> {
  const own = lines.slice(index, last + 1);
  const final = own.length - 1;
  if (end !== undefined) own[final] = (own[final] as string).slice(0, end);
  // Blanks in place of what stands before it keep the columns.
  own[0] = ' '.repeat(start) + (own[0] as string).slice(start);
  return { before: (lines[index] as string).slice(0, start), html: own.join('\n'), last };
}

/** Reads the table; its positions have the lines of the document, from `index`, and no section. */
export function readFragment(source: Source, profile: Profile, { html }: HtmlFragment, index: number): DocumentModel {
  const root = load(html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } }).root()[0];
  const lines = new LineNumbers(html);
  const places: Places = {
    of: (offset) => ({ line: index + lines.of(offset).line }),
    columnOf: (offset) => lines.columnOf(offset),
  };
  const page = new PageBuilder(source, profile, places);
  const reader = new HtmlReader(page, source.id, profile.html);
  if (root) walk(root, reader);
  reader.end();
  return page.document();
}

/** The table with the caption above it, and its positions as `place` gives them. */
export function placedTable(
  { header, rows }: TableBlock,
  caption: Pick<TableBlock, 'number' | 'title' | 'at'>,
  place: (at: Position) => Position,
): TableBlock {
  return {
    kind: 'table',
    header,
    rows: rows.map((row) => ({ ...row, at: row.at.map(place) })),
    at: place(caption.at),
    ...(caption.number === undefined ? {} : { number: caption.number }),
    ...(caption.title === undefined ? {} : { title: caption.title }),
  };
}

const ANCHOR = /<a\s{1,4}(?:name|id)\s?=\s?["']?([^"'<>\s]{1,200})["']?\s{0,4}(?:\/>|>\s{0,4}<\/a>)/gi;

/** A line without its empty anchors, and their names. */
export function withoutAnchors(line: string): { text: string; names: string[] } {
  if (!/<a\s/i.test(line)) return { text: line, names: [] };
  const names: string[] = [];
  const text = line.replace(ANCHOR, (_, name: string) => {
    names.push(name);
    return '';
  });
  return { text, names };
}
