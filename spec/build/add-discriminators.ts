// Choices between objects that one property tells apart → `discriminator`.
import type { SchemaObject } from '../openapi.ts';

const PREFIX = '#/components/schemas/';

/** Adds it to each `oneOf` and `anyOf` of the components whose objects all require a property with a single value, another in each. */
export function addDiscriminators(components: ReadonlyMap<string, SchemaObject>): void {
  for (const schema of components.values()) visit(schema, components);
}

function visit(schema: SchemaObject, components: ReadonlyMap<string, SchemaObject>): void {
  const options = schema.oneOf ?? schema.anyOf;
  if (options) {
    const discriminator = discriminatorOf(options, components);
    if (discriminator) schema.discriminator = discriminator;
    for (const option of options) visit(option, components);
  }
  if (schema.items) visit(schema.items, components);
  if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, components);
  for (const property of Object.values(schema.properties ?? {})) visit(property, components);
}

function discriminatorOf(
  options: readonly SchemaObject[],
  components: ReadonlyMap<string, SchemaObject>,
): SchemaObject['discriminator'] {
  const objects = options.map(({ $ref }) =>
    $ref === undefined ? undefined : components.get($ref.slice(PREFIX.length)),
  );
  const [first] = objects;
  if (objects.length < 2 || !first) return undefined;
  for (const propertyName of first.required ?? []) {
    const mapping = new Map(
      objects.flatMap((object, index) => {
        const value = object?.required?.includes(propertyName)
          ? onlyValue(object.properties?.[propertyName])
          : undefined;
        return value === undefined ? [] : [[value, options[index]?.$ref as string] as const];
      }),
    );
    if (mapping.size === objects.length) return { propertyName, mapping: Object.fromEntries(mapping) };
  }
  return undefined;
}

function onlyValue(schema: SchemaObject | undefined): string | undefined {
  const [value, ...more] = schema?.enum ?? [];
  return more.length === 0 && typeof value === 'string' ? value : undefined;
}
