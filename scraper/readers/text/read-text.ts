// Text in, blocks out: books and pages exported as text, Markdown, or one cell per line or paragraph. One document may mix
// the syntaxes (the Workspace book changes twice), so each table syntax is tried at every line.
import { append } from '../../diagnostics/append.ts';
import type { Block, DocumentModel, Source, TableBlock } from '../../blocks/block.ts';
import { isBelowCaption, type OpenCaption } from '../below-caption.ts';
import { splitMarks } from '../../blocks/note-marks.ts';
import { joinSplitBlocks } from '../../blocks/join-split-blocks.ts';
import type { Position } from '../../diagnostics/position.ts';
import { Report } from '../../diagnostics/report.ts';
import { anchorName } from '../html/link-target.ts';
import { htmlFragment, placedTable, readFragment, withoutAnchors, type HtmlFragment } from './html-fragment.ts';
import { isFence, opensPayload, readFenced, readPayload } from './code-block.ts';
import { fitCells, withinColumns } from './fit-cells.ts';
import type { Profile } from '../../profiles/profile.ts';
import { contentsEntryOf } from './contents-entry.ts';
import { cellLines } from './cell-markup.ts';
import { cellText, linksSent } from './inline-markup.ts';
import { splitGluedLine } from './logical-lines.ts';
import { isMarkdownPage, markedHeading, type MarkedHeading } from './markdown-page.ts';
import { joinedPlaces } from './joined-places.ts';
import { isPipeRow, markdownTable } from './markdown-table.ts';
import { repeatsHeader } from '../repeated-header.ts';
import { reportMissingSections } from './missing-sections.ts';
import { splitNestedRows } from './nested-table.ts';
import { paragraphCellTable } from './paragraph-cell-table.ts';
import { plainCode } from '../plain-characters.ts';
import { permissionTable } from './permission-table.ts';
import { pipeCellTable } from './pipe-cell-table.ts';
import type { RawTable, TableSyntax } from './raw-table.ts';
import { tabTable } from './tab-table.ts';

const SYNTAXES: readonly TableSyntax[] = [markdownTable, tabTable, pipeCellTable, permissionTable, paragraphCellTable];

/** Reads one text document. Every table row it meets is listed in `physicalRows`, whatever becomes of it. */
export function readText(source: Source, text: string, profile: Profile): DocumentModel {
  return new TextReader(source, profile, text).read();
}

class TextReader {
  private readonly lines: string[];
  private readonly isPage: boolean;
  private readonly report = new Report();
  private readonly blocks: Block[] = [];
  private readonly physicalRows: Position[] = [];
  private caption: OpenCaption | undefined;
  private section: string | undefined;
  private tablesInSection = 0;
  /** Titles of the contents list. */
  private readonly contents = new Map<string, Position>();
  /** Tables of HTML: no page break splits them. */
  private readonly whole = new Set<TableBlock>();
  /** Names met since the last text, and those of the heading above, until a table follows. */
  private anchors: string[] = [];
  private headingAnchors: string[] = [];

  constructor(
    private readonly source: Source,
    private readonly profile: Profile,
    text: string,
  ) {
    this.lines = text.split(/\r\n|\n|\r/);
    this.isPage = source.mediaType === 'text/markdown' && isMarkdownPage(this.lines, profile.sections);
  }

  read(): DocumentModel {
    let index = 0;
    while (index < this.lines.length) index = this.readBlock(index);
    this.dropCaption();
    reportMissingSections(this.contents, this.blocks, this.profile, this.report);
    const blocks = joinSplitBlocks(this.blocks, this.whole);
    const { source, profile, report } = this;
    return { source, profile, blocks, physicalRows: joinedPlaces(this.physicalRows, blocks), report };
  }

  private position(line: number, table?: string, row?: number): Position {
    const at: Position = { document: this.source.id, line };
    if (this.section !== undefined) at.section = this.section;
    if (table !== undefined) at.table = table;
    if (row !== undefined) at.row = row;
    return at;
  }

  /** Reads the block at `index` and returns the index of the line behind it. */
  private readBlock(index: number): number {
    const { text: line, names } = withoutAnchors(this.lines[index] as string);
    const trimmed = line.trim();
    for (const name of names) this.anchors.push(anchorName(name, this.source.id));
    if (trimmed === '') return index + 1;
    const isFenced = isFence(line);
    if (isFenced || opensPayload(line)) {
      const code = (isFenced ? readFenced : readPayload)(this.lines, index, this.profile);
      if (!code.closed) this.report.add('code-not-closed', {}, { at: this.position(index + 1) });
      this.push({ kind: 'code', text: plainCode(code.text), at: this.position(index + (isFenced ? 2 : 1)) });
      return Math.max(code.next, index + 1);
    }
    const heading = this.isPage ? markedHeading(line) : undefined;
    if (heading) return this.pushHeading(heading, index + 1);
    const fragment = htmlFragment(this.lines, index);
    if (fragment) return this.pushFragment(fragment, index);
    for (const syntax of SYNTAXES) {
      const table = syntax(this.lines, index, this.profile);
      if (table) {
        this.pushTable(table);
        return table.next;
      }
    }
    const listed = contentsEntryOf(trimmed);
    if (listed !== undefined) {
      this.contents.set(listed, this.position(index + 1));
      return index + 1;
    }
    if (line.includes('\t') || isPipeRow(trimmed)) this.reportHeadlessRow(line, index);
    else for (const piece of splitGluedLine(line, this.profile)) this.pushLine(piece, index + 1);
    return index + 1;
  }

  private reportHeadlessRow(line: string, index: number): void {
    const cells = line.split(line.includes('\t') ? '\t' : '|').filter((cell) => cell.trim() !== '').length;
    const at = this.position(index + 1);
    this.physicalRows.push(at);
    this.report.add('table-without-header', { cells }, { at, quote: line.trim().slice(0, 200) });
  }

