// The schema behind a ref.
import type { ApiModel, SchemaObject } from './api-model.ts';
import { refName } from './normalise-schema.ts';

const indexes = new WeakMap<ApiModel, Map<string, SchemaObject>>();

/** Follows refs; a circle or a schema that is not there gives any value. */
export function schemaShape(schema: SchemaObject, model: ApiModel): SchemaObject {
  const index = indexes.get(model) ?? new Map(model.schemas.map(({ name, schema: named }) => [name, named]));
  indexes.set(model, index);
  const seen = new Set<string>();
  let found: SchemaObject = schema;
  for (let name = refName(found); name !== undefined; name = refName(found)) {
    const next = seen.has(name) ? undefined : index.get(name);
    if (!next) return {};
    seen.add(name);
    found = next;
  }
  return found;
}
