// A body → its fields as a tree, named schemas opened as deep as a page stays readable.
import type { SchemaObject } from '../../model/api-model.ts';
import { refName } from '../../docs/type-words.ts';
import type { SchemasByName } from '../../docs/schema-fields.ts';

export interface FieldNode {
  name: string;
  /** From the root: `desktops[].size`, `labels{}.text`. */
  path: string;
  schema: SchemaObject;
  required: boolean;
  /** Conditions under which an optional field is mandatory. */
  conditions: string[];
  children: FieldNode[];
  /** The named schema whose fields are the children, or would be, were the tree deeper. */
  of?: string;
  isCut: boolean;
}

export interface FieldTree {
  fields: FieldNode[];
  /** How many there are at all levels. */
  size: number;
}

const deepest = 8;
const mostFields = 220;
/** Alternatives without fields of their own count as well. */
const mostVisits = 4000;

/** A schema within itself is not opened again. */
export function fieldTree(schema: SchemaObject, schemas: SchemasByName): FieldTree {
  let tree = new TreeBuilder(schemas, 1, Infinity).build(schema);
  for (let depth = 2; depth <= deepest && tree.isCut; depth += 1) {
    const deeper = new TreeBuilder(schemas, depth, mostFields).build(schema);
    if (deeper.isFull) break;
    tree = deeper;
  }
  return { fields: tree.fields, size: tree.size };
}

/** The fields of a named schema itself; objects written inside it are opened, other named schemas are not. */
export function ownFieldTree(schema: SchemaObject, schemas: SchemasByName): FieldTree {
  return new TreeBuilder(schemas, 0, Infinity).build(schema);
}

export function conditionsOf(schema: SchemaObject): string[] {
  return [schema['x-required-when']].flat().filter((condition) => typeof condition === 'string');
}

class TreeBuilder {
  readonly #schemas: SchemasByName;
  readonly #depth: number;
  readonly #most: number;
  #size = 0;
  #visits = 0;
  #isCut = false;

  constructor(schemas: SchemasByName, depth: number, most: number) {
    this.#schemas = schemas;
    this.#depth = depth;
    this.#most = most;
  }

  build(schema: SchemaObject): FieldTree & { isCut: boolean; isFull: boolean } {
    const fields = this.#fieldsOf(schema, '', []);
    return { fields, size: this.#size, isCut: this.#isCut, isFull: this.#isFull };
  }

  get #isFull(): boolean {
    return this.#size > this.#most || (this.#most !== Infinity && this.#visits > mostVisits);
  }

  /** `through` holds the named schemas that the path has gone through. Of alternatives with a field of one name, the first is shown. */
  #fieldsOf(schema: SchemaObject, path: string, through: readonly string[]): FieldNode[] {
    this.#visits += 1;
    if (this.#isFull) return [];
    if (schema.$ref !== undefined) {
      const name = refName(schema.$ref);
      const target = this.#schemas.get(name);
      if (!target || through.includes(name)) return [];
      if (through.length < this.#depth) return this.#fieldsOf(target, path, [...through, name]);
      if (hasFields(target)) this.#isCut = true;
      return [];
    }
    const found = new Map<string, FieldNode>();
    const add = (fields: readonly FieldNode[]): void => {
      for (const field of fields) if (!found.has(field.path)) found.set(field.path, field);
    };
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      add(this.#fieldsOf(part, path, through));
    if (schema.items) add(this.#fieldsOf(schema.items, `${path}[]`, through));
    for (const [name, field] of Object.entries(schema.properties ?? {}))
      add([
        this.#field(
          name,
          path === '' ? name : `${path}.${name}`,
          field,
          schema.required?.includes(name) ?? false,
          through,
        ),
      ]);
    const { additionalProperties: values } = schema;
    if (typeof values === 'object') {
      if (schema.properties) add([this.#field('{any name}', `${path}{}`, values, false, through)]);
      else add(this.#fieldsOf(values, `${path}{}`, through));
    }
    return [...found.values()];
  }

  #field(name: string, path: string, schema: SchemaObject, required: boolean, through: readonly string[]): FieldNode {
    this.#size += 1;
    const of = innerName(schema);
    const children = this.#fieldsOf(schema, path, through);
    const target = of === undefined ? undefined : this.#schemas.get(of);
    return {
      name,
      path,
      schema,
      required,
      conditions: conditionsOf(schema),
      children,
      ...(of === undefined ? {} : { of }),
      isCut: children.length === 0 && target !== undefined && hasFields(target),
    };
  }
}

/** The one named schema that a field, its items or its values are. */
function innerName(schema: SchemaObject): string | undefined {
  if (schema.$ref !== undefined) return refName(schema.$ref);
  if (schema.items) return innerName(schema.items);
  if (typeof schema.additionalProperties === 'object' && !schema.properties)
    return innerName(schema.additionalProperties);
  return undefined;
}

function hasFields(schema: SchemaObject): boolean {
  const { properties, items, additionalProperties, allOf, anyOf, oneOf } = schema;
  return [properties, items, allOf, anyOf, oneOf].some(Boolean) || typeof additionalProperties === 'object';
}
