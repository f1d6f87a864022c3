// The headings that a block stands under, from the title of the page down.
import type { HeadingBlock } from '../../../blocks/block.ts';
import type { Profile } from '../../../profiles/profile.ts';

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

  /** The deepest one that opens no part; `whole` is that of what stands above the addresses: headings below theirs tell cases apart. */
  titles({ sections, operations }: Profile): { own: OpenHeading | undefined; whole: OpenHeading | undefined } {
    const titles = this.headings.filter(
      ({ text }) => sections.partOf(text) === undefined && operations.placeOf(text) === undefined,
    );
    const own = titles.at(-1);
    const addresses = this.headings.find(({ text }) => sections.partOf(text) === 'uri');
    return { own, whole: addresses ? (titles.findLast(({ level }) => level < addresses.level) ?? own) : own };
  }
}
