// The lines of a block that hold something, found as they are asked for: most lines that could open a table open none.
import type { Profile } from '../../profiles/profile.ts';
import { endsBlock } from './raw-table.ts';

export interface FilledLine {
  text: string;
  /** Index from 0 in the document. */
  index: number;
}

export class FilledLines {
  private readonly found: FilledLine[] = [];
  private next: number;

  constructor(
    private readonly lines: readonly string[],
    start: number,
    private readonly profile: Profile,
  ) {
    this.next = start;
  }

  /** The filled line at a position counted from 0; undefined behind the end of the block. */
  at(position: number): FilledLine | undefined {
    while (this.found.length <= position && this.next < this.lines.length) {
      const text = (this.lines[this.next] as string).trim();
      if (text !== '' && endsBlock(text, this.profile)) break;
      if (text !== '') this.found.push({ text, index: this.next });
      this.next += 1;
    }
    return this.found[position];
  }

  text(position: number): string {
    return this.at(position)?.text ?? '';
  }

  /** Index of the line behind the first `count` filled lines: where the next one stands, or right behind the last. */
  lineBehind(count: number): number {
    return this.at(count)?.index ?? (this.at(count - 1)?.index ?? -1) + 1;
  }
}
