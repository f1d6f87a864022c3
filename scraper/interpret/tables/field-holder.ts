// What the search for the table of a field looks through: everything of a page that has fields, in the order of the page.
import type { TableBlock } from '../../blocks/block.ts';
import type { Field, ObjectTable } from '../../reference/reference-model.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import { titleKey } from '../fields/names/similar-title.ts';

/** Anything with fields, in the order of the page: bodies and object tables. */
export interface FieldHolder {
  fields: Field[];
  /** Index on the page, to tell what follows what. */
  order: number;
  /** Absent for a body. */
  table?: ObjectTable;
  /** What its rows were read from; absent for a body that is no list of fields. */
  block?: TableBlock;
  title?: string;
  /** titleKey of the title: every field of a page is held against it. */
  key?: string;
  /** The caption names the field whose object the table describes. */
  namesField?: boolean;
}

export type TableHolder = FieldHolder & { table: ObjectTable };

export function titled(title: string): { title: string; key: string } {
  return { title, key: titleKey(title) };
}

/** Those of them that are object tables. */
export function describedHolders(holders: readonly FieldHolder[]): TableHolder[] {
  return holders.filter((holder): holder is TableHolder => holder.table !== undefined);
}

/** The types of all rows. */
export function typesIn(holders: readonly FieldHolder[]): TypeRef[] {
  return holders.flatMap(({ fields }) => fields.map(({ type }) => type));
}
