// Rows of one name in tables of one title speak of one field, however often it is printed.
import type { Field, Operation } from '../../reference/reference-model.ts';
import { printType } from '../fields/types/print-type.ts';
import { titleKey } from '../fields/names/similar-title.ts';
import type { ObjectFields } from './walk-examples.ts';

export interface GroupedRow {
  field: Field;
  /** What tells whose it is; with the row, its group. */
  owner: string;
  /** All fields of its object. */
  fields: readonly Field[];
}

/** All rows. Those of an edition were weighed when it was printed. */
export function* rowsOf(operation: Operation): Generator<GroupedRow> {
  const take = function* (fields: readonly Field[], owner: string): Generator<GroupedRow> {
    for (const field of fields) if (!field.at[0]?.original) yield { field, owner, fields };
  };
  for (const parameter of operation.parameters) yield* take([parameter], `in ${parameter.in}`);
  if (operation.requestBody?.kind === 'fields') yield* take(operation.requestBody.fields, bodyOwner(operation));
  for (const { body, headers } of operation.responses) {
    yield* take(headers, 'headers');
    if (body?.kind === 'fields') yield* take(body.fields, bodyOwner(operation));
  }
  for (const table of operation.tables) yield* take(table.fields, `table ${titleKey(table.title)}`);
}

/** What is made, shown and changed under one path is one thing. */
const bodyOwner = ({ path }: Operation): string => `body ${path.replace(/(?:\/\{[^{}]*\})+$/, '')}`;
export const ownerOf = ({ operation, table }: ObjectFields): string =>
  table ? `table ${titleKey(table.title)}` : bodyOwner(operation);
export const groupOf = (owner: string, { name, type }: Field): string => `${owner}\n${name}\n${printType(type)}`;
