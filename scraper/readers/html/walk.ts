// Visits a parsed page in document order without recursion: hostile pages nest deeper than a call stack.
import type { Element, ParentNode } from 'domhandler';

export interface Visitor {
  /** Called before the children of an element; false leaves them out, and `leave` is not called. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(data: string, offset: number): void;
}

export function walk(root: ParentNode, visitor: Visitor): void {
  let node = root.firstChild;
  while (node) {
    if (node.type === 'text') visitor.text((node as { data: string } & typeof node).data, node.startIndex ?? 0);
    else if (node.type === 'tag' && visitor.enter(node as Element)) {
      const { firstChild } = node as Element;
      if (firstChild) {
        node = firstChild;
        continue;
      }
      visitor.leave(node as Element);
    }
    while (node && !node.next) {
      const { parent } = node as { parent: ParentNode | null };
      if (!parent || parent === root) return;
      visitor.leave(parent as Element);
      node = parent as Element;
    }
    node = node?.next ?? null;
  }
}
