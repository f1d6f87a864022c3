// Pieces of a table on several pages → one table. A piece at the top of a page under the same titles goes on; its first row is the
// rest of the last row above where no rule closed that one, or where it has nothing but a description.
import type { FinishedRow } from '../../finished-table.ts';
import { tidyCell } from '../../text/inline-markup.ts';
import { type Column, paragraphsOf } from './join-lines.ts';
import { bare } from './known-words.ts';
import type { GridCell, PageRow, PageTable } from '../ruled-tables/page-table.ts';
import { WIDEST_PADDING } from '../lines/split-run.ts';
import type { TextLine } from '../lines/text-line.ts';

/** Points. */
const NEAR = 3;

interface FlowingRow {
  cells: GridCell[];
  offsets: number[];
  depth: number;
}

export class FlowingTable {
  readonly header: string[];
  /** Columns of its first piece. */
  readonly titles: number;
  private readonly columns: readonly number[];
  private readonly rows: FlowingRow[] = [];
  private openBottom = false;

  constructor(
    table: PageTable,
    private readonly setting: Omit<Column, 'edge'>,
    readonly offset: number,
    offsetOf: (row: PageRow) => number,
  ) {
    this.header = this.titlesOf(table);
    this.titles = table.drawnColumns;
    this.columns = table.columns;
    this.append(table.rows.slice(table.headerRows), offsetOf);
  }

  /** It has the same titles. */
  isLike(piece: PageTable): boolean {
    return this.titlesOf(piece).filter(Boolean).join(' ') === this.header.filter(Boolean).join(' ');
  }

  /** False where the piece is a table of its own. */
  takes(piece: PageTable, offsetOf: (row: PageRow) => number): boolean {
    const places = this.placesOf(piece);
    if (!places) return false;
    // Titles that stand near to each other are told apart by what stands below them: where that is little, they are read as one.
    const repeated = piece.headerRows > 0 && this.isLike(piece);
    const isWhole = piece.columns.length === this.columns.length;
    const untitled = !repeated && isWhole && (this.openBottom || piece.rows[0]?.openTop === true || !isTitled(piece));
    if (!repeated && !untitled) return false;
    const rows = repeated ? piece.rows.slice(piece.headerRows) : piece.rows;
    this.append(isWhole ? rows : rows.map((row) => this.placed(row, places)), offsetOf);
    return true;
  }

  /** By column of the piece, the column of the table that begins at the same place. */
  private placesOf({ columns }: PageTable): number[] | undefined {
    // Without rules the last column ends with its longest text.
    const lefts = this.columns.slice(0, -1);
    // Where a rule begins on one page, text begins on another: all columns lie beside each other by the padding.
    const shift = (columns[0] as number) - (lefts[0] as number);
    if (Math.abs(shift) > WIDEST_PADDING) return undefined;
    const places = columns
      .slice(0, -1)
      .map((left, index) =>
        index === 0
          ? 0
          : lefts.findIndex((other) => Math.abs(left - other) < NEAR || Math.abs(left - other - shift) < NEAR),
      );
    return places[0] === 0 && places.every((place, index) => index === 0 || place > (places[index - 1] as number))
      ? places
      : undefined;
  }

  private placed(row: PageRow, places: readonly number[]): PageRow {
    const cells = this.columns.slice(0, -1).map((_, column): GridCell => {
      const cell = row.cells[places.indexOf(column)];
      return cell ?? { lines: [], edge: this.columns[column + 1] as number };
    });
    return { ...row, cells };
  }

  finish(): FinishedRow[] {
    const parents: string[] = [];
    return this.rows.map(({ cells, offsets, depth }) => ({
      cells: withParents(
        cells.map((cell) => this.cellText(cell)),
        depth,
        parents,
      ),
      links: [],
      found: cells.length,
      offset: offsets[0] as number,
      more: offsets.slice(1),
    }));
  }

