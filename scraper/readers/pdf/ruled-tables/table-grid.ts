// A frame of rules → columns and rows. Columns are where the rules of the header meet or stand; without such, where its titles
// begin. What is drawn inside a cell divides nothing. A row without a rule below goes on behind the page break.
import { leastOf } from '../../../diagnostics/extremes.ts';
import { limits } from '../../../diagnostics/limits.ts';
import { append } from '../../../diagnostics/append.ts';
import { ByHeight } from '../content/by-height.ts';
import { FrameRules, NEAR } from './frame-rules.ts';
import { cluster } from './cluster.ts';
import { indexIn } from './first-beyond.ts';
import type { Rule, TextRun } from '../content/page-content.ts';
import type { RuleGroup } from './rule-groups.ts';
import { LeftEdges } from '../lines/left-edges.ts';
import { linesOf, type Marks, NO_MARKS } from '../lines/text-line.ts';
import { splitUnruledRow } from './unruled-rows.ts';
import type { PageRow, PageTable } from './page-table.ts';
import { titlesOver } from '../lines/title-starts.ts';
import { holdsTitles, withoutTitleRow, withTitlesParted } from './title-row.ts';
import { WIDEST_PADDING, splitRun } from '../lines/split-run.ts';

/** Undefined for a frame that is no table: a single column, no text, or code. */
export function tableIn(group: RuleGroup, runs: readonly TextRun[], marks: Marks): PageTable | undefined {
  const inside = runs.filter(
    ({ left, baseline }) =>
      left > group.left - NEAR && left < group.right && baseline > group.top && baseline < group.bottom,
  );
  if (inside.every(({ font }) => font.monospace)) return undefined;
  const untitled = withoutTitleRow(group);
  if (untitled) {
    const over = inside.filter(({ baseline }) => baseline < untitled.top);
    if (holdsTitles(over, untitled)) return tableIn(withTitlesParted(group, untitled), runs, marks);
    const table = tableIn(untitled, runs, marks);
    if (table && over.length > 0) {
      const title = linesOf(over, NO_MARKS).map(({ text }) => text);
      return { ...table, top: group.top, title: title.join(' ') };
    }
  }
  const grid = new Grid(group, inside);
  if (grid.width < 2 || grid.levels.length < 2) return undefined;
  return group.vertical.length > 0 || grid.hasTitles() ? grid.table(marks) : undefined;
}

class Grid {
  readonly width: number;
  private readonly drawnColumns: number;
  /** Heights of the rules that part rows, with the ends of the frame where it is open. */
  readonly levels: number[];
  private readonly columns: number[];
  private readonly headerRows: number;
  private readonly openTop: boolean;
  private readonly openBottom: boolean;
  private readonly rules: FrameRules;
  private readonly spacersOf = new Map<number, number[]>();
  private readonly edges: LeftEdges;
  private readonly heights: ByHeight<TextRun>;
  private inFirst: ByHeight<Rule> | undefined;

  constructor(
    private readonly group: RuleGroup,
    private readonly runs: readonly TextRun[],
  ) {
    this.heights = new ByHeight(runs, ({ baseline }) => baseline);
    this.edges = new LeftEdges(runs);
    this.rules = new FrameRules(group);
    const drawn = cluster(
      group.horizontal.map(({ at }) => at),
      1,
    );
    this.openTop = drawn.length === 0 || group.top < (drawn[0] as number) - NEAR;
    this.openBottom = drawn.length === 0 || group.bottom > (drawn.at(-1) as number) + NEAR;
    const all = [...(this.openTop ? [group.top] : []), ...drawn, ...(this.openBottom ? [group.bottom] : [])];
    const headerEnd =
      all.find((level, index) => index > 0 && this.rules.covers(level, group.left, group.right)) ??
      (all.at(-1) as number);
    const found = this.findColumns(all, headerEnd);
    this.drawnColumns = found.length - 1;
    // What stands behind the last column that is read belongs to it.
    this.columns =
      this.drawnColumns > limits.columns.most
        ? [...found.slice(0, limits.columns.most), found.at(-1) as number]
        : found;
    this.width = this.columns.length - 1;
    const parts = (level: number): boolean =>
      this.eachColumn((column) =>
        this.rules.covers(level, this.columns[column] as number, this.columns[column + 1] as number),
      ).some(Boolean);
    this.levels = all.filter(
      (level, index) => (index === 0 && this.openTop) || (index === all.length - 1 && this.openBottom) || parts(level),
    );
    this.headerRows = Math.max(1, this.levels.indexOf(headerEnd));
  }

