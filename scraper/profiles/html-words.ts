// Classes by which the markup of pages tells what is no content, and where the way to the page is written.
import type { ProfileData } from './profile-data.ts';
import { anyOf } from './template-compiler.ts';
import type { Matcher } from './wording.ts';

export class HtmlWords {
  /** Around a page; matched against the class attribute. */
  readonly navigation: Matcher;
  /** The way to the page; matched against class and label. */
  readonly breadcrumb: Matcher;
  /** Items of other navigation that name chapters. */
  readonly chapterItems: Matcher;
  private readonly skipped: ReadonlySet<string>;

  constructor({ html = {} }: ProfileData) {
    const classes = (names: readonly string[] = []): RegExp => new RegExp(`\\b(?:${anyOf(names)})\\b`);
    this.navigation = classes(html.navigation);
    this.breadcrumb = new RegExp(anyOf(html.breadcrumb ?? []));
    this.chapterItems = classes(html['chapter-items']);
    this.skipped = new Set(html.skip);
  }

  /** True for an element that is no content, by its class attribute. */
  isSkipped(attribute: string | undefined): boolean {
    return attribute !== undefined && attribute.split(/\s+/).some((name) => this.skipped.has(name));
  }
}
