// An OpenAPI document walked once: every object of it with its kind and pointer. All checks read this list.
import { isObject, member, type JsonObject, pointerTo, textMember } from './json.ts';
import { pointerParts, valueAt } from '../build/json-pointer.ts';
import { type ObjectField, objectFields, type ObjectKind } from './openapi-objects.ts';

export interface ObjectNode {
  kind: ObjectKind;
  pointer: string;
  value: JsonObject;
  parent: ObjectNode | undefined;
  /** The field of the parent that holds it: `properties`, `items`, `paths`, `get` ... */
  field: string;
  /** Its name or index within that field; empty when the field is the object itself. */
  key: string;
}

export interface DocumentView {
  root: JsonObject;
  /** The line of the specification it is written in; undefined for anything that is not OpenAPI 3.0 or 3.1. */
  version: '3.0' | '3.1' | undefined;
  nodes: Readonly<Record<ObjectKind, ObjectNode[]>>;
  /** The value a local reference (`#/...`, `#anchor`) leads to. */
  resolve(reference: string): { value: unknown; pointer: string } | undefined;
}

/** `root` must have passed `measureDocument`: this walks it to the end. */
export function buildDocumentView(root: JsonObject): DocumentView {
  const nodes = Object.fromEntries(Object.keys(objectFields).map((kind) => [kind, []])) as unknown as Record<
    ObjectKind,
    ObjectNode[]
  >;
  // A stack in reverse order, so that the nodes come in the order of the document.
  const waiting: ObjectNode[] = [{ kind: 'document', pointer: '', value: root, parent: undefined, field: '', key: '' }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes[node.kind].push(node);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index]!);
  }
  const anchors = anchorsOf(nodes.schema);
  const version = /^3\.([01])\.\d+/.exec(textMember(root, 'openapi') ?? '');
  return {
    root,
    version: version ? (`3.${version[1]}` as '3.0' | '3.1') : undefined,
    nodes,
    resolve(reference) {
      const fragment = decodeFragment(reference);
      const tokens = fragment === undefined ? undefined : pointerParts(fragment);
      if (fragment === undefined) return undefined;
      if (!tokens) return anchors.get(fragment);
      const found = valueAt(root, tokens);
      return found && { value: found.value, pointer: fragment };
    },
  };
}

function childrenOf(node: ObjectNode): ObjectNode[] {
  const children: ObjectNode[] = [];
  if (node.kind === 'callback') {
    addChildren(children, node, '', node.value, { form: 'map', kind: 'pathItem' });
    return children;
  }
  const fields = objectFields[node.kind];
  for (const field of Object.keys(node.value)) {
    if (Object.hasOwn(fields, field)) addChildren(children, node, field, node.value[field], fields[field]!);
  }
  return children;
}

function addChildren(
  children: ObjectNode[],
  parent: ObjectNode,
  field: string,
  held: unknown,
  { form, kind }: ObjectField,
): void {
  const base = field === '' ? parent.pointer : pointerTo(parent.pointer, field);
  const add = (value: unknown, key: string, pointer: string) => {
    if (isObject(value)) children.push({ kind, pointer, value, parent, field, key });
  };
  if (form === 'one') add(held, '', base);
  else if (form === 'list' && Array.isArray(held))
    held.forEach((value, index) => add(value, String(index), pointerTo(base, index)));
  else if (form === 'map' && isObject(held)) {
    const mayExtend = kind === 'pathItem' || parent.kind === 'operation';
    for (const key of Object.keys(held)) {
      if (!(mayExtend && key.startsWith('x-'))) add(held[key], key, pointerTo(base, key));
    }
  }
}

function anchorsOf(schemas: ObjectNode[]): Map<string, { value: unknown; pointer: string }> {
  const anchors = new Map<string, { value: unknown; pointer: string }>();
  for (const { value, pointer } of schemas) {
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const anchor = member(value, keyword);
      if (typeof anchor === 'string') anchors.set(anchor, { value, pointer });
    }
  }
  return anchors;
}

function decodeFragment(reference: string): string | undefined {
  if (!reference.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}
