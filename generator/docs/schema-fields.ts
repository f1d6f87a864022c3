// The fields below a schema as flat rows with paths: `volumes[].size` (each item), `labels{}.text` (each value of a map).
import type { ApiSchema, SchemaObject } from '../model/api-model.ts';
import { refName } from './type-words.ts';

export interface SchemaField {
  path: string;
  schema: SchemaObject;
  required: boolean;
}

export interface SchemaFields {
  fields: SchemaField[];
  /** False when fields of named schemas lie deeper than the rows go. */
  complete: boolean;
}

export type SchemasByName = ReadonlyMap<string, SchemaObject>;

/** How many named schemas a path may go through, and how many rows may come of it before it goes less deep. */
const deepest = 5;
const longest = 40;
/** Schemas made of alternatives alone give no rows, however many there are. */
const mostVisits = 4000;

export function schemasByName(schemas: readonly ApiSchema[]): SchemasByName {
  return new Map(schemas.map(({ name, schema }) => [name, schema]));
}

/** The fields of a schema itself; objects written inside it are opened, named schemas are not. */
export function ownFields(schema: SchemaObject, schemas: SchemasByName): SchemaField[] {
  return new Collector(schemas, 0, Infinity).collect(schema).fields;
}

/** The fields of a body, as deep as they stay readable, at least those of its root. A schema within itself is not opened again. */
export function bodyFields(schema: SchemaObject, schemas: SchemasByName): SchemaFields {
  let shown = new Collector(schemas, 1, Infinity).collect(schema);
  for (let depth = 2; depth <= deepest && !shown.complete; depth += 1) {
    const deeper = new Collector(schemas, depth, longest);
    const fields = deeper.collect(schema);
    if (deeper.isFull) break;
    shown = fields;
  }
  return shown;
}

class Collector {
  readonly #fields: SchemaField[] = [];
  readonly #paths = new Set<string>();
  readonly #schemas: SchemasByName;
  readonly #maximumDepth: number;
  readonly #maximumRows: number;
  #complete = true;
  #visits = 0;

  constructor(schemas: SchemasByName, maximumDepth: number, maximumRows: number) {
    this.#schemas = schemas;
    this.#maximumDepth = maximumDepth;
    this.#maximumRows = maximumRows;
  }

  /** True when there was more than the rows allow; what was collected is then a part. */
  get isFull(): boolean {
    return this.#fields.length > this.#maximumRows || (this.#maximumRows !== Infinity && this.#visits > mostVisits);
  }

  collect(schema: SchemaObject): SchemaFields {
    this.#visit(schema, '', []);
    return { fields: this.#fields, complete: this.#complete };
  }

  /** `through` holds the named schemas that the path has gone through. */
  #visit(schema: SchemaObject, path: string, through: readonly string[]): void {
    this.#visits += 1;
    if (this.isFull) return;
    if (schema.$ref !== undefined) {
      this.#follow(refName(schema.$ref), path, through);
      return;
    }
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      this.#visit(part, path, through);
    if (schema.items) this.#visit(schema.items, `${path}[]`, through);
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const fieldPath = path === '' ? name : `${path}.${name}`;
      this.#add({ path: fieldPath, schema: field, required: schema.required?.includes(name) ?? false });
      this.#visit(field, fieldPath, through);
    }
    if (typeof schema.additionalProperties !== 'object') return;
    const valuePath = `${path}{}`;
    if (schema.properties) this.#add({ path: valuePath, schema: schema.additionalProperties, required: false });
    this.#visit(schema.additionalProperties, valuePath, through);
  }

  /** Alternatives of one schema may each have a field of this name; the first is shown. */
  #add(field: SchemaField): void {
    if (this.#paths.has(field.path)) return;
    this.#paths.add(field.path);
    this.#fields.push(field);
  }

  #follow(name: string, path: string, through: readonly string[]): void {
    const target = this.#schemas.get(name);
    if (!target || through.includes(name)) return;
    if (through.length < this.#maximumDepth) this.#visit(target, path, [...through, name]);
    else if (
      target.properties ||
      target.items ||
      target.additionalProperties ||
      target.allOf ||
      target.anyOf ||
      target.oneOf
    )
      this.#complete = false;
  }
}
