// A place in the documents → an address that does not move: the page itself where it has a URL, else the operation's heading in the
// edition, or the file of the correction. Lines of an edition are other ones after the next refresh.
import { HeadingAnchors } from '../../generator/docs/heading-anchors.ts';
import type { Position } from '../../scraper/diagnostics/position.ts';

export type LinkTo = (at: Position) => string | undefined;

/** The page alone. */
export function pageLink(at: Position): string | undefined {
  const original = at.original?.document ?? at.document;
  return /^https?:\/\//i.test(original) ? original : undefined;
}

/** @param base address of the folder that holds the edition, with a slash at its end; empty for links from a file beside it. */
export function sourceLinks(edition: string, base = ''): LinkTo {
  const headings = anchorsOf(edition);
  return (at) => {
    const page = pageLink(at);
    if (page !== undefined) return page;
    if (at.document === 'reference.md') {
      const anchor = at.line === undefined ? undefined : headings.findLast(({ line }) => line <= (at.line as number));
      return anchor && `${base}reference.md#${anchor.anchor}`;
    }
    const correction = /\/corrections\/([\w.-]+)$/.exec(at.document)?.[1];
    return correction === undefined ? undefined : `${base}corrections/${correction}`;
  };
}

/** Anchors of the operations, by the line of the heading. */
function anchorsOf(edition: string): { line: number; anchor: string }[] {
  const anchors = new HeadingAnchors();
  let isCode = false;
  return edition.split('\n').flatMap((text, index) => {
    if (text.startsWith('```')) isCode = !isCode;
    const [, level, heading] = isCode ? [] : (/^(#{1,6}) (.*)$/.exec(text) ?? []);
    if (heading === undefined) return [];
    const anchor = anchors.next(heading.replace(/\\(.)/g, '$1'));
    return level === '##' ? [{ line: index + 1, anchor }] : [];
  });
}
