// What a row says besides its field: the links of its cells, the numbers of tables it sends to, the place it names.
import type { TableRow } from '../../../blocks/block.ts';
import type { Place } from '../../../profiles/cell-words.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { FieldColumns } from '../columns.ts';

/** What a row says besides its field. */
export interface RowMention {
  /** Anchors: those of the type cell first. */
  links: string[];
  /** Those of the type cell, where it has some. */
  typeLinks?: string[];
  /** "3" of "For details, see Table 3". */
  numbers: string[];
  in?: Place;
  /** The type cell only sends to a table, or says nothing: it may describe the object or the elements of a list. */
  typeIsTable?: true;
}

/** The mention of a row; undefined where there is none, which is the rule. */
export function mentionOf(row: TableRow, columns: FieldColumns, { captions, cells }: Profile): RowMention | undefined {
  const cell = (column: number | undefined): string => (column === undefined ? '' : (row.cells[column] ?? ''));
  const { links: all } = row;
  const links = all
    ? [columns.type, columns.description, columns.name].flatMap((column) =>
        all.filter((link) => link.column === column).map(({ target }) => target),
      )
    : [];
  const numbers = [columns.type, columns.description].flatMap((column) => captions.numbersIn(cell(column)));
  const place =
    cells.placeOf(cell(columns.in)) ??
    cells.placeOf(/[(（]([^()（）]{1,40})[)）]/.exec(cell(columns.mandatory))?.[1] ?? '');
  if (links.length === 0 && numbers.length === 0 && place === undefined) return undefined;
  const typeLinks = (all ?? []).filter((link) => link.column === columns.type).map(({ target }) => target);
  const typeIsTable = captions.isMention(cell(columns.type));
  return {
    links,
    numbers,
    ...(place === undefined ? {} : { in: place }),
    ...(typeLinks.length > 0 ? { typeLinks } : {}),
    ...(typeIsTable ? { typeIsTable } : {}),
  };
}
