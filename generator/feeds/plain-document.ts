// An OpenAPI 3.0.3 document → the same API for strict tools: without what plain-rules.ts leaves out. Object by object, parts first.
import { isObject, type JsonObject } from '../../spec/checks/json.ts';
import { objectFields, type ObjectKind } from '../../spec/checks/openapi-objects.ts';
import type { PlainRule } from './plain-rule.ts';
import { plainRules } from './plain-rules.ts';

const rulesOf = new Map<ObjectKind, PlainRule[]>();
for (const rule of plainRules) for (const kind of rule.kinds) rulesOf.set(kind, [...(rulesOf.get(kind) ?? []), rule]);

/** The document is not changed; the result shares parts with it. */
export function plainDocument(document: JsonObject): JsonObject {
  return plainObject('document', document) as JsonObject;
}

function plainObject(kind: ObjectKind, value: unknown): unknown {
  if (!isObject(value) || Object.hasOwn(value, '$ref')) return value;
  const fields = objectFields[kind];
  const parts = Object.entries(value).map(([name, held]): [string, unknown] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return [name, held];
    if (field.form === 'one') return [name, plainObject(field.kind, held)];
    if (field.form === 'list')
      return [name, Array.isArray(held) ? held.map((item) => plainObject(field.kind, item)) : held];
    return [
      name,
      isObject(held)
        ? Object.fromEntries(Object.entries(held).map(([key, item]) => [key, plainObject(field.kind, item)]))
        : held,
    ];
  });
  return (rulesOf.get(kind) ?? []).reduce(
    (object, rule) => rule.apply(object),
    Object.fromEntries(parts) as JsonObject,
  );
}
