// A table inside a cell while its rows are met → lines of the cell, or a table of its own where it lists the fields of an object.
import type { Profile } from '../../profiles/profile.ts';
import type { FinishedTable } from '../finished-table.ts';
import { LineCollector } from './line-collector.ts';
import { anchorName } from './link-target.ts';
import { nestedTableLines, type NestedRow } from './nested-lines.ts';

/** Those that are open, and those that list fields until the table around them is finished. */
export class NestedTables {
  private readonly opened: NestedTable[] = [];
  /** Inside of one table of the page, in the order in which they begin. */
  private met: NestedTable[] = [];
  private named = 0;

  get inner(): NestedTable | undefined {
    return this.opened.at(-1);
  }

  /** `beside`: the cells in front of it in the row of the page's table. */
  open(outer: LineCollector, before: string, beside: readonly string[], profile: Profile): void {
    const table = new NestedTable(outer, before, this.inner?.cells() ?? beside, profile);
    this.opened.push(table);
    this.met.push(table);
  }

  /** Gives the collector of the cell around the innermost. One that lists fields stands behind the page's table; its row links to it. */
  end(links: string[] | undefined, offset: number, document: string): LineCollector | undefined {
    const inner = this.opened.pop();
    if (!inner) return undefined;
    this.named += 1;
    const name = anchorName(`nested-table-${this.named}`, document);
    inner.end(name, offset);
    if (inner.fields) {
      if (this.inner) this.inner.addLink(name);
      else links?.push(name);
    }
    return inner.endCell();
  }

  /** The tables that list fields, in the order of the page. */
  takeFields(): FinishedTable[] {
    const found = this.met.flatMap(({ fields }) => fields ?? []);
    this.met = [];
    return found;
  }
}

class NestedTable {
  inHeader = false;
  /** The table as one of the page, where it lists fields and has ended. */
  fields: FinishedTable | undefined;
  private readonly rows: NestedRow[] = [];
  private texts: string[] | undefined;

  /** `outer`: where the text of the cell goes; `before`: its last line; `beside`: the cells of its row. */
  constructor(
    private readonly outer: LineCollector,
    private readonly before: string,
    private readonly beside: readonly string[],
    private readonly profile: Profile,
  ) {}

  startRow(): void {
    this.endCell();
    this.rows.push({ cells: [], isHeader: this.inHeader, links: [] });
  }

  /** Gives the collector of the cell's lines. */
  startCell(name: string): LineCollector {
    this.endCell();
    if (this.rows.length === 0) this.startRow();
    const row = this.rows.at(-1) as NestedRow;
    if (this.rows.length === 1 && row.cells.length === 0) row.isHeader ||= name === 'th';
    const texts: string[] = [];
    this.texts = texts;
    return new LineCollector((line) => texts.push(line));
  }

  /** Gives the collector that text goes to between cells. */
  endCell(): LineCollector {
    if (this.texts) this.rows.at(-1)?.cells.push(this.texts.join(' '));
    this.texts = undefined;
    return this.outer;
  }

  /** The cells of the row that is open. */
  cells(): readonly string[] {
    return this.rows.at(-1)?.cells ?? [];
  }

  /** A link in the row that is open. */
  addLink(target: string): void {
    this.rows.at(-1)?.links.push(target);
  }

  /** Gives it `name` where it lists fields; else its lines go to the cell. */
  end(name: string, offset: number): void {
    this.endCell();
    const [header, ...rows] = this.rows;
    if (header && this.listsFields(header.cells)) {
      const width = header.cells.length;
      const last = width - 1;
      this.fields = {
        offset,
        caption: undefined,
        anchors: [name],
        header: header.cells,
        titles: width,
        rows: rows.map(({ cells, links }) => ({
          cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
          links: links.map((target) => ({ column: last, target })),
          found: cells.length,
          offset,
        })),
      };
      return;
    }
    for (const line of nestedTableLines(this.rows, this.before, this.profile.cells)) this.outer.add(line);
  }

  /** Columns of names and of types, in the row of what is no text or number. */
  private listsFields(header: readonly string[]): boolean {
    const { tables, types } = this.profile;
    const titles = header.map((title) => tables.columnOf(title.trim(), () => false));
    const isField = titles[0] === 'name' && titles.includes('type');
    return isField && !this.beside.slice(1).some((cell) => types.scalarOf(cell.trim()) !== undefined);
  }
}
