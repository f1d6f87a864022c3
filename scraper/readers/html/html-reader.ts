// A parsed page, element by element → the open page. What is skipped or only steers the reader (navigation) ends here.
import type { Element } from 'domhandler';
import type { HtmlWords } from '../../profiles/html-words.ts';
import type { PageBuilder } from '../page-builder.ts';
import { handlerOf } from './element-handlers.ts';
import { isNavigation, NavigationLines } from './navigation.ts';
import { OpenPage } from './open-page.ts';
import type { Visitor } from './walk.ts';

export class HtmlReader implements Visitor {
  private readonly open: OpenPage;
  private navigation: NavigationLines | undefined;

  constructor(
    private readonly page: PageBuilder,
    document: string,
    private readonly words: HtmlWords,
  ) {
    this.open = new OpenPage(page, document);
  }

  enter(element: Element): boolean {
    const { attribs } = element;
    if (this.navigation) return this.navigation.enter(element);
    if (isNavigation(element, this.words)) {
      this.open.breakLine();
      this.navigation = new NavigationLines(element, this.words);
      return true;
    }
    const handler = handlerOf(element);
    if (handler?.skip || attribs['role'] === 'contentinfo' || this.words.isSkipped(attribs['class'])) return false;
    handler?.enter?.(element, this.open);
    const name = attribs['id'] ?? (element.name === 'a' ? attribs['name'] : undefined);
    if (name !== undefined && element.name !== 'table') this.open.addAnchor(element, name);
    return true;
  }

  leave(element: Element): void {
    if (this.navigation) {
      if (!this.navigation.leave(element)) return;
      this.page.chapter ??= this.navigation.chapter();
      this.navigation = undefined;
      return;
    }
    handlerOf(element)?.leave?.(element, this.open);
  }

  text(data: string, offset: number): void {
    if (this.navigation) this.navigation.write(data);
    else this.open.text(data, offset);
  }

  /** Closes what a truncated page left open. */
  end(): void {
    this.open.end();
  }
}
