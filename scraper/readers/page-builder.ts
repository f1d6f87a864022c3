// Finished headings, lines, tables and code → blocks with captions, sections and positions, as the text readers give them.
import type { Block, DocumentModel, RowLink, Source, TableBlock } from '../blocks/block.ts';
import { limits } from '../diagnostics/limits.ts';
import type { Position } from '../diagnostics/position.ts';
import { Report } from '../diagnostics/report.ts';
import { splitMarks } from '../blocks/note-marks.ts';
import type { Caption } from '../profiles/caption-words.ts';
import type { Profile } from '../profiles/profile.ts';
import { repeatsHeader } from './repeated-header.ts';

/** What a reader's offsets mean. */
export interface Places {
  of(offset: number): { page?: number; line: number };
  /** Tells pieces apart that begin on one line. */
  columnOf?(offset: number): number;
}

export interface FinishedRow {
  cells: string[];
  links: RowLink[];
  /** Cells that the row brought; more than the header has columns is a fault of the page. */
  found: number;
  offset: number;
  /** Where it goes on behind page breaks. */
  more?: readonly number[];
  /** One cell reaches over all columns. */
  spansAll?: boolean;
  /** One of several rows that the page has as one. */
  isSplit?: boolean;
}

export interface FinishedTable {
  offset: number;
  caption: string | undefined;
  /** What stands above the titles of the columns: a caption where there is no other. */
  over?: string;
  anchors: string[];
  header: string[];
  rows: FinishedRow[];
  /** Titles that the header brought. */
  titles: number;
}

export class PageBuilder {
  chapter: string | undefined;
  private readonly report = new Report();
  private readonly blocks: Block[] = [];
  private readonly physicalRows: Position[] = [];
  private caption: (Caption & { at: Position }) | undefined;
  private current: string | undefined;
  private manySections = false;
  private tables = 0;
  private readonly numbers = new Set<string>();

  constructor(
    private readonly source: Source,
    private readonly profile: Profile,
    private readonly places: Places,
  ) {}

  document(): DocumentModel {
    const { source, profile, blocks, physicalRows, report } = this;
    return {
      source,
      profile,
      blocks,
      physicalRows,
      report,
      ...(this.chapter === undefined ? {} : { chapter: this.chapter }),
    };
  }

  end(): void {
    this.dropCaption();
  }

  /** The name of the page; its section begins here. */
  title(text: string, offset: number): void {
    this.dropCaption();
    if (this.current !== undefined) return this.heading(text, offset);
    this.current = text;
    this.blocks.push({ kind: 'paragraph', text, at: this.position(offset) });
  }

  /** Where one document holds many pages, each title begins a section; a number in front of it makes it a heading. */
  section(text: string, offset: number, numbered: boolean): void {
    this.dropCaption();
    this.manySections = true;
    this.current = text;
    this.tables = 0;
    this.numbers.clear();
    this.blocks.push({ kind: numbered ? 'heading' : 'paragraph', text, at: this.position(offset) });
  }

  heading(text: string, offset: number): void {
    this.dropCaption();
    const { sections } = this.profile;
    const status = sections.statusOf(text);
    this.blocks.push({
      kind: 'heading',
      text: status === undefined ? text : sections.statusHeading(status),
      at: this.position(offset),
    });
  }

  /** True for a caption, which belongs to the table behind it. */
  paragraph(text: string, offset: number): boolean {
    const { sections, captions } = this.profile;
    const parent = sections.chapterOf(text);
    // Of many sections each has a chapter of its own.
    if (parent !== undefined && !this.manySections) {
      this.chapter ??= parent;
      return false;
    }
    if (sections.statusOf(text) !== undefined) {
      this.heading(text, offset);
      return false;
    }
    this.dropCaption();
    const caption = captions.captionOf(text);
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

  table({ offset, caption: text, over, anchors, header, rows, titles }: FinishedTable): void {
    const own = text === undefined ? undefined : (this.profile.captions.captionOf(text) ?? { title: text });
    if (own) this.dropCaption();
    const before = this.caption;
    this.caption = undefined;
    const caption: Partial<Caption> = own ?? before ?? (over === undefined ? {} : { title: over });
    this.tables += 1;
    // A number that stands on the page twice is no name of a table.
    const number =
      caption.number === undefined || this.numbers.has(caption.number) ? `#${this.tables}` : caption.number;
    this.numbers.add(number);
    const table: TableBlock = {
      kind: 'table',
      header: header.map((text) => splitMarks(text).text),
      rows: [],
      at: { ...(before?.at ?? this.position(offset)), table: number },
    };
    if (caption.number !== undefined) table.number = caption.number;
    if (caption.title !== undefined) table.title = caption.title;
    if (anchors.length > 0) table.anchors = anchors;
    if (titles > limits.columns.most)
      this.report.add('over-limit', { limit: 'columns', found: titles }, { at: table.at });
    let line = 0;
    rows.forEach(({ cells, links, found, offset: start, more = [], spansAll, isSplit }, index) => {
      const places = [start, ...more].map(
        (part): Position => ({ ...this.position(part), table: number, row: index + 1 }),
      );
      const at = places[0] as Position;
      if (this.places.columnOf && (at.line === line || at.line === table.at.line))
        at.column = this.places.columnOf(start);
      line = at.line ?? 0;
      this.physicalRows.push(...places);
      if (repeatsHeader(cells, table.header, this.profile.tables)) {
        for (const place of places) this.report.add('header-repeated', {}, { at: place });
        return;
      }
      if (isSplit) this.report.add('row-tags-missing', {}, { at });
      if (found > cells.length)
        this.report.add(
          'row-too-many-cells',
          { expected: cells.length, found },
          { at, quote: cells.join(' | ').slice(0, 200) },
        );
      table.rows.push({
        cells,
        at: places,
        ...(links.length > 0 ? { links } : {}),
        ...(spansAll ? { spansAll } : {}),
      });
    });
    this.blocks.push(table);
  }

  private position(offset: number): Position {
    const at: Position = { document: this.source.id, ...this.places.of(offset) };
    if (this.current !== undefined) at.section = this.current;
    return at;
  }

  /** A caption that no table follows was a sentence, or its table is missing. */
  private dropCaption(): void {
    if (!this.caption) return;
    const { number, at } = this.caption;
    const text = this.profile.captions.captionLine(this.caption);
    this.caption = undefined;
    this.report.add('caption-without-table', { number }, { at });
    this.blocks.push({ kind: 'paragraph', text, at });
  }
}
