// Fields → the table of them in a facts edition.
import { printStatements } from '../interpret/fields/constraint-vocabulary.ts';
import { printType } from '../interpret/fields/types/print-type.ts';
import { leafOf } from '../interpret/fields/types/type-leaf.ts';
import type { Field } from '../reference/reference-model.ts';
import { escapeText, printTable } from './print-table.ts';
import type { UnclearReferences } from './unclear-references.ts';

/** Numbers that captions have. */
const NUMBER = /^(?:\d{1,3}-\d{1,5}|[A-Z]-\d{1,4}|\d{1,4})$/;

/** Behind the title of what no table describes. */
export const SHOWN = '(from examples)';

/** A caption and a table with a row for each field. */
export function printFields(
  title: string,
  fields: readonly Field[],
  unclear: UnclearReferences,
  place = fields[0]?.at[0],
  number = place?.table,
): string {
  const mandatory = fields.some(({ required }) => required !== undefined);
  const header = mandatory ? ['Parameter', 'Mandatory', 'Type', 'Constraints'] : ['Parameter', 'Type', 'Constraints'];
  const rows = fields.map((field) => {
    const { name, required, type } = field;
    const flag = required === undefined ? '' : required ? 'Yes' : 'No';
    const table = unclear.types.get(leafOf(type));
    return [
      name,
      ...(mandatory ? [flag] : []),
      `${printType(type)}${table === undefined ? '' : `, see Table ${table}`}`,
      printStatements(field),
    ];
  });
  const caption = `**Table ${number !== undefined && NUMBER.test(number) ? number : '0'}** ${escapeText(title)}`;
  return `${caption}\n\n${printTable(header, rows)}`;
}
