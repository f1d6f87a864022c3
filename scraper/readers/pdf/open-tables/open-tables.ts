// A page without the tables that rules frame → the tables that are told by less: rules below rows, the ground of rows or of the titles
// alone, or nothing but texts that begin below each other.
import type { Profile } from '../../../profiles/profile.ts';
import { endsBlock } from '../../text/raw-table.ts';
import { ColumnExtents } from './column-extents.ts';
import { contentsTitle } from '../lines/contents-title.ts';
import { type BodyLine, bodyLine, FARTHEST_ROW, WIDEST_ROW_GAP } from './body-line.ts';
import { openTable } from './open-table.ts';
import type { PageContent, TextRun } from '../content/page-content.ts';
import type { PageTable } from '../ruled-tables/page-table.ts';
import { RowEvidence } from './row-evidence.ts';
import type { Band } from '../ruled-tables/stretches.ts';
import { tableRests } from './table-rests.ts';
import { LOOKED_AT, splitTitles, titleStarts } from '../lines/title-starts.ts';
import { type Segment, textOf, visualLines, type VisualLine } from '../lines/visual-lines.ts';

/** Parts of the size of the font. */
const TITLE_PITCH = 1.7;
const FIRST_ROW_GAP = 4.5;
/** Lines of titles. */
const MOST_TITLES = 12;
/** Lines that a page may have above the first of its text. */
const RUNNING_LINES = 3;

export interface OpenTables {
  tables: PageTable[];
  /** What may be the rest of a table without its titles, at the top of the page: the page before tells. */
  rests: PageTable[];
}

export function openTables(content: PageContent, runs: readonly TextRun[], profile: Profile): OpenTables {
  const lines = visualLines(runs);
  const evidence = new RowEvidence(content);
  const rests = tableRests(lines, evidence, profile);
  return { tables: new OpenTableFinder(lines, evidence, profile).find(), rests };
}

class OpenTableFinder {
  constructor(
    private readonly lines: readonly VisualLine[],
    private readonly evidence: RowEvidence,
    private readonly profile: Profile,
  ) {}

  find(): PageTable[] {
    this.lines.forEach((line, at) => this.partTitles(line, at));
    const tables: PageTable[] = [];
    for (let at = 0; at < this.lines.length; ) {
      const found = this.tableAt(at);
      if (found) tables.push(found.table);
      at = found?.next ?? at + 1;
    }
    return tables;
  }

  private tableAt(at: number): { table: PageTable; next: number } | undefined {
    const first = this.lines[at] as VisualLine;
    if ((first.segments.length < 2 && !this.isBesideNext(at)) || first.monospace) return undefined;
    const ground = this.evidence.groundOf(first);
    const rule = this.evidence.ruleBelow(first);
    if (!first.bold && !ground && !rule) return undefined;
    const columns = new ColumnExtents();
    const titles = this.titleLines(at, columns, ground);
    if (titles === 0) return undefined;
    const body = this.bodyLines(at + titles, columns, { marked: ground !== undefined || rule !== undefined, first });
    if (!body.some(({ columns: filled }) => filled.length > 1) && !this.isRest(at, body, columns)) return undefined;
    if (first.bold && !ground && !rule && body.every((_, index) => this.lines[at + titles + index]?.bold))
      return undefined;
    const header = this.lines.slice(at, at + titles);
    const kept = this.withinRules(header.at(-1) as VisualLine, body, columns);
    if (!first.bold && !ground && !this.isRuled(header.at(-1) as VisualLine, kept, columns)) return undefined;
    if (this.isProse(kept, columns.extents.length)) return undefined;
    return { table: openTable(header, kept, columns, this.evidence), next: at + titles + kept.length };
  }

