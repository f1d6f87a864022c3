// What a row says besides its field: the links of its cells, the numbers of tables it sends to, the place it names.
import type { TableRow } from '../../blocks/block.ts';
import type { FieldColumns } from './columns.ts';
import { isTableMention } from './read-type.ts';

/** What a row says besides its field. */
export interface RowMention {
  /** Anchors: those of the type cell first. */
  links: string[];
  /** "3" of "For details, see Table 3". */
  numbers: string[];
  in?: 'path' | 'query' | 'header' | 'body';
  /** The type cell only sends to a table: it may describe the object or the elements of a list. */
  typeIsTable?: true;
}

const NUMBER = /\bTable (\d{1,3}(?:-\d{1,5})?)\b/g;

/** The mention of a row; undefined where there is none, which is the rule. */
export function mentionOf(row: TableRow, columns: FieldColumns): RowMention | undefined {
  const cell = (column: number | undefined): string => (column === undefined ? '' : (row.cells[column] ?? ''));
  const { links: all } = row;
  const links = all
    ? [columns.type, columns.description, columns.name].flatMap((column) =>
        all.filter((link) => link.column === column).map(({ target }) => target),
      )
    : [];
  const numbers = [columns.type, columns.description].flatMap((column) => numbersIn(cell(column)));
  const place = placeOf(cell(columns.in)) ?? placeOf(/\(([^()]{1,40})\)/.exec(cell(columns.mandatory))?.[1] ?? '');
  if (links.length === 0 && numbers.length === 0 && place === undefined) return undefined;
  const typeIsTable = isTableMention(cell(columns.type));
  return { links, numbers, ...(place === undefined ? {} : { in: place }), ...(typeIsTable ? { typeIsTable } : {}) };
}

function numbersIn(text: string): string[] {
  return text.includes('Table ') ? [...text.matchAll(NUMBER)].map((match) => match[1] as string) : [];
}

function placeOf(text: string): RowMention['in'] {
  if (text === '') return undefined;
  const place = /^(path|query|uri|url|headers?|body)(?: parameters?)?$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (place === undefined) return undefined;
  if (place === 'uri' || place === 'url') return 'query';
  return place.replace(/s$/, '') as RowMention['in'];
}
