// The objects that one document describes for all operations, fully read.
import { append } from '../../diagnostics/append.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { ObjectTable } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { readFields } from '../fields/read-fields.ts';
import { leafOf, withLeaf } from '../fields/types/type-leaf.ts';
import { openType, reportUnknownType, takeNamedChoice } from '../fields/types/unknown-type.ts';
import { joinFields } from './join-fields.ts';
import type { InterpretContext } from './interpret-context.ts';
import { nestNamed, type NestedFields } from './nesting/nest-named.ts';
import { pointAtShared, sharedReference } from './references/point-at-shared.ts';
import type { SharedObject } from './shared-objects.ts';
import { shownFields, shownType } from './nesting/shown-types.ts';
import { tableReading } from './table-reading.ts';

const NONE: ReadonlySet<string> = new Set();

export function readShared(objects: readonly SharedObject[], context: InterpretContext, report: Report): ObjectTable[] {
  const tables: ObjectTable[] = [];
  const payloads = new Map(
    objects.map(({ key, shown }) => [key, shown === undefined ? undefined : shownFields(shown)]),
  );
  for (const object of objects) {
    const table: ObjectTable = {
      key: object.key,
      title: object.title,
      role: 'response',
      fields: [],
      referenced: false,
      at: [],
    };
    for (const block of object.tables) {
      context.tables.push(tableReading(block, 'response-object'));
      const fields = readFields(block, context, report) ?? [];
      if (block.isShown) table.inferred = true;
      if (table.fields.length === 0) table.fields = fields;
      else joinFields(table.fields, fields);
      table.at.push(block.at);
    }
    if (object.options.length > 0) {
      table.at.push(object.at);
      if (object.list) {
        context.tables.push(tableReading(object.list, 'response-object'));
        append(
          table.at,
          object.list.rows.flatMap(({ at }) => at),
        );
      }
      table.variants = object.options.flatMap((name) => {
        const key = context.shared.named(name);
        return key === undefined ? [] : [sharedReference(key, context.shared)];
      });
    }
    tables.push(table);
    addNested(table, nestNamed(table.fields, context.depths, context.profile.names), tables);
  }
  for (const { key, fields } of tables)
    for (const field of fields) {
      pointAtShared(field, context.mentions.get(field), context.shared, NONE, context.profile.objects);
      settle(field.type, (type) => {
        if (type.isWord && takeNamedChoice(field, context.profile)) return;
        reportUnknownType(field, type.title, context.profile.objects, report);
        const open = openType(type, context.profile);
        const shown = payloads.get(key);
        const known = shown && shownType(shown[field.name], context.profile.types);
        // The object of a name may be shown by the examples.
        field.type = withLeaf(field.type, known?.kind === 'object' ? { ...open, kind: 'object' } : (known ?? open));
      });
    }
  return tables;
}

/** What stands inside of an object of all pages is one too. */
function addNested(table: ObjectTable, { fields, inner }: NestedFields, tables: ObjectTable[]): void {
  table.fields = fields;
  for (const { owner, nested } of inner) {
    const title = `${table.title}-${owner.name}`;
    const key = `${table.key}.${owner.name}`;
    const object: ObjectTable = {
      key,
      title,
      role: 'response',
      fields: [],
      referenced: false,
      at: [...(nested.fields[0]?.at ?? table.at)],
    };
    owner.type = withLeaf(owner.type, { kind: 'reference', title, table: key });
    tables.push(object);
    addNested(object, nested, tables);
  }
}

/** An object that no document describes. */
function settle(type: TypeRef, leaveOpen: (type: TypeRef & { kind: 'reference' }) => void): void {
  const leaf = leafOf(type);
  if (leaf.kind === 'reference' && leaf.table === undefined) leaveOpen(leaf);
}
