// The examples of an operation along its tables: what each field and each object was seen to be.
import type { Position } from '../../diagnostics/position.ts';
import type { Body, Field, ObjectTable, Operation, TableRole } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { isRecord } from './example-evidence.ts';

/** Deeper examples say nothing new. */
const DEEPEST = 20;

/** A table, or the fields of a body. */
export interface ObjectFields {
  operation: Operation;
  role: TableRole;
  fields: Field[];
  table?: ObjectTable;
}

/** An object of an example where `holder` describes it. */
interface SeenObject {
  holder: ObjectFields;
  value: Readonly<Record<string, unknown>>;
}

/** The value of a field, the elements of lists one by one; `isElement` for those. */
interface SeenValue {
  holder: ObjectFields;
  field: Field;
  value: unknown;
  isElement: boolean;
  /** The object that has the field. */
  beside: Readonly<Record<string, unknown>>;
  /** Where the example stands. */
  shownAt: readonly Position[];
}

export interface ExampleVisitor {
  object?(seen: SeenObject): void;
  value?(seen: SeenValue): void;
}

/** Visits requests, then responses by status, in document order. Error payloads under a body without their fields are nothing to see. */
export function walkExamples(operation: Operation, visitor: ExampleVisitor): void {
  const tables = new Map(operation.tables.map((table) => [table.key, table]));
  const walk = new Walk(operation, tables, visitor);
  for (const example of operation.requestExamples) walk.example(example, operation.requestBody, 'request');
  for (const { body, examples } of operation.responses)
    for (const example of examples) walk.example(example, body, 'response');
}

class Walk {
  private shownAt: readonly Position[] = [];

  constructor(
    private readonly operation: Operation,
    private readonly tables: ReadonlyMap<string, ObjectTable>,
    private readonly visitor: ExampleVisitor,
  ) {}

  example({ value, at }: { value?: unknown; at: readonly Position[] }, body: Body | undefined, role: TableRole): void {
    if (value === undefined || !body) return;
    this.shownAt = at;
    if (body.kind === 'root') this.typed(body.type, role, value, 0);
    else if (isRecord(value)) this.object({ operation: this.operation, role, fields: body.fields }, value, 0);
  }

  private object(holder: ObjectFields, value: Record<string, unknown>, depth: number): void {
    if (depth > DEEPEST) return;
    this.visitor.object?.({ holder, value });
    for (const field of holder.fields) {
      if (!Object.hasOwn(value, field.name)) continue;
      const own = value[field.name];
      this.see({ holder, field, value: own, isElement: false, beside: value, shownAt: this.shownAt });
      this.typed(field.type, holder.role, own, depth + 1);
    }
  }

  private see(seen: SeenValue): void {
    this.visitor.value?.(seen);
    if (!Array.isArray(seen.value)) return;
    for (const element of seen.value as unknown[]) this.visitor.value?.({ ...seen, value: element, isElement: true });
  }

  /** What stands below a type; where one of list and object is stated and the other shown, the table describes both. */
  private typed(type: TypeRef, role: TableRole, value: unknown, depth: number): void {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) {
      const items = type.kind === 'array' ? type.items : type;
      for (const element of value as unknown[]) this.typed(items, role, element, depth + 1);
    } else if (isRecord(value)) {
      if (type.kind === 'map') for (const own of Object.values(value)) this.typed(type.values, role, own, depth + 1);
      else if (type.kind === 'array') this.typed(type.items, role, value, depth + 1);
      else if (type.kind === 'reference' && type.table !== undefined) {
        const table = this.tables.get(type.table);
        if (table) this.object({ operation: this.operation, role, fields: table.fields, table }, value, depth + 1);
      }
    }
  }
}

/** The page that an operation stands on: its addresses and editions are one witness. */
export function pageOf({ document, section }: Operation): string {
  return `${document}\n${section}`;
}
