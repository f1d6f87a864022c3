// Navigation around a page is no content, but the way to the page names its chapter: in an element of its own, or in items of a class.
import type { Element } from 'domhandler';
import type { HtmlWords } from '../../profiles/html-words.ts';

export function isNavigation({ name, attribs }: Element, words: HtmlWords): boolean {
  return name === 'nav' || attribs['role'] === 'navigation' || words.navigation.test(attribs['class'] ?? '');
}

export class NavigationLines {
  private depth = 1;
  private readonly items: { classes: string; text: string }[] = [];
  private readonly isBreadcrumb: boolean;

  constructor(
    element: Element,
    private readonly words: HtmlWords,
  ) {
    this.isBreadcrumb = words.breadcrumb.test(
      `${element.attribs['class'] ?? ''} ${element.attribs['aria-label'] ?? ''}`,
    );
  }

  enter(element: Element): boolean {
    if (element.name === 'script' || element.name === 'style') return false;
    this.depth += 1;
    if (element.name === 'li') this.items.push({ classes: element.attribs['class'] ?? '', text: '' });
    return true;
  }

  /** True when the navigation itself is left. */
  leave(_: Element): boolean {
    this.depth -= 1;
    return this.depth === 0;
  }

  write(data: string): void {
    const item = this.items.at(-1);
    if (item) item.text += data;
  }

  /** The item above the page itself; the first item is the whole documentation. */
  chapter(): string | undefined {
    const items = this.isBreadcrumb
      ? this.items
      : this.items.filter(({ classes }) => this.words.chapterItems.test(classes));
    const above = items.slice(1, -1).at(-1);
    return (
      above?.text
        .replace(/[\u00bb/>]\s*$|\s+/g, ' ')
        .trim()
        .replace(/\s*[\u00bb/>]$/, '') || undefined
    );
  }
}