  /** The two lines stand lower than each other by less than a line: they are texts of one row around its middle. */
  private isBesideNext(at: number): boolean {
    const [line, next] = [this.lines[at], this.lines[at + 1]];
    if (!line || !next) return false;
    const right = line.segments.at(-1)?.right ?? 0;
    const isBeside = next.segments.length > 1 || (next.segments[0]?.left ?? 0) > right;
    return line.bold === next.bold && isBeside && next.baseline - line.baseline < 0.9 * line.size;
  }

  /** Titles repeated at the top of a page, with nothing below them but the rest of a description. */
  private isRest(at: number, body: readonly BodyLine[], { extents }: ColumnExtents): boolean {
    return (
      at < RUNNING_LINES &&
      extents.length > 2 &&
      body.length > 0 &&
      body.every(({ columns }) => columns[0] === extents.length - 1)
    );
  }

  /** Titles may stand as near to each other as words do. */
  private partTitles(line: VisualLine, at: number): void {
    if (!line.bold || line.monospace) return;
    const below: TextRun[][] = [];
    let bottom = line.baseline + 0.5 * line.size;
    for (let index = at + 1; index < Math.min(this.lines.length, at + 1 + LOOKED_AT); index += 1) {
      const { baseline, bold, monospace, segments, size } = this.lines[index] as VisualLine;
      if (bold && below.length === 0 && baseline - bottom < TITLE_PITCH * size) continue;
      if (bold || monospace || baseline - bottom > FIRST_ROW_GAP * size) break;
      below.push(segments.flatMap(({ runs }) => runs));
      bottom = baseline;
    }
    const titles = line.segments.flatMap(({ runs }) => runs);
    const starts = titleStarts(titles, below, { hasColumns: line.segments.length > 1 });
    if (starts.length > 0) line.segments = line.segments.flatMap((segment) => splitSegment(segment, starts));
  }

  /** How many lines hold titles: they are set alike, and near to each other. */
  private titleLines(at: number, columns: ColumnExtents, ground: Band | undefined): number {
    const first = this.lines[at] as VisualLine;
    let count = 0;
    for (let index = at; index < this.lines.length; index += 1) {
      const line = this.lines[index] as VisualLine;
      const above = this.lines[index - 1];
      if (index > at && above) {
        const onGround = ground !== undefined && line.baseline < ground.bottom;
        const alike = first.bold && line.bold && Math.abs(line.size - first.size) < 0.4;
        if (ground ? !onGround : !alike || this.evidence.isParted(above, line)) break;
        if (line.baseline - above.baseline > TITLE_PITCH * line.size || endsBlock(textOfLine(line), this.profile))
          break;
      }
      if (count >= MOST_TITLES || !columns.addTitles(line)) break;
      count += 1;
    }
    return count;
  }

  private bodyLines(
    from: number,
    columns: ColumnExtents,
    { marked, first }: { marked: boolean; first: VisualLine },
  ): BodyLine[] {
    const body: BodyLine[] = [];
    let above = this.lines[from - 1] as VisualLine;
    let widest = 0;
    const size = this.lines[from]?.size ?? 0;
    for (let index = from; index < this.lines.length; index += 1) {
      const line = this.lines[index] as VisualLine;
      const gap = line.baseline - above.baseline;
      const placed = columns.place(line);
      const isAtLeft = placed?.some(({ column }) => column === 0) === true;
      const most = body.length === 0 && (!isAtLeft || line.segments.length > 1) ? FIRST_ROW_GAP : WIDEST_ROW_GAP;
      const isFar = gap > Math.max(most * line.size, 1.3 * widest) && !this.isNextRow(above, line);
      if (isFar || line.monospace) break;
      if (Math.abs(line.size - size) > 0.6 || this.isSetAsTitles(line, first)) break;
      if (!placed || (!this.isBesideNext(index) && this.leaves(line, gap, widest, marked || !isAtLeft))) break;
      if (body.length > 0) widest = Math.max(widest, gap);
      for (const { column, segment } of placed) columns.widen(column, segment);
      body.push(bodyLine(line, placed, columns));
      above = line;
    }
    return body;
  }

