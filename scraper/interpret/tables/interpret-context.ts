// What every part of the interpretation of one run shares.
import type { ObjectTable } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import type { FieldContext } from '../fields/field-context.ts';
import type { ExampleCount } from '../examples/read-examples.ts';
import type { SharedObjects } from './shared-objects.ts';
import type { PageTables } from './page-tables.ts';
import type { TableReading } from './table-reading.ts';

export interface InterpretContext extends FieldContext {
  examples: ExampleCount;
  tables: TableReading[];
  pages: PageTables;
  shared: SharedObjects;
  /** References whose table a row names beyond doubt. */
  links: Map<TypeRef, ObjectTable>;
}
