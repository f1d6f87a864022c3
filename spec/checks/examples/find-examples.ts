// Every example (and default) of a document, with the schema it is an example of.
import { append } from '../../../scraper/diagnostics/append.ts';
import type { DocumentView, ObjectNode } from '../document-view.ts';
import { isObject, type JsonObject, listMember, member, objectMember, pointerTo } from '../json.ts';
import { follow } from '../operation-view.ts';

export interface FoundExample {
  what: 'example' | 'default';
  value: unknown;
  pointer: string;
  schema: JsonObject;
  /** Which way the example travels, where that is known: `readOnly` and `writeOnly` hang on it. */
  direction: 'request' | 'response' | undefined;
}

export function findExamples(view: DocumentView): FoundExample[] {
  const found: FoundExample[] = [];
  for (const node of [...view.nodes.mediaType, ...view.nodes.parameter, ...view.nodes.header]) {
    const schema = member(node.value, 'schema');
    if (!isObject(schema)) continue;
    const isOther = node.kind === 'mediaType' && !/[/+]json\b/i.test(node.key);
    for (const { value, pointer } of examplesBeside(view, node)) {
      // The text of an XML or plain body is no value of the schema.
      if (!(isOther && typeof value === 'string'))
        found.push({ what: 'example', value, pointer, schema, direction: directionOf(node) });
    }
  }
  for (const { value, pointer } of view.nodes.operation) append(found, ofVariants(value, pointer));
  for (const node of view.nodes.schema) {
    const add = (what: FoundExample['what'], value: unknown, pointer: string) =>
      found.push({ what, value, pointer, schema: node.value, direction: undefined });
    for (const field of ['default', 'example'] as const)
      if (Object.hasOwn(node.value, field)) add(field, node.value[field], pointerTo(node.pointer, field));
    listMember(node.value, 'examples').forEach((value, index) =>
      add('example', value, pointerTo(pointerTo(node.pointer, 'examples'), index)),
    );
  }
  return found;
}

/** What each page of an operation of several sends, with the schema of that page. */
function ofVariants(operation: JsonObject, pointer: string): FoundExample[] {
  return listMember(operation, 'x-variants').flatMap((variant, index) => {
    const schema = member(variant, 'requestBody');
    if (!isObject(schema)) return [];
    const base = pointerTo(pointerTo(pointerTo(pointer, 'x-variants'), index), 'examples');
    return listMember(variant, 'examples').flatMap((example, at): FoundExample[] =>
      isObject(example) && Object.hasOwn(example, 'value')
        ? [
            {
              what: 'example',
              value: example.value,
              pointer: pointerTo(pointerTo(base, at), 'value'),
              schema,
              direction: 'request',
            },
          ]
        : [],
    );
  });
}

function* examplesBeside(
  view: DocumentView,
  { value, pointer }: ObjectNode,
): Generator<{ value: unknown; pointer: string }> {
  if (Object.hasOwn(value, 'example')) yield { value: value.example, pointer: pointerTo(pointer, 'example') };
  for (const [name, listed] of Object.entries(objectMember(value, 'examples'))) {
    const example = follow(view, listed);
    const base = pointerTo(pointerTo(pointer, 'examples'), name);
    if (example && Object.hasOwn(example, 'value'))
      yield { value: example.value, pointer: example === listed ? pointerTo(base, 'value') : base };
  }
}

function directionOf(node: ObjectNode): FoundExample['direction'] {
  if (node.kind !== 'mediaType') return undefined;
  return node.parent?.kind === 'requestBody' ? 'request' : node.parent?.kind === 'response' ? 'response' : undefined;
}
