// What readers of marked text have in common: they go from line to line, and from block to block.
import type { DocumentModel, Source } from '../blocks/block.ts';
import type { Profile } from '../profiles/profile.ts';
import { PageBuilder } from './page-builder.ts';

export abstract class LineReader {
  protected readonly lines: string[];
  protected readonly page: PageBuilder;

  constructor(
    protected readonly source: Source,
    protected readonly profile: Profile,
    text: string,
  ) {
    this.lines = text.split(/\r\n|\n|\r/);
    this.page = new PageBuilder(source, profile, { of: (offset) => ({ line: offset }) });
  }

  /** Reads the lines from `start` on. */
  read(start = 0): DocumentModel {
    let index = start;
    while (index < this.lines.length) index = this.readBlock(index);
    this.close();
    this.page.end();
    return this.page.document();
  }

  /** Reads the block at `index` and returns the index of the line behind it. */
  protected abstract readBlock(index: number): number;

  /** Ends the paragraph or list item that is open. */
  protected abstract close(): void;
}
