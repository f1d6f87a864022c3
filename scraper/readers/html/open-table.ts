// A <table> while its rows and cells are met. Pages leave out the tags of rows: a cell that stands in none begins one.
import { widthOf, type HtmlCell, type HtmlRow } from './html-table.ts';

export class OpenTable {
  caption: string | undefined;
  inHeader = false;
  readonly rows: HtmlRow[] = [];
  private row: HtmlRow | undefined;
  /** No tag opened the row, so none will close it. */
  private isImplied = false;

  constructor(
    readonly offset: number,
    readonly anchors: string[],
  ) {}

  startRow(offset = this.offset): void {
    this.row = { cells: [], isHeader: this.inHeader, offset };
    this.isImplied = false;
    this.rows.push(this.row);
  }

  /** The texts of the cells of the open row that are finished. */
  cellsBefore(): string[] {
    return (this.row?.cells ?? []).slice(0, -1).map(({ text }) => text);
  }

  endRow(): void {
    this.row = undefined;
  }

  startCell(name: string, attribs: Readonly<Record<string, string>>, offset = this.offset): HtmlCell {
    if (!this.row || (this.isImplied && this.isFull(this.row))) {
      this.startRow(offset);
      this.isImplied = true;
    }
    const cell = { text: '', columns: spanOf(attribs['colspan']), rows: spanOf(attribs['rowspan']), links: [] };
    const row = this.row as HtmlRow;
    row.cells.push(cell);
    // A first row of nothing but <th> is a header wherever it stands.
    if (!this.inHeader && this.rows.length === 1)
      row.isHeader = name === 'th' && (row.cells.length === 1 || row.isHeader);
    return cell;
  }

  private isFull({ cells }: HtmlRow): boolean {
    const [first] = this.rows;
    return first !== undefined && cells !== first.cells && cells.length > 0 && widthOf(cells) >= widthOf(first.cells);
  }
}

function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 65534) : 1;
}
