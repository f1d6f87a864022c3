// The links of a page in the order in which a reader would follow them: those of the contents navigation, then those of the text.
import { load } from 'cheerio/slim';
import type { Element, ParentNode } from 'domhandler';

/** The hrefs as written; `base` is the address that the page declares for them. */
export interface PageLinks {
  base?: string;
  hrefs: string[];
}

const NAVIGATION =
  /(?:^|[\s_-])(?:nav|navigation|toc|toctree|sidebar|sphinxsidebar|menu|tree|contents|catalog|ullinks|familylinks)/i;
const ADDRESS_ATTRIBUTE: Readonly<Record<string, string>> = { a: 'href', area: 'href', frame: 'src', iframe: 'src' };

export function pageLinks(html: string): PageLinks {
  const root = load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0];
  const inNavigation = new Set<string>();
  const inText = new Set<string>();
  let base: string | undefined;
  // Depth of the outermost navigation element that is open.
  let navigation: number | undefined;
  if (root) {
    visit(root, {
      enter({ name, attribs }, depth) {
        if (navigation === undefined && isNavigation(name, attribs)) navigation = depth;
        if (name === 'base') base ??= attribs['href'];
        const attribute = Object.hasOwn(ADDRESS_ATTRIBUTE, name) ? ADDRESS_ATTRIBUTE[name] : undefined;
        const href = attribute === undefined ? undefined : attribs[attribute];
        if (href) (navigation === undefined ? inText : inNavigation).add(href);
      },
      leave(depth) {
        if (navigation === depth) navigation = undefined;
      },
    });
  }
  return { ...(base === undefined ? {} : { base }), hrefs: [...new Set([...inNavigation, ...inText])] };
}

function isNavigation(name: string, attribs: Record<string, string>): boolean {
  return (
    name === 'nav' ||
    attribs['role'] === 'navigation' ||
    NAVIGATION.test(attribs['class'] ?? '') ||
    NAVIGATION.test(attribs['id'] ?? '')
  );
}

/** In document order and without recursion: hostile pages nest deeper than a call stack. */
function visit(
  root: ParentNode,
  visitor: { enter(element: Element, depth: number): void; leave(depth: number): void },
): void {
  let node = root.firstChild;
  let depth = 0;
  while (node) {
    if (node.type === 'tag') {
      visitor.enter(node as Element, depth);
      const { firstChild } = node as Element;
      if (firstChild) {
        node = firstChild;
        depth += 1;
        continue;
      }
      visitor.leave(depth);
    }
    while (node && !node.next) {
      const { parent } = node as { parent: ParentNode | null };
      if (!parent || parent === root) return;
      node = parent as Element;
      depth -= 1;
      visitor.leave(depth);
    }
    node = node?.next ?? null;
  }
}
