// The anchors a code host gives to the headings of a page: lower case, punctuation dropped, blanks as hyphens,
// the second of the same name with -1.
import { plainLine } from './markdown-text.ts';

export class HeadingAnchors {
  readonly #taken = new Map<string, number>();

  /** The anchor of the page's next heading. Call once per heading, in the order of the page. */
  next(headingText: string): string {
    const base = slug(headingText);
    let anchor = base;
    let count = this.#taken.get(base) ?? 0;
    while (this.#taken.has(anchor)) {
      count += 1;
      anchor = `${base}-${count}`;
    }
    this.#taken.set(base, count);
    if (anchor !== base) this.#taken.set(anchor, 0);
    return anchor;
  }
}

function slug(headingText: string): string {
  return plainLine(headingText)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}
