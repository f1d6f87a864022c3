// The headings that a block stands under, from the title of the page down.
import type { HeadingBlock } from '../../blocks/block.ts';

export interface OpenHeading {
  text: string;
  level: number;
  block: HeadingBlock;
}

/** Headings without a depth are those below the title. */
const BELOW_TITLE = 2;

export class HeadingPath {
  private readonly headings: OpenHeading[] = [];

  /** Closes the headings of the same depth and deeper ones. */
  enter(block: HeadingBlock): OpenHeading {
    const { text, level = BELOW_TITLE } = block;
    while ((this.headings.at(-1)?.level ?? 0) >= level) this.headings.pop();
    const heading = { text, level, block };
    this.headings.push(heading);
    return heading;
  }

  /** From the title of the page down. */
  get all(): readonly OpenHeading[] {
    return this.headings;
  }

  /** The deepest one that `fits`. */
  deepest(fits: (heading: OpenHeading) => boolean): OpenHeading | undefined {
    return this.headings.findLast(fits);
  }
}
