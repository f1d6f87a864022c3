// The state of reading one page: what is open (a line, a heading, a cell, preformatted text) and where finished pieces go.
import type { Element } from 'domhandler';
import type { TextLink } from '../../blocks/block.ts';
import type { PageBuilder } from '../page-builder.ts';
import { tidyCell } from '../text/inline-markup.ts';
import { gridOf, type HtmlCell, type HtmlRow } from './html-table.ts';
import { LineCollector } from './line-collector.ts';
import { anchorName, linkTarget } from './link-target.ts';
import { indentOf } from '../indent-of.ts';
import { linkText } from './link-text.ts';

interface OpenTable {
  offset: number;
  caption: string | undefined;
  anchors: string[];
  rows: HtmlRow[];
  inHeader: boolean;
}

export class OpenPage {
  private readonly flow = new LineCollector((line, offset) => {
    const { links } = this;
    this.links = [];
    if (!this.page.paragraph(line, offset, links)) this.anchors = [];
  });
  /** Links of the line that is open. */
  private links: TextLink[] = [];
  /** Where text goes: the innermost of a cell, a heading, a caption, or the flow of the page. */
  private lines = this.flow;
  private finished: string[] = [];
  private table: OpenTable | undefined;
  private cell: HtmlCell | undefined;
  /** Tables inside a cell are text of the cell. */
  private nested = 0;
  private code: { text: string[]; offset: number } | undefined;
  private headingOffset = 0;
  /** Names met since the last text: those of what comes next. */
  private anchors: string[] = [];
  /** Names of the heading above, until a table follows. */
  private sectionAnchors: string[] = [];

  constructor(
    private readonly page: PageBuilder,
    private readonly document: string,
  ) {}

  text(data: string, offset: number): void {
    if (this.code) this.code.text.push(data);
    else this.lines.write(data, offset);
    if (this.cell && this.cell.indent === undefined) {
      const indent = indentOf(data);
      if (indent !== undefined) this.cell.indent = indent;
    }
  }

  /** A raised figure behind a figure is an exponent: 2<sup>31</sup> is "2^31". */
  raise({ children }: Element): void {
    const raised = children.map((child) => ('data' in child ? child.data : '')).join('');
    if (/^\s*\d{1,3}\s*$/.test(raised) && !this.code && this.lines.endsInDigit()) this.lines.write('^', 0);
  }

  /** Closes what a truncated page left open. */
  end(): void {
    if (this.code) this.endCode();
    while (this.nested > 0) this.endTable();
    if (this.cell) this.endCell();
    if (this.table) this.endTable();
    this.flow.breakLine();
    this.page.end();
  }

  breakLine(): void {
    if (this.code) this.code.text.push('\n');
    else this.lines.breakLine();
  }

  startItem(): void {
    this.lines.startItem();
  }

  endItem(): void {
    this.lines.endItem();
  }

  startHeading(): void {
    if (this.cell || this.table) return this.breakLine();
    this.breakLine();
    this.collect();
    this.headingOffset = -1;
    this.lines = new LineCollector((line, offset) => {
      if (this.headingOffset < 0) this.headingOffset = offset;
      this.finished.push(line);
    });
  }

  endHeading(level: number): void {
    if (this.cell || this.table || this.lines === this.flow) return this.breakLine();
    const text = this.takeLines().join(' ');
    if (text === '') return;
    // A link to a heading means the first table below it.
    const isTitle = level === 1;
    const { anchors } = this;
    this.sectionAnchors = isTitle ? [] : anchors;
    this.anchors = [];
    if (isTitle && !this.page.divides) this.page.title(text, this.headingOffset);
    else this.page.heading(text, this.headingOffset, { level, anchors });
  }

  startCode(element: Element): void {
    if (this.code) return;
    this.breakLine();
    this.code = { text: [], offset: element.startIndex ?? 0 };
  }

