// The objects that documents describe once for all operations → a section of the edition, a table each.
import type { ObjectTable } from '../reference/reference-model.ts';
import { printFields, SHOWN } from './print-fields.ts';
import { escapeText, printTable } from './print-table.ts';

const CLEAR = { types: new Map(), tables: new Map() } as const;

export function printShared(shared: readonly ObjectTable[]): string {
  let document: string | undefined;
  const parts = shared.map((table, index) => {
    const { fields, variants, at } = table;
    const title = table.inferred ? `${table.title} ${SHOWN}` : table.title;
    const own = at[0]?.original?.document ?? at[0]?.document;
    const origin = own === document || own === undefined ? '' : `Described in: ${escapeText(own)}\n\n`;
    document = own;
    const number = `0-${index + 1}`;
    if (!variants) return `${origin}${printFields(title, fields, CLEAR, at[0], number)}`;
    const rows = variants.map((type) => [type.kind === 'reference' ? type.title : '']);
    return `${origin}**Table ${number}** ${escapeText(title)}\n\n${printTable(['One of'], rows)}`;
  });
  return `## 0.4 Objects of all operations\n\n${parts.join('\n')}`;
}
