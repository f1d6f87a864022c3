// An answer that no table describes → the body that its examples show: names and types, nothing mandatory, no limits.
import type { Position } from '../../diagnostics/position.ts';
import type { Body, Field, ObjectTable, TableRole } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';

export interface InferredBody {
  body: Body;
  /** The objects in it; their keys begin with `prefix`. */
  tables: ObjectTable[];
}

/** Deeper, or wider, objects stay open. */
const DEEPEST = 8;
const MOST_KEYS = 60;
/** Keys that name a field; any other may be a value of the example. */
const NAME = /^[A-Za-z_$][\w.:$-]{0,60}$/;
const VALUE = /^(?:[\da-f]{8}-[\da-f-]{20,}|[\da-f]{24,}|.*\d{5}.*)$/i;

/** Undefined where the examples are no objects or lists, or hold nothing. */
export function inferBody(
  values: readonly unknown[],
  role: TableRole,
  prefix: string,
  at: readonly Position[],
): InferredBody | undefined {
  const shape = new Shape(role, prefix, at);
  const type = shape.typeOf(values, 'item', 0);
  if (type.kind === 'array' && type.items.kind !== 'any')
    return { body: { kind: 'root', type, constraints: [], fromExample: true, at: [...at] }, tables: shape.tables };
  const [root, ...tables] = shape.tables;
  if (type.kind !== 'reference' || !root) return undefined;
  return { body: { kind: 'fields', fields: root.fields, fromExample: true, at: [...at] }, tables };
}

class Shape {
  readonly tables: ObjectTable[] = [];

  constructor(
    private readonly role: TableRole,
    private readonly prefix: string,
    private readonly at: readonly Position[],
  ) {}

  /** What all of the values are; anything where they differ. */
  typeOf(values: readonly unknown[], name: string, depth: number): TypeRef {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return { kind: 'any' };
    if (known.every((value) => Array.isArray(value)))
      return { kind: 'array', items: this.typeOf((known as unknown[][]).flat(), name, depth + 1) };
    if (known.every((value) => typeof value === 'object' && !Array.isArray(value)))
      return this.objectOf(known as Record<string, unknown>[], name, depth);
    if (known.every((value) => typeof value === 'string')) return { kind: 'scalar', name: 'string' };
    if (known.every((value) => typeof value === 'boolean')) return { kind: 'scalar', name: 'boolean' };
    if (!known.every((value) => typeof value === 'number')) return { kind: 'any' };
    // An example says nothing about how large its numbers may become.
    return { kind: 'scalar', name: known.every((value) => Number.isSafeInteger(value)) ? 'long' : 'number' };
  }

  private objectOf(values: readonly Record<string, unknown>[], name: string, depth: number): TypeRef {
    const keys = [...new Set(values.flatMap((value) => Object.keys(value)))];
    const areNames = keys.every((key) => NAME.test(key) && !VALUE.test(key));
    if (keys.length === 0 || keys.length > MOST_KEYS || !areNames || depth > DEEPEST) return { kind: 'object' };
    const key = `${this.prefix}/${this.tables.length + 1}`;
    const fields: Field[] = [];
    this.tables.push({
      key,
      title: name,
      role: this.role,
      fields,
      referenced: true,
      fromExample: true,
      at: [...this.at],
    });
    for (const inner of keys) {
      const own = values.flatMap((value) => (Object.hasOwn(value, inner) ? [value[inner]] : []));
      fields.push({ name: inner, type: this.typeOf(own, inner, depth + 1), constraints: [], at: [...this.at] });
    }
    return { kind: 'reference', title: name, table: key };
  }
}