  endCode(): void {
    const { code } = this;
    if (!code) return;
    this.code = undefined;
    const text = code.text.join('').replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
    if (!this.cell) {
      this.anchors = [];
      return this.page.code(text, code.offset);
    }
    for (const line of text.split('\n')) {
      this.lines.write(line, code.offset);
      this.breakLine();
    }
  }

  addLink(element: Element): void {
    const { attribs } = element;
    const target = attribs['href'] === undefined ? undefined : linkTarget(attribs['href'], this.document);
    if (target !== undefined && this.page.divides && this.lines === this.flow) {
      const text = linkText(element);
      if (text !== '') this.links.push({ text, target });
    }
    if (target !== undefined && !this.cell?.links.includes(target)) this.cell?.links.push(target);
  }

  startTable(element: Element): void {
    this.breakLine();
    if (this.table) {
      this.nested += 1;
      return;
    }
    const own = element.attribs['id'] === undefined ? [] : [anchorName(element.attribs['id'], this.document)];
    this.table = {
      offset: element.startIndex ?? 0,
      caption: undefined,
      anchors: [...new Set([...own, ...this.anchors, ...this.sectionAnchors])],
      rows: [],
      inHeader: false,
    };
    this.anchors = [];
    this.sectionAnchors = [];
    // Text between the rows of a table is none of its cells.
    this.collect();
  }

  endTable(): void {
    this.breakLine();
    const { table } = this;
    if (this.nested > 0 || !table) {
      this.nested = Math.max(0, this.nested - 1);
      return;
    }
    if (this.cell) this.endCell();
    for (const line of this.takeLines()) this.page.paragraph(line, table.offset);
    this.table = undefined;
    const { header, rows, titles } = gridOf(table.rows);
    if (header.length > 0) this.page.table({ ...table, header, rows, titles });
  }

  startCaption(): void {
    if (this.cell || !this.table) return this.breakLine();
    this.finished = [];
  }

  endCaption(): void {
    this.breakLine();
    if (this.cell || !this.table) return;
    this.table.caption ??= this.finished.join(' ');
    this.finished = [];
  }

  markHeader(inHeader: boolean): void {
    if (this.table && this.nested === 0) this.table.inHeader = inHeader;
  }

  startRow(element: Element): void {
    this.breakLine();
    if (this.nested > 0 || !this.table) return;
    this.table.rows.push({ cells: [], isHeader: this.table.inHeader, offset: element.startIndex ?? this.table.offset });
  }

  startCell({ name, attribs }: Element): void {
    if (this.nested > 0 || !this.table) return this.lines.write(' ', 0);
    if (this.cell) this.endCell();
    this.table.rows
      .at(-1)
      ?.cells.push(
        (this.cell = { text: '', columns: spanOf(attribs['colspan']), rows: spanOf(attribs['rowspan']), links: [] }),
      );
    this.markHeaderRow(name);
    this.finished = [];
  }

  endCell(): void {
    if (this.nested > 0 || !this.cell) return;
    this.breakLine();
    this.cell.text = tidyCell(this.finished.join('\n'));
    this.finished = [];
    this.cell = undefined;
  }

  /** A first row of nothing but <th> is a header wherever it stands. */
  private markHeaderRow(name: string): void {
    const rows = this.table?.rows ?? [];
    const row = rows.at(-1);
    if (!row || this.table?.inHeader || rows.length > 1) return;
    row.isHeader = name === 'th' && (row.cells.length === 1 || row.isHeader);
  }

  private collect(): void {
    this.finished = [];
    this.lines = new LineCollector((line) => this.finished.push(line));
  }

  private takeLines(): string[] {
    this.lines.breakLine();
    const { finished } = this;
    this.finished = [];
    this.lines = this.flow;
    return finished;
  }

  /** Cells and rows have names too, but nobody links to them. */
  addAnchor(element: Element, name: string): void {
    const anchors = this.table ? this.table.anchors : this.anchors;
    if (!this.cell && (!this.table || element.name === 'a')) anchors.push(anchorName(name, this.document));
  }
}

function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 65534) : 1;
}
