// Finished headings, lines, tables and code → blocks with captions, sections and positions, as the text readers give them.
import { append } from '../diagnostics/append.ts';
import type { Block, DocumentModel, HeadingBlock, Source, TableBlock, TextLink } from '../blocks/block.ts';
import type { DiagnosticCode, FactsOf } from '../diagnostics/catalogue.ts';
import { limits } from '../diagnostics/limits.ts';
import type { Position } from '../diagnostics/position.ts';
import { Report } from '../diagnostics/report.ts';
import { splitMarks } from '../blocks/note-marks.ts';
import type { Caption } from '../profiles/caption-words.ts';
import type { Profile } from '../profiles/profile.ts';
import { continueRow } from './continued-row.ts';
import type { FinishedTable, Places } from './finished-table.ts';
import { isBelowCaption, type OpenCaption } from './below-caption.ts';
import { joinNameColumns } from './name-columns.ts';
import { plainCode } from './plain-characters.ts';
import { repeatsHeader } from './repeated-header.ts';

export class PageBuilder {
  chapter: string | undefined;
  private readonly faults = new Report();
  private readonly blocks: Block[] = [];
  private readonly physicalRows: Position[] = [];
  private caption: OpenCaption | undefined;
  private current: string | undefined;
  private manySections = false;
  private tables = 0;
  /** Headings have their depth, and name the places below them. */
  readonly divides: boolean;
  private readonly numbers = new Set<string>();

  constructor(
    private readonly source: Source,
    readonly profile: Profile,
    private readonly places: Places,
  ) {
    this.divides = profile.operations.divides;
  }

