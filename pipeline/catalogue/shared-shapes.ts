// Objects that several services have alike: error envelopes, jobs, tags, pages of lists. What is one thing to the vendor is found by its fields
// and their types, whatever it is called.
import { isObject, member, objectMember, textMember } from '../../spec/checks/json.ts';

export interface SharedShape {
  /** Types by name, sorted by name. */
  fields: Record<string, string>;
  /** Names of the schemas by service. */
  services: Record<string, string[]>;
  /** It has more than one name. */
  namedDifferently: boolean;
}

/** Fewer fields are alike by chance. */
const LEAST_FIELDS = 2;

/** Those that at least two services have; those of most services first. `documents` by service. */
export function sharedShapes(documents: ReadonlyMap<string, unknown>): SharedShape[] {
  const found = new Map<string, SharedShape>();
  for (const [service, document] of documents) {
    const schemas = objectMember(objectMember(document, 'components'), 'schemas');
    for (const [name, schema] of Object.entries(schemas)) {
      const properties = objectMember(schema, 'properties');
      if (Object.keys(properties).length < LEAST_FIELDS) continue;
      const fields = Object.entries(properties)
        .map(([field, value]): [string, string] => [field, typeWords(value, schemas, 0)])
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify(fields);
      const shape = found.get(key) ?? { fields: Object.fromEntries(fields), services: {}, namedDifferently: false };
      shape.services[service] = [...(shape.services[service] ?? []), name];
      found.set(key, shape);
    }
  }
  return [...found.values()]
    .filter(({ services }) => Object.keys(services).length > 1)
    .map((shape) => ({ ...shape, namedDifferently: new Set(Object.values(shape.services).flat()).size > 1 }))
    .sort(
      (a, b) =>
        Object.keys(b.services).length - Object.keys(a.services).length ||
        Object.keys(b.fields).length - Object.keys(a.fields).length ||
        (JSON.stringify(a.fields) < JSON.stringify(b.fields) ? -1 : 1),
    );
}

/** A ref is what it leads to, two levels deep: names differ between services. */
function typeWords(schema: unknown, schemas: Readonly<Record<string, unknown>>, depth: number): string {
  if (!isObject(schema)) return 'any';
  const name = textMember(schema, '$ref')?.replace('#/components/schemas/', '');
  if (name !== undefined) {
    const target = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (depth >= 2 || !isObject(target)) return 'object';
    return typeWords(target, schemas, depth + 1);
  }
  const type = [member(schema, 'type') ?? 'any'].flat().join('|');
  if (type === 'array') return `[${typeWords(member(schema, 'items'), schemas, depth)}]`;
  const properties = Object.entries(objectMember(schema, 'properties'));
  if (properties.length === 0) return type;
  return `{${properties
    .map(([field, value]) => `${field}: ${typeWords(value, schemas, depth + 1)}`)
    .sort()
    .join(', ')}}`;
}
