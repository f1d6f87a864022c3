// Finished headings, lines, tables and code → blocks with captions, sections and positions, as the text readers give them.
import type { Block, DocumentModel, Source, TableBlock } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';
import { Report } from '../../diagnostics/report.ts';
import { captionOf, statusOf, type Caption } from '../text/section-words.ts';
import type { GridRow } from './html-table.ts';
import type { LineNumbers } from './line-numbers.ts';

export interface FinishedTable {
  offset: number;
  caption: string | undefined;
  anchors: string[];
  header: string[];
  rows: GridRow[];
}

const PARENT = /^Parent topic: (.+)$/i;

export class PageBuilder {
  chapter: string | undefined;
  private readonly report = new Report();
  private readonly blocks: Block[] = [];
  private readonly physicalRows: Position[] = [];
  private caption: (Caption & { at: Position }) | undefined;
  private section: string | undefined;
  private tables = 0;
  private readonly numbers = new Set<string>();

  constructor(
    private readonly source: Source,
    private readonly lines: LineNumbers,
  ) {}

  document(): DocumentModel {
    const { source, blocks, physicalRows, report } = this;
    return { source, blocks, physicalRows, report, ...(this.chapter === undefined ? {} : { chapter: this.chapter }) };
  }

  end(): void {
    this.dropCaption();
  }

  /** The name of the page; its section begins here. */
  title(text: string, offset: number): void {
    this.dropCaption();
    if (this.section !== undefined) return this.heading(text, offset);
    this.section = text;
    this.blocks.push({ kind: 'paragraph', text, at: this.position(offset) });
  }

  heading(text: string, offset: number): void {
    this.dropCaption();
    const status = statusOf(text);
    this.blocks.push({ kind: 'heading', text: status === undefined ? text : `Status code: ${status}`, at: this.position(offset) });
  }

  /** True for a caption, which belongs to the table behind it. */
  paragraph(text: string, offset: number): boolean {
    const parent = PARENT.exec(text)?.[1];
    if (parent !== undefined) {
      this.chapter ??= parent;
      return false;
    }
    if (statusOf(text) !== undefined) {
      this.heading(text, offset);
      return false;
    }
    this.dropCaption();
    const caption = captionOf(text);
    if (caption && !/[.:]$/.test(caption.title)) {
      this.caption = { ...caption, at: this.position(offset) };
      return true;
    }
    this.blocks.push({ kind: 'paragraph', text, at: this.position(offset) });
    return false;
  }

  code(text: string, offset: number): void {
    this.dropCaption();
    const content = text.replace(/^\s*\n/, '').trimEnd();
    if (content.trim() !== '') this.blocks.push({ kind: 'code', text: content, at: this.position(offset) });
  }

  table({ offset, caption: text, anchors, header, rows }: FinishedTable): void {
    const own = text === undefined ? undefined : (captionOf(text) ?? { title: text });
    if (own) this.dropCaption();
    const before = this.caption;
    this.caption = undefined;
    const caption: Partial<Caption> = own ?? before ?? {};
    this.tables += 1;
    // A number that stands on the page twice is no name of a table.
    const number = caption.number === undefined || this.numbers.has(caption.number) ? `#${this.tables}` : caption.number;
    this.numbers.add(number);
    const table: TableBlock = { kind: 'table', header, rows: [], at: { ...(before?.at ?? this.position(offset)), table: number } };
    if (caption.number !== undefined) table.number = caption.number;
    if (caption.title !== undefined) table.title = caption.title;
    if (anchors.length > 0) table.anchors = anchors;
    let line = 0;
    rows.forEach(({ cells, links, found, offset: start }, index) => {
      const at: Position = { ...this.position(start), table: number, row: index + 1 };
      if (at.line === line || at.line === table.at.line) at.column = this.lines.columnOf(start);
      line = at.line ?? 0;
      this.physicalRows.push(at);
      if (found > cells.length) this.report.add('row-too-many-cells', { expected: cells.length, found }, { at, quote: cells.join(' | ').slice(0, 200) });
      table.rows.push({ cells, at: [at], ...(links.length > 0 ? { links } : {}) });
    });
    this.blocks.push(table);
  }

  private position(offset: number): Position {
    const at: Position = { document: this.source.id, line: this.lines.of(offset) };
    if (this.section !== undefined) at.section = this.section;
    return at;
  }

  /** A caption that no table follows was a sentence, or its table is missing. */
  private dropCaption(): void {
    if (!this.caption) return;
    const { number, title, at } = this.caption;
    this.caption = undefined;
    this.report.add('caption-without-table', { number }, { at });
    this.blocks.push({ kind: 'paragraph', text: `Table ${number} ${title}`.trim(), at });
  }
}