  /** However much padding the rows have: a rule parts them, and both have texts in several columns. */
  private isNextRow(above: VisualLine, line: VisualLine): boolean {
    const isNear = line.baseline - above.baseline < FARTHEST_ROW * line.size;
    return isNear && line.segments.length > 1 && this.evidence.isParted(above, line);
  }

  /** Another table, or a heading between two. */
  private isSetAsTitles(line: VisualLine, first: VisualLine): boolean {
    const text = textOfLine(line);
    return (
      endsBlock(text, this.profile) ||
      contentsTitle(text) !== undefined ||
      (first.bold && line.bold && line.segments.length > 1)
    );
  }

  /** A line at the left that stands apart is text behind the table. */
  private leaves({ segments, bold, size }: VisualLine, gap: number, widest: number, marked: boolean): boolean {
    if (segments.length > 1) return false;
    return bold || (!marked && gap > Math.max(1.6 * size, 1.15 * widest) && widest > 0);
  }

  /** Titles that look like text need a rule below them and another one below a row: below the running title of a page stands one too. */
  private isRuled(title: VisualLine, body: readonly BodyLine[], columns: ColumnExtents): boolean {
    const first = (body[0] as BodyLine).baseline;
    return (
      this.evidence.rulesOf(columns, title.baseline, first).length > 0 &&
      this.evidence.rulesOf(columns, first, bottomOf(body)).length > 0
    );
  }

  /** Where rules of the width of the table stand below its rows, it ends with the last of them. */
  private withinRules(title: VisualLine, body: readonly BodyLine[], columns: ColumnExtents): readonly BodyLine[] {
    const last = this.evidence.rulesOf(columns, (body[0] as BodyLine).baseline, bottomOf(body)).at(-1);
    if (last === undefined || title.baseline > last) return body;
    const inside = body.filter(({ baseline }) => baseline < last);
    const next = body[inside.length];
    // Rules that only part rows have a row below the last of them.
    const isRow = next !== undefined && next.columns[0] === 0 && next.columns.length > 1;
    const above = this.evidence.rulesOf(columns, title.baseline, (body[0] as BodyLine).baseline).at(-1);
    const isAlike =
      isRow && above !== undefined && Math.abs(next.baseline - last - ((body[0] as BodyLine).baseline - above)) < 1.5;
    if (!isAlike) return inside;
    let end = inside.length + 1;
    while (end < body.length && gapAbove(body, end) < TITLE_PITCH) end += 1;
    return body.slice(0, end);
  }

  /** Two columns of running text look like a table of one row. */
  private isProse(body: readonly BodyLine[], width: number): boolean {
    if (width > 2 || body.length < 4) return false;
    const left = body.filter(({ placed }) =>
      placed.some(({ column, segment }) => column === 0 && textOf(segment).split(' ').length > 4),
    );
    return left.length > 0.7 * body.length;
  }
}

/** Parts of the size of the font. */
function gapAbove(body: readonly BodyLine[], index: number): number {
  const { baseline, size } = body[index] as BodyLine;
  return (baseline - (body[index - 1]?.baseline ?? baseline)) / size;
}

/** A rule that ends the table stands no lower. */
function bottomOf(body: readonly BodyLine[]): number {
  const last = body.at(-1) as BodyLine;
  return last.baseline + 2 * last.size;
}

function splitSegment({ runs }: Segment, starts: readonly number[]): Segment[] {
  const parts: Segment[] = [];
  for (const run of runs.flatMap((whole) => splitTitles(whole, starts))) {
    const open = parts.at(-1);
    if (open && !starts.includes(run.left)) {
      open.runs.push(run);
      open.right = Math.max(open.right, run.right);
    } else parts.push({ left: run.left, right: run.right, runs: [run] });
  }
  return parts;
}

function textOfLine({ segments }: VisualLine): string {
  return segments.map(textOf).join(' ');
}
