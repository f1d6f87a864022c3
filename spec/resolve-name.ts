// Names people use → JSON pointers: "ListDesktops", "ListDesktops.query.limit", "ListDesktops.200.total_count", "VolumeInfo.size".
import { jsonPointer, pointerParts, valueAt } from './build/json-pointer.ts';
import type { OpenApiDocument, OperationObject, SchemaObject } from './openapi.ts';

/** Undefined where the document has nothing of that name. */
export function resolveName(document: OpenApiDocument, name: string): string | undefined {
  const [first = '', ...rest] = name.split('.');
  if (Object.hasOwn(document.components.schemas, first))
    return fieldPointer(document, jsonPointer('components', 'schemas', first), rest);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId === first)
        return operationPart(document, operation, jsonPointer('paths', path, method), rest);
    }
  }
  return undefined;
}

function operationPart(
  document: OpenApiDocument,
  operation: OperationObject,
  pointer: string,
  [kind, ...rest]: string[],
): string | undefined {
  if (kind === undefined) return pointer;
  if (kind === 'path' || kind === 'query' || kind === 'header') {
    const index = (operation.parameters ?? []).findIndex(
      (parameter) => parameter.in === kind && parameter.name === rest.join('.'),
    );
    return index < 0 ? undefined : `${pointer}/parameters/${index}`;
  }
  const isBody = kind === 'body';
  if (isBody ? operation.requestBody === undefined : !Object.hasOwn(operation.responses, kind)) return undefined;
  const content = isBody ? operation.requestBody?.content : operation.responses[kind]?.content;
  const reference = Object.values(content ?? {})[0]?.schema?.$ref;
  if (rest.length === 0) return pointer + (isBody ? '/requestBody' : jsonPointer('responses', kind));
  return reference === undefined ? undefined : fieldPointer(document, reference.slice(1), rest);
}

/** Follows field names through $refs, arrays and maps. */
function fieldPointer(document: OpenApiDocument, start: string, names: readonly string[]): string | undefined {
  let pointer = start;
  for (const name of names) {
    const owner = objectOf(document, pointer);
    if (owner === undefined) return undefined;
    pointer = owner + jsonPointer('properties', name.replace(/(?:\[\]|\{\})+$/, ''));
    if (schemaAt(document, pointer) === undefined) return undefined;
  }
  return pointer;
}

/** The pointer of the object schema that a schema is, refers to or holds. */
function objectOf(document: OpenApiDocument, pointer: string, depth = 0): string | undefined {
  const schema = schemaAt(document, pointer);
  if (!schema || depth > 20) return undefined;
  if (schema.properties) return pointer;
  const inner = schema.$ref ?? schema.anyOf?.[0]?.$ref;
  if (inner !== undefined) return objectOf(document, inner.slice(1), depth + 1);
  if (schema.items) return objectOf(document, `${pointer}/items`, depth + 1);
  return typeof schema.additionalProperties === 'object'
    ? objectOf(document, `${pointer}/additionalProperties`, depth + 1)
    : undefined;
}

function schemaAt(document: OpenApiDocument, pointer: string): SchemaObject | undefined {
  return valueAt(document, pointerParts(pointer) ?? [])?.value as SchemaObject | undefined;
}
