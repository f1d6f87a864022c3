// What an element holds, without its tags.
import type { Element } from 'domhandler';

/** The text of an element that holds little more than text. */
export function textOf({ children }: Element): string {
  return children
    .map((child) => ('data' in child ? child.data : 'children' in child ? textOf(child as Element) : ''))
    .join('');
}