  document(): DocumentModel {
    const { source, profile, blocks, physicalRows, faults: report } = this;
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
    if (this.current !== undefined) return this.heading(text, offset, { level: 1, anchors: [] });
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

  heading(text: string, offset: number, depth?: { level: number; anchors: string[] }): void {
    this.dropCaption();
    const { sections } = this.profile;
    const status = sections.statusOf(text);
    if (this.divides && depth && status === undefined && this.isTitle(text)) this.current = text;
    const known = this.divides ? depth : depth && { level: depth.level };
    const words = status === undefined ? text : sections.statusHeading(status);
    this.blocks.push({ kind: 'heading', text: words, ...known, at: this.position(offset) });
  }

  /** What stands below the headings of parts belongs to the title above them. */
  private isTitle(text: string): boolean {
    const { sections, operations, captions } = this.profile;
    return sections.partOf(text) === undefined && operations.placeOf(text) === undefined && !captions.isGeneral(text);
  }

  /** True for a caption, which belongs to the table behind it, and for what stands between them. */
  paragraph(text: string, offset: number, found: readonly TextLink[] = []): boolean {
    // A picture is a link without words.
    const links = found.filter((link) => link.text !== '');
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
    if (!isBelowCaption({ kind: 'paragraph', text }, this.caption, this.blocks, this.profile)) this.dropCaption();
    const caption = captions.captionOf(text);
    if (caption && !/[.:]$/.test(caption.title)) {
      this.caption = { ...caption, at: this.position(offset), index: this.blocks.length };
      return true;
    }
    // Of other pages, links that say which table or page is meant: "see Table 1".
    const kept = this.divides
      ? links
      : links.filter(
          (link) =>
            captions.isMention(link.text) ||
            captions.isSentTo(text, link.text) ||
            this.profile.tables.isSentForStatuses(text, link.text),
        );
    this.blocks.push({
      kind: 'paragraph',
      text,
      ...(kept.length > 0 ? { links: kept } : {}),
      at: this.position(offset),
    });
    return this.caption !== undefined;
  }

  report<Code extends DiagnosticCode>(code: Code, facts: FactsOf<Code>, offset: number, quote?: string): void {
    this.faults.add(code, facts, { at: this.position(offset), quote });
  }

  /** Takes over what a reader of another notation read in the middle of the page; its positions have lines only. */
  absorb(blocks: readonly Block[], report: Report, anchors: readonly string[]): void {
    this.faults.absorb(report);
    for (const block of blocks) {
      const line = block.at.line ?? 1;
      if (block.kind === 'paragraph') this.paragraph(block.text, line, block.links);
      else if (block.kind === 'heading') this.heading(block.text, line, depthOf(block));
      else if (block.kind === 'code') this.code(block.text, line);
      else {
        this.tables += 1;
        const number = `#${this.tables}`;
        const place = (at: Position): Position => ({
          ...this.position(at.line ?? line),
          table: number,
          ...only(at, 'row'),
          ...only(at, 'column'),
        });
        const rows = block.rows.map((row) => ({ ...row, at: row.at.map(place) }));
        for (const row of rows) append(this.physicalRows, row.at);
        const names = [...new Set([...(block.anchors ?? []), ...anchors])];
        this.blocks.push({ ...block, rows, at: place(block.at), ...(names.length > 0 ? { anchors: names } : {}) });
      }
    }
  }

  code(text: string, offset: number): void {
    this.dropCaption();
    const content = plainCode(text)
      .replace(/^\s*\n/, '')
      .trimEnd();
    if (content.trim() !== '') this.blocks.push({ kind: 'code', text: content, at: this.position(offset) });
  }

  table({ offset, caption: text, over, anchors, header, rows, titles, columns, isOfStatuses }: FinishedTable): void {
    const own = text === undefined ? undefined : (this.profile.captions.captionOf(text) ?? { title: text });
    if (own) this.dropCaption();
    const before = this.caption;
    this.caption = undefined;
    // What stands over the titles is said, even where the table has its caption.
    if (over !== undefined && over !== '' && (own ?? before) && over !== (own ?? before)?.title)
      this.blocks.push({ kind: 'paragraph', text: over, at: this.position(offset) });
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
    if (columns) table.columns = columns;
    if (isOfStatuses) table.isOfStatuses = isOfStatuses;
    if (titles > limits.columns.most)
      this.faults.add('over-limit', { limit: 'columns', found: titles }, { at: table.at });
    let line = 0;
    rows.forEach(({ cells, links, indent = 0, found, offset: start, more = [], spansAll, isSplit, goesOn }, index) => {
      const places = [start, ...more].map(
        (part): Position => ({ ...this.position(part), table: number, row: index + 1 }),
      );
      const at = places[0] as Position;
      if (this.places.columnOf && (at.line === line || at.line === table.at.line))
        at.column = this.places.columnOf(start);
      line = at.line ?? 0;
      append(this.physicalRows, places);
      if (goesOn && continueRow(table, cells, places, this.profile.tables)) return;
      if (repeatsHeader(cells, table.header, this.profile.tables)) {
        for (const place of places) this.faults.add('header-repeated', {}, { at: place });
        return;
      }
      if (isSplit) this.faults.add('row-tags-missing', {}, { at });
      if (found > cells.length)
        this.faults.add(
          'row-too-many-cells',
          { expected: cells.length, found },
          { at, quote: cells.join(' | ').slice(0, 200) },
        );
      table.rows.push({
        cells,
        at: places,
        ...(indent > 0 && this.profile.names.countsIndent(cells[0] ?? '') ? { indent } : {}),
        ...(links.length > 0 ? { links } : {}),
        ...(spansAll ? { spansAll } : {}),
      });
    });
    this.blocks.push(joinNameColumns(table, this.profile));
  }

  private position(offset: number): Position {
    const at: Position = { document: this.source.id, ...this.places.of(offset) };
    if (this.current !== undefined) at.section = this.current;
    return at;
  }

  /** A caption that no table follows was a sentence, or its table is missing. */
  private dropCaption(): void {
    if (!this.caption) return;
    const { number, at, index } = this.caption;
    const text = this.profile.captions.captionLine(this.caption);
    this.blocks.splice(index, 0, { kind: 'paragraph', text, at });
    this.caption = undefined;
    this.faults.add('caption-without-table', { number }, { at });
  }
}

function depthOf({ level, anchors }: HeadingBlock): { level: number; anchors: string[] } | undefined {
  return level === undefined ? undefined : { level, anchors: anchors ?? [] };
}

function only(at: Position, key: 'row' | 'column'): Position | object {
  return at[key] === undefined ? {} : { [key]: at[key] };
}
