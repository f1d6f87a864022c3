// A table inside a cell while its rows are met → lines of the cell.
import type { CellWords } from '../../profiles/cell-words.ts';
import { LineCollector } from './line-collector.ts';
import { nestedTableLines, type NestedRow } from './nested-lines.ts';

export class NestedTable {
  inHeader = false;
  private readonly rows: NestedRow[] = [];
  private texts: string[] | undefined;

  /** `outer`: where the text of the cell goes; `before`: its last line. */
  constructor(
    private readonly outer: LineCollector,
    private readonly before: string,
    private readonly words: CellWords,
  ) {}

  startRow(): void {
    this.endCell();
    this.rows.push({ cells: [], isHeader: this.inHeader });
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

  end(): LineCollector {
    this.endCell();
    for (const line of nestedTableLines(this.rows, this.before, this.words)) this.outer.add(line);
    return this.outer;
  }
}
