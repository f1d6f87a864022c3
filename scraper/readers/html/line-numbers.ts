// Offsets in a text → line numbers, counted from 1.
import type { Places } from '../finished-table.ts';

export class LineNumbers implements Places {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The character within its line, counted from 1. */
  columnOf(offset: number): number {
    return offset - (this.starts[this.of(offset).line - 1] as number) + 1;
  }

  of(offset: number): { line: number } {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1 };
  }
}
