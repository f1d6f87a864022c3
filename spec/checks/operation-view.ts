// The operations of a document as most checks need them: with their path, and parameters and bodies with references followed.
import type { DocumentView, ObjectNode } from './document-view.ts';
import { isObject, type JsonObject, listMember, member, pointerTo } from './json.ts';

export interface PathOperation {
  node: ObjectNode;
  method: string;
  /** The template, as `/v2/{project_id}/desktops`. */
  path: string;
  operationId: string | undefined;
}

export interface FoundParameter {
  value: JsonObject;
  /** Where it is listed, before any reference is followed. */
  pointer: string;
}

/** The operations below `paths`; those of webhooks and callbacks have no path of ours. */
export function pathOperations(view: DocumentView): PathOperation[] {
  return view.nodes.operation
    .filter((node) => node.parent?.field === 'paths' && node.parent.key.startsWith('/'))
    .map((node) => {
      const id = member(node.value, 'operationId');
      return { node, method: node.field, path: node.parent!.key, operationId: typeof id === 'string' ? id : undefined };
    });
}

/** The value itself or what its chain of references ends in; undefined when that is no object. */
export function follow(view: DocumentView, value: unknown): JsonObject | undefined {
  let current = value;
  for (let steps = 0; steps < 100; steps++) {
    if (!isObject(current)) return undefined;
    const reference = member(current, '$ref');
    if (typeof reference !== 'string') return current;
    current = view.resolve(reference)?.value;
  }
  return undefined;
}

/** The parameters an object lists itself: an operation's, or those its path item gives to all of its operations. */
export function listedParameters(view: DocumentView, owner: ObjectNode): FoundParameter[] {
  const base = pointerTo(owner.pointer, 'parameters');
  return listMember(owner.value, 'parameters').flatMap((listed, index) => {
    const value = follow(view, listed);
    return value ? [{ value, pointer: pointerTo(base, index) }] : [];
  });
}

/** The names in the braces of a path, in order. */
export function placeholdersOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
}
