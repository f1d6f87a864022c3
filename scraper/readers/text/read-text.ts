// Text in, blocks out: books and pages exported as text, Markdown, or one cell per line or paragraph. One document may mix
// the syntaxes (the Workspace book changes twice), so each table syntax is tried at every line.
import type { Block, DocumentModel, Source, TableBlock } from '../../blocks/block.ts';
import { joinSplitBlocks } from '../../blocks/join-split-blocks.ts';
import { limits } from '../../diagnostics/limits.ts';
import type { Position } from '../../diagnostics/position.ts';
import { Report } from '../../diagnostics/report.ts';
import type { Caption } from '../../profiles/caption-words.ts';
import type { Profile } from '../../profiles/profile.ts';
import { isFence, opensPayload, readFenced, readPayload } from './code-block.ts';
import { contentsEntryOf } from './contents-entry.ts';
import { cellText } from './inline-markup.ts';
import { splitGluedLine } from './logical-lines.ts';
import { markdownTable } from './markdown-table.ts';
import { splitNestedRows } from './nested-table.ts';
import { paragraphCellTable } from './paragraph-cell-table.ts';
import { permissionTable } from './permission-table.ts';
import { pipeCellTable } from './pipe-cell-table.ts';
import type { RawTable, TableSyntax } from './raw-table.ts';
import { tabTable } from './tab-table.ts';

const SYNTAXES: readonly TableSyntax[] = [markdownTable, tabTable, pipeCellTable, permissionTable, paragraphCellTable];

/** Reads one text document. Every table row it meets is listed in `physicalRows`, whatever becomes of it. */
export function readText(source: Source, text: string, profile: Profile): DocumentModel {
  return new TextReader(source, profile, text).read();
}

/** A line between pipes with something in it. */
function isPipeRow(line: string): boolean {
  return line.length > 2 && line.startsWith('|') && line.endsWith('|') && line.slice(1, -1).trim() !== '';
}

/** A row is made as wide as its header: without a limit, a page of wide headers and many rows would fill the memory. */
function withinColumns(titles: readonly string[]): string[] {
  const { most } = limits.columns;
  return titles.length > most ? [...titles.slice(0, most - 1), titles.slice(most - 1).join(' ')] : [...titles];
}

class TextReader {
  private readonly lines: string[];
  private readonly report = new Report();
  private readonly blocks: Block[] = [];
  private readonly physicalRows: Position[] = [];
  private caption: (Caption & { at: Position }) | undefined;
  private section: string | undefined;
  private tablesInSection = 0;
  /** Titles of the contents list. */
  private readonly contents = new Map<string, Position>();

  constructor(
    private readonly source: Source,
    private readonly profile: Profile,
    text: string,
  ) {
    this.lines = text.split(/\r\n|\n|\r/);
  }

  read(): DocumentModel {
    let index = 0;
    while (index < this.lines.length) index = this.readBlock(index);
    this.dropCaption();
    this.reportMissingSections();
    const blocks = joinSplitBlocks(this.blocks);
    // Joining renumbers tables and rows; a row that it would lose keeps its first position and is missed by the build.
    const joined = new Map<number | undefined, Position>();
    for (const block of blocks)
      if (block.kind === 'table') for (const row of block.rows) for (const at of row.at) joined.set(at.line, at);
    let table: string | undefined;
    const physicalRows = this.physicalRows.map((at) => {
      const place = joined.get(at.line);
      table = place ? place.table : table;
      // A copy of a nested row stands in the table of the row before it.
      if (!place && at.table !== undefined && table !== undefined) at.table = table;
      return place ?? at;
    });
    return { source: this.source, profile: this.profile, blocks, physicalRows, report: this.report };
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
    const line = this.lines[index] as string;
    const trimmed = line.trim();
    if (trimmed === '') return index + 1;
    if (isFence(line)) {
      const code = readFenced(this.lines, index, this.profile);
      if (!code.closed) this.report.add('code-not-closed', {}, { at: this.position(index + 1) });
      this.push({ kind: 'code', text: code.text, at: this.position(index + 2) });
      return code.next;
    }
    if (opensPayload(line)) {
      const code = readPayload(this.lines, index, this.profile);
      this.push({ kind: 'code', text: code.text, at: this.position(index + 1) });
      return Math.max(code.next, index + 1);
    }
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

  /** A book that was cut off still lists in its contents what is gone. */
  private reportMissingSections(): void {
    const headings = new Set(this.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])));
    for (const [title, at] of this.contents) {
      if (this.profile.sections.isNumberedTitle(title) && !headings.has(title))
        this.report.add('section-missing', { title }, { at });
    }
  }

  private reportHeadlessRow(line: string, index: number): void {
    const cells = line.split(line.includes('\t') ? '\t' : '|').filter((cell) => cell.trim() !== '').length;
    const at = this.position(index + 1);
    this.physicalRows.push(at);
    this.report.add('table-without-header', { cells }, { at, quote: line.trim().slice(0, 200) });
  }

  private push(block: Block): void {
    this.dropCaption();
    this.blocks.push(block);
  }

  /** A caption that no table follows was a sentence, or its table is missing. */
  private dropCaption(): void {
    if (!this.caption) return;
    const { number, title, at } = this.caption;
    const text = this.profile.captions.captionLine(this.caption);
    this.caption = undefined;
    if (!/[.:]$/.test(title)) this.report.add('caption-without-table', { number }, { at });
    this.blocks.push({ kind: 'paragraph', text, at });
  }

  private pushLine(text: string, line: number): void {
    if (text === '') return;
    const { sections, captions } = this.profile;
    const caption = captions.captionOf(text);
    if (caption) {
      this.dropCaption();
      this.caption = { ...caption, at: this.position(line) };
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
    if (status !== undefined)
      this.push({ kind: 'heading', text: sections.statusHeading(status), at: this.position(line) });
    else this.push({ kind: heading ? 'heading' : 'paragraph', text, at: this.position(line) });
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
    const header = withinColumns(raw.header.cells.map(cellText));
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
    if (caption) Object.assign(table, { number: caption.number, title: caption.title });
    if (titles > header.length) this.report.add('over-limit', { limit: 'columns', found: titles }, { at: table.at });
    rows.forEach((row, index) => {
      const at = this.position(row.line, number, index + 1);
      this.physicalRows.push(at);
      table.rows.push({ cells: this.fitCells(row.cells.map(cellText), header.length, at), at: [at] });
    });
    this.blocks.push(table);
  }

  private fitCells(cells: string[], expected: number, at: Position): string[] {
    const found = cells.length;
    if (found === expected) return cells;
    const quote = cells.join(' | ').slice(0, 200);
    if (found > expected) {
      this.report.add('row-too-many-cells', { expected, found }, { at, quote });
      return [...cells.slice(0, expected - 1), cells.slice(expected - 1).join(' ')];
    }
    // A lost last cell is an empty description; more than that is a row cut short.
    if (found < expected - 1) this.report.add('row-too-few-cells', { expected, found }, { at, quote });
    return [...cells, ...Array<string>(expected - found).fill('')];
  }
}
