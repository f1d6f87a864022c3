// The state of reading one page: what is open (a line, a heading, a cell, preformatted text) and where finished pieces go.
import type { Element } from 'domhandler';
import type { TextLink } from '../../blocks/block.ts';
import type { PageBuilder } from '../page-builder.ts';
import { tidyCell } from '../text/inline-markup.ts';
import { isNoteMark } from '../raised-marks.ts';
import { gridOf, type HtmlCell } from './html-table.ts';
import { LineCollector } from './line-collector.ts';
import { anchorName, linkTarget } from './link-target.ts';
import { noteIndent } from '../indent-of.ts';
import { joinNestedItems, NESTED_ITEM } from './nested-lines.ts';
import { NestedTables } from './nested-table.ts';
import { OpenTable } from './open-table.ts';
import { pictureWord } from './picture-word.ts';
import { linkText } from './link-text.ts';

export class OpenPage {
  private readonly flow = new LineCollector((line, offset) => {
    const { links } = this;
    this.links = [];
    if (!this.page.paragraph(line, offset, links)) this.anchors = [];
  });
  private links: TextLink[] = [];
  /** Where text goes: the innermost of a cell, a heading, a caption, or the flow of the page. */
  private lines = this.flow;
  private finished: string[] = [];
  private table: OpenTable | undefined;
  private cell: HtmlCell | undefined;
  private readonly nested = new NestedTables();
  /** Items around this place of the cell. */
  private items = 0;
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
    if (this.cell) noteIndent(this.cell, data);
  }

  /** A raised figure behind a figure is an exponent: 2<sup>31</sup> is "2^31". In a cell it may be the mark of a footnote: "String^a". */
  raise(element: Element): void {
    const raised = linkText(element);
    if (this.code) return;
    const isPower = /^\d{1,3}$/.test(raised) && this.lines.endsInDigit();
    if (isPower || (this.cell && /[\da-z]/.test(raised) && isNoteMark(raised))) this.lines.write('^', 0);
  }

  /** Closes what a truncated page left open. */
  end(): void {
    if (this.code) this.endCode();
    while (this.nested.inner) this.endTable();
    if (this.cell) this.endCell();
    if (this.table) this.endTable();
    this.flow.flush();
    this.page.end();
  }

  breakLine(): void {
    if (this.code) this.code.text.push('\n');
    else this.lines.breakLine();
  }

  startItem(): void {
    this.items += 1;
    this.lines.startItem(this.cell && this.items > 1 ? NESTED_ITEM : undefined);
  }

  endItem(): void {
    this.items = Math.max(0, this.items - 1);
    this.lines.endItem();
  }

  startTerm(): void {
    this.lines.startTerm();
  }

  startDefinition(): void {
    this.lines.startDefinition();
  }

  startHeading(): void {
    if (this.cell || this.table) return this.breakLine();
    this.lines.flush();
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
    this.lines.flush();
    this.code = { text: [], offset: element.startIndex ?? 0 };
  }

  endCode(): void {
    const { code } = this;
    if (!code) return;
    this.code = undefined;
    const text = code.text.join('').replace(/\r\n?/g, '\n');
    if (!this.cell) {
      this.anchors = [];
      return this.page.code(text, code.offset);
    }
    this.lines.writeLines(text, code.offset);
  }

  addLink(element: Element): void {
    const { attribs } = element;
    const target = attribs['href'] === undefined ? undefined : linkTarget(attribs['href'], this.document);
    if (target !== undefined && this.lines === this.flow) this.links.push({ text: linkText(element), target });
    if (target !== undefined && !this.cell?.links.includes(target)) this.cell?.links.push(target);
  }

  addPicture(element: Element): void {
    if (this.cell) this.cell.picture ??= pictureWord(element, this.page.profile.cells);
  }

  startTable(element: Element): void {
    this.lines.flush();
    if (this.table) {
      this.nested.open(this.lines, this.finished.at(-1) ?? '', this.table.cellsBefore(), this.page.profile);
      return;
    }
    const own = element.attribs['id'] === undefined ? [] : [anchorName(element.attribs['id'], this.document)];
    this.table = new OpenTable(element.startIndex ?? 0, [
      ...new Set([...own, ...this.anchors, ...this.sectionAnchors]),
    ]);
    this.anchors = [];
    this.sectionAnchors = [];
    this.collect();
  }

  endTable(): void {
    this.lines.flush();
    const { table } = this;
    const outer = this.nested.end(this.cell?.links, table?.offset ?? 0, this.document);
    if (outer) this.lines = outer;
    if (outer || !table) return;
    if (this.cell) this.endCell();
    for (const line of this.takeLines()) this.page.paragraph(line, table.offset);
    this.table = undefined;
    const grid = gridOf(table.rows);
    const { offset, anchors, caption } = table;
    if (grid.header.length > 0) this.page.table({ offset, anchors, caption, ...grid });
    for (const one of this.nested.takeFields()) this.page.table(one);
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
    const table = this.nested.inner ?? this.table;
    if (table) table.inHeader = inHeader;
  }

  startRow({ startIndex }: Element): void {
    this.breakLine();
    const inner = this.nested.inner;
    if (inner) return inner.startRow();
    if (this.cell) this.endCell();
    this.table?.startRow(startIndex ?? undefined);
  }

  endRow(): void {
    this.breakLine();
    if (this.nested.inner) return;
    if (this.cell) this.endCell();
    this.table?.endRow();
  }

  startCell({ name, attribs, startIndex }: Element): void {
    const inner = this.nested.inner;
    if (inner) {
      this.lines.flush();
      this.lines = inner.startCell(name);
      return;
    }
    if (!this.table) return this.lines.write(' ', 0);
    if (this.cell) this.endCell();
    this.cell = this.table.startCell(name, attribs, startIndex ?? undefined);
    this.items = 0;
    this.finished = [];
  }

  endCell(): void {
    const { inner } = this.nested;
    this.lines.flush();
    if (inner) this.lines = inner.endCell();
    if (inner || !this.cell) return;
    const lines = joinNestedItems(this.finished, this.page.profile.cells);
    this.cell.text = tidyCell(lines.join('\n')) || (this.cell.picture ?? '');
    this.finished = [];
    this.items = 0;
    this.cell = undefined;
  }

  private collect(): void {
    this.finished = [];
    this.lines = new LineCollector((line) => this.finished.push(line));
  }

  private takeLines(): string[] {
    this.lines.flush();
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