  table(marks: Marks): PageTable {
    const origins = this.origins();
    const begins = (left: number): boolean => this.edges.begins(left);
    const cells = new Map<string, TextRun[]>();
    const lefts = this.eachColumn((): number[] => []);
    const rights = this.eachColumn(() => 0);
    for (const run of this.runs.flatMap((whole) => splitRun(whole, this.columns, begins))) {
      const band = indexIn(this.levels, run.baseline);
      const column = this.columnOf(run, band);
      const key = `${origins[band]?.[column] ?? band}/${column}`;
      const cell = cells.get(key);
      if (cell) cell.push(run);
      else cells.set(key, [run]);
      lefts[column]?.push(run.left - (this.columns[column] as number));
      rights[column] = Math.max(rights[column] as number, run.right);
    }
    const isRuled =
      this.group.vertical.length > 0 || this.group.horizontal.some(({ to }) => to < this.group.right - NEAR);
    const edges = this.eachColumn((column) => {
      const padding = Math.max(0, leastOf([WIDEST_PADDING, ...(lefts[column] as number[])]));
      const edge = (this.columns[column + 1] as number) - padding;
      return isRuled ? edge : Math.min(edge, rights[column] as number);
    });
    const rows = origins.map(
      (starts, band): PageRow => ({
        cells: starts.map((start, column) => ({
          lines: linesOf(cells.get(`${start}/${column}`) ?? [], marks),
          edge: edges[column] as number,
          merged: start !== band || origins[band + 1]?.[column] === start,
        })),
        top: this.levels[band] as number,
        openTop: band === 0 && this.openTop,
        openBottom: band === origins.length - 1 && this.openBottom,
        depth: this.spacers(band).length,
      }),
    );
    const { left, right, top, bottom, vertical } = this.group;
    const body = rows[this.headerRows];
    if (body && rows.length === this.headerRows + 1)
      append(rows, splitUnruledRow(rows.pop() ?? body, { hasColumnRules: vertical.length > 0 }));
    return {
      left,
      right,
      top,
      bottom,
      columns: this.columns,
      drawnColumns: this.drawnColumns,
      headerRows: this.headerRows,
      rows: rows.filter((row) => row.cells.some(({ lines }) => lines.length > 0)),
    };
  }

  /** Rules around a note and below the header of a page have no titles between them, and no rows. */
  hasTitles(): boolean {
    const titles = this.runs.filter(({ baseline }) => baseline < (this.levels[this.headerRows] as number));
    const titled = new Set(titles.map(({ left }) => indexIn(this.columns, left + 1)));
    return this.levels.length > 2 && titled.size === this.width && titles.every(({ font }) => font.bold);
  }

  private eachColumn<Value>(value: (column: number) => Value): Value[] {
    return Array.from({ length: this.width }, (_, column) => value(column));
  }

  private findColumns(levels: readonly number[], headerEnd: number): number[] {
    const { left, right, vertical, horizontal } = this.group;
    const top = levels[0] as number;
    const standing = vertical
      .filter(({ from, to }) => Math.min(to, headerEnd) - Math.max(from, top) > Math.min(NEAR, (headerEnd - top) / 2))
      .map(({ at }) => at);
    const meeting = horizontal
      .filter(({ at }) => Math.abs(at - top) < 1.5 || Math.abs(at - headerEnd) < 1.5)
      .flatMap(({ from, to }) => [from, to]);
    const drawn = cluster([left, right, ...standing, ...meeting], NEAR);
    // A frame around text has no rule under its first line.
    if (drawn.length > 2 || levels.length < 3) return drawn;
    return [
      left,
      ...cluster(titlesOver(headerEnd, this.runs), NEAR)
        .slice(1)
        .map((start) => start - 1),
      right,
    ];
  }

  /** Per band and column the band in which the cell begins: where no rule parts it from the cell above, that one goes on. */
  private origins(): number[][] {
    const origins: number[][] = [];
    for (let band = 0; band < this.levels.length - 1; band += 1) {
      const above = origins[band - 1];
      origins.push(
        this.eachColumn((column) =>
          above === undefined ||
          this.rules.covers(
            this.levels[band] as number,
            this.cellLeft(band, column),
            this.columns[column + 1] as number,
          )
            ? band
            : (above[column] as number),
        ),
      );
    }
    return origins;
  }

  /** Where the cell begins: names in a tree have cells without text before them. */
  private cellLeft(band: number, column: number): number {
    return (column === 0 ? this.spacers(band).at(-1) : undefined) ?? (this.columns[column] as number);
  }

  /** Rules inside the first column that reach from one end of the band to the other, with no text before them. */
  private spacers(band: number): number[] {
    const known = this.spacersOf.get(band);
    if (known) return known;
    const [top, bottom] = [this.levels[band] as number, this.levels[band + 1] as number];
    const [left, right] = [this.columns[0] as number, this.columns[1] as number];
    this.inFirst ??= this.rules.between(left, right);
    const inside = this.inFirst
      .within(top, bottom)
      .filter(({ from, to }) => from < top + 1.5 && to > bottom - 1.5)
      .map(({ at }) => at);
    const texts =
      inside.length === 0
        ? []
        : this.heights
            .within(top, bottom)
            .filter(({ baseline }) => baseline > top && baseline < bottom)
            .map((run) => run.left);
    const spacers = cluster(inside, NEAR).filter((at) => texts.every((text) => text > at));
    this.spacersOf.set(band, spacers);
    return spacers;
  }

  /** The column in which a run begins; a cell that reaches over several columns stands in its first. */
  private columnOf(run: TextRun, band: number): number {
    let column = indexIn(this.columns, run.left + Math.min(1, (run.right - run.left) / 2));
    while (column > 0 && this.isSpanned(band, column) && !this.beginsColumn(run, column)) column -= 1;
    return column;
  }

  /** Its text begins where that of other rows does: rules that only every second row has mean nothing. */
  private beginsColumn(run: TextRun, column: number): boolean {
    if (run.left - (this.columns[column] as number) > WIDEST_PADDING) return false;
    return this.edges.beginsElsewhere(run);
  }

  private isSpanned(band: number, column: number): boolean {
    const middle = ((this.levels[band] as number) + (this.levels[band + 1] as number)) / 2;
    return this.rules.leavesOut(this.columns[column] as number, middle);
  }
}