  private append(given: readonly PageRow[], offsetOf: (row: PageRow) => number): void {
    const rows = withMergedCells(this.rows.at(-1)?.cells, given);
    rows.forEach((row, index) => {
      const last = this.rows.at(-1);
      if (index === 0 && last && (this.openBottom || hasLastCellOnly(row) || this.isRest(row, last))) {
        last.cells = last.cells.map(({ lines, edge }, column) => {
          const more = row.cells[column]?.lines ?? [];
          // What the page break parted is one word, though each half stands alone in its cell.
          return { lines: [...(column === 0 && this.isCut(lines, more) ? cutWord(lines) : lines), ...more], edge };
        });
        last.offsets.push(offsetOf(row));
      } else this.rows.push({ cells: row.cells, offsets: [offsetOf(row)], depth: row.depth });
    });
    this.openBottom = rows.at(-1)?.openBottom ?? this.openBottom;
  }

  /** A row that its maker cut and ruled off at the foot of the page: the rest has no name where all rows have one, or half of it. */
  private isRest({ cells, depth }: PageRow, last: FlowingRow): boolean {
    const [name] = cells;
    if (!name || name.merged || depth > 0) return false;
    if (name.lines.length === 0) return this.rows.every((row) => (row.cells[0]?.lines.length ?? 0) > 0);
    return (
      this.isCut(last.cells[0]?.lines ?? [], name.lines) &&
      cells.some(({ lines }, column) => lines.length === 0 && (last.cells[column]?.lines.length ?? 0) > 0)
    );
  }

  private isCut(above: readonly TextLine[], below: readonly TextLine[]): boolean {
    const [one, other] = [above.at(-1), below[0]];
    return (
      one !== undefined &&
      other !== undefined &&
      !one.endsWithSpace &&
      this.setting.words.has(bare(one.text + other.text))
    );
  }

  private titlesOf({ rows, headerRows, columns }: PageTable): string[] {
    return columns.slice(1).map((_, column) => {
      const titles = rows
        .slice(0, headerRows)
        .map(({ cells }) => (cells[column] ? this.cellText(ofWords(cells[column])).replaceAll('\n', ' ') : ''));
      return [...new Set(titles)].filter((title) => title !== '').join(' ');
    });
  }

  private cellText({ lines, edge }: GridCell): string {
    return tidyCell(paragraphsOf(lines, { edge, ...this.setting }).join('\n'));
  }
}

/** "Status" above "Code" are two words of a title, however narrow the column is. */
function ofWords({ lines, edge }: GridCell): GridCell {
  const isEnd = (index: number): boolean =>
    /\p{Ll}$/u.test(lines[index]?.text ?? '') && /^\p{Lu}/u.test(lines[index + 1]?.text ?? '');
  return { lines: lines.map((line, index) => (isEnd(index) ? { ...line, endsWithSpace: true } : line)), edge };
}

function cutWord(lines: readonly TextLine[]): TextLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, broken: true } : line));
}

/** A cell that goes on over the page stands there without text, beside several rows or below a cell that had several. */
function withMergedCells(last: readonly GridCell[] | undefined, rows: readonly PageRow[]): readonly PageRow[] {
  const first = rows[0];
  if (!last || !first || first.openTop) return rows;
  const goesOn: boolean[] = [];
  first.cells.forEach(({ lines, merged }, column) => {
    // Beside a cell that goes on, one without text goes on too.
    const isMerged = merged === true || last[column]?.merged === true || goesOn[column - 1] === true;
    goesOn.push(lines.length === 0 && column < first.cells.length - 1 && isMerged);
  });
  const ends = goesOn.map((open, column) =>
    open
      ? rows.findIndex(({ cells }, index) => index > 0 && (cells[column]?.lines.length !== 0 || !cells[column]?.merged))
      : 0,
  );
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const end = ends[column] as number;
      return goesOn[column] && (index < end || end < 0) ? { ...cell, lines: last[column]?.lines ?? [] } : cell;
    }),
  }));
}

/** The name of a row in a tree of names, behind those of the rows that hold it. `parents` are the names down to the row above. */
function withParents(cells: string[], depth: number, parents: string[]): string[] {
  const [name = '', ...rest] = cells;
  parents.length = Math.min(parents.length, depth);
  const path = [...parents, name];
  parents.push(name);
  return name === '' || depth === 0 ? cells : [path.join('.'), ...rest];
}

function hasLastCellOnly({ cells }: PageRow): boolean {
  return cells.every(({ lines }, column) => lines.length > 0 === (column === cells.length - 1));
}

/** Titles are set in bold. */
function isTitled({ rows }: PageTable): boolean {
  return rows[0]?.cells.every(({ lines }) => lines.every(({ bold }) => bold)) ?? false;
}
