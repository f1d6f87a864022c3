// The words of a link, which may name what it leads to.
import type { ChildNode, Element } from 'domhandler';

/** Links say little more than a name. */
const MOST_LINK_TEXT = 400;

/** The text of an element, as far as it is that of a link. */
export function linkText(element: Element): string {
  const open: ChildNode[] = [...element.children].reverse();
  let text = '';
  for (let steps = 0; steps < MOST_LINK_TEXT && text.length < MOST_LINK_TEXT; steps += 1) {
    const node = open.pop();
    if (!node) break;
    if ('data' in node) text += node.data;
    else if ('children' in node)
      for (const child of [...node.children].slice(0, MOST_LINK_TEXT).reverse()) open.push(child);
  }
  return text.replace(/\s+/g, ' ').trim();
}
