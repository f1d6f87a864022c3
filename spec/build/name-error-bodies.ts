// Error bodies are printed again for every status of every operation; equal ones become one shared schema.
import { pascalCase } from './pascal-case.ts';
import type { SchemaClass } from './schema-class.ts';

/** Names shapes that stand in more than one place: ApiError, and "ApiErrorWith..." for the fields that not all of them have. */
export function nameErrorBodies(classes: readonly SchemaClass[]): [SchemaClass, string][] {
  const shared = classes.filter(({ nodes }) => nodes.length > 1);
  const fieldNames = (schemaClass: SchemaClass): string[] =>
    (schemaClass.nodes[0]?.fields ?? []).map(({ name }) => name);
  const common = shared
    .map(fieldNames)
    .reduce<string[] | undefined>(
      (all, names) => (all ? all.filter((name) => names.includes(name)) : names),
      undefined,
    );
  return shared.sort(byFields(fieldNames)).map((schemaClass) => {
    const extra = fieldNames(schemaClass).filter((name) => !common?.includes(name));
    return [schemaClass, `ApiError${extra.length > 0 ? `With${extra.map(pascalCase).join('And')}` : ''}`];
  });
}

/** Most used first; among equals by their fields, so that the order of pages does not matter. */
function byFields(fieldNames: (schemaClass: SchemaClass) => string[]) {
  const text = (schemaClass: SchemaClass): string =>
    JSON.stringify([
      fieldNames(schemaClass),
      schemaClass.nodes[0]?.fields.map(({ type, constraints }) => [type, constraints]),
    ]);
  return (a: SchemaClass, b: SchemaClass): number => b.nodes.length - a.nodes.length || (text(a) < text(b) ? -1 : 1);
}