  private push(block: Block): void {
    if (!isBelowCaption(block, this.caption, this.blocks, this.profile)) this.dropCaption();
    this.blocks.push(block);
    // A link to a heading means the first table below it.
    if (block.kind === 'heading') this.headingAnchors = this.anchors;
    this.anchors = [];
  }

  /** A caption that no table follows was a sentence, or its table is missing. */
  private dropCaption(): void {
    if (!this.caption) return;
    const { number, title, at, index } = this.caption;
    const text = this.profile.captions.captionLine(this.caption);
    this.caption = undefined;
    if (!/[.:]$/.test(title)) this.report.add('caption-without-table', { number }, { at });
    this.blocks.splice(index, 0, { kind: 'paragraph', text, at });
  }

  /** The marks say what is a heading, whatever its words; its first line is the name of the page. */
  private pushHeading({ isTitle, text }: MarkedHeading, line: number): number {
    if (isTitle) {
      this.startSection(text);
      this.push({ kind: 'paragraph', text, at: this.position(line) });
      return line;
    }
    const { sections, captions } = this.profile;
    if (captions.captionOf(text) || sections.statusOf(text) !== undefined || sections.isNumberedTitle(text))
      this.pushLine(text, line);
    else if (text !== '') this.push({ kind: 'heading', text, at: this.position(line) });
    return line;
  }

  private pushLine(text: string, line: number): void {
    if (text === '') return;
    const { sections, captions } = this.profile;
    const caption = captions.captionOf(text);
    if (caption) {
      this.dropCaption();
      this.caption = { ...caption, at: this.position(line), index: this.blocks.length };
      return;
    }
    const status = sections.statusOf(text);
    const titled = sections.isNumberedTitle(text) || sections.isChapterTitle(text);
    // A page without numbered titles is named by the line above its first part.
    const previous = this.blocks.at(-1);
    if (sections.isBelowTitle(text) && previous?.kind === 'paragraph') {
      this.startSection(previous.text);
      previous.at.section = previous.text;
    }
    if (titled) this.startSection(text);
    const heading = titled || status !== undefined || sections.isBareHeading(text);
    const [at, raw] = [this.position(line), this.lines[line - 1] ?? ''];
    if (heading) this.push({ kind: 'heading', text: status === undefined ? text : sections.statusHeading(status), at });
    else this.push({ kind: 'paragraph', text, ...linksSent(raw, text, this.source.id, captions), at });
  }

  private startSection(title: string): void {
    this.section = title;
    this.tablesInSection = 0;
  }

  private pushTable(raw: RawTable): void {
    const caption = this.caption;
    this.caption = undefined;
    this.tablesInSection += 1;
    const number = caption?.number ?? `#${this.tablesInSection}`;
    const titles = raw.header.cells.length;
    const header = withinColumns(raw.header.cells.map((cell) => splitMarks(cellText(cell)).text));
    const { rows, copies } = splitNestedRows(raw.rows);
    for (const { row, parent } of copies) {
      const at = this.position(row.line, number);
      this.physicalRows.push(at);
      this.report.add('nested-table-row', { parent: cellText(parent) }, { at });
    }
    const table: TableBlock = {
      kind: 'table',
      header,
      rows: [],
      at: this.position(caption?.at.line ?? raw.header.line, number),
    };
    if (caption) Object.assign(table, this.profile.captions.titleOf(caption));
    if (titles > header.length) this.report.add('over-limit', { limit: 'columns', found: titles }, { at: table.at });
    rows.forEach((row, index) => {
      const at = this.position(row.line, number, index + 1);
      this.physicalRows.push(at);
      const cells = row.cells.map((cell) => cellLines(cell, this.source, this.profile));
      if (repeatsHeader(cells, header, this.profile.tables)) this.report.add('header-repeated', {}, { at });
      else table.rows.push({ cells: fitCells(cells, header.length, at, this.report), at: [at] });
    });
    this.blocks.push(table);
  }

  /** A table of HTML; what stands on its lines before and behind it is text. */
  private pushFragment(fragment: HtmlFragment, index: number): number {
    this.pushBeside(fragment.before, index + 1);
    const { blocks, report } = readFragment(this.source, this.profile, fragment, index);
    if (!fragment.closed) this.report.add('html-table-not-closed', {}, { at: this.position(index + 1) });
    this.report.absorb(report);
    for (const block of blocks)
      if (block.kind === 'table') this.pushHtmlTable(block);
      else this.pushLine(block.text, block.at.line ?? index + 1);
    this.pushBeside(fragment.after, fragment.last + 1);
    return fragment.last + 1;
  }

  private pushBeside(markup: string, line: number): void {
    for (const piece of splitGluedLine(cellText(markup), this.profile)) this.pushLine(piece, line);
  }

  /** Positions of the fragment know neither the section nor the number of the table. */
  private pushHtmlTable(read: TableBlock): void {
    if (read.title !== undefined || read.number !== undefined) this.dropCaption();
    const caption = this.caption ?? read;
    this.caption = undefined;
    this.tablesInSection += 1;
    const number = caption.number ?? `#${this.tablesInSection}`;
    const anchors = [...new Set([...(read.anchors ?? []), ...this.anchors, ...this.headingAnchors])];
    const table = placedTable(read, caption, (at) => ({ ...at, ...this.position(at.line ?? 1, number, at.row) }));
    if (anchors.length > 0) table.anchors = anchors;
    this.anchors = [];
    this.headingAnchors = [];
    for (const row of table.rows) append(this.physicalRows, row.at);
    this.whole.add(table);
    this.blocks.push(table);
  }
}
