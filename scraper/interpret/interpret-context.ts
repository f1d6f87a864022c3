// What every part of the interpretation of one run shares.
import type { FieldContext } from './read-field.ts';
import type { ExampleCount } from './read-examples.ts';
import type { TableReading } from './table-reading.ts';

export interface InterpretContext extends FieldContext {
  examples: ExampleCount;
  tables: TableReading[];
}
