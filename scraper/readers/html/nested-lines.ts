// Lists and tables inside a cell → lines of the cell.
import type { CellWords } from '../../profiles/cell-words.ts';

/** Opens the line of an item inside an item, until the cell is finished. */
export const NESTED_ITEM = '\ue000';

/** What a label opens, as a value of the outer list or of a list inside it. */
const LABELLED = /^[^\s:]{1,80}\s?[:\uff1a]/;

/** A value alone, or with its text. What ends with a colon announces the list inside it. */
const VALUE_ITEM = /^- ["“]?([\w.-]{1,80})["”]?(?:$|\s?[:\uff1a](?=.*[^:\uff1a]$))/;

/** A sentence inside an item goes on with it, as does a fact about the value that the item explains; what has a label otherwise, or is announced, stays an item. */
export function joinNestedItems(lines: readonly string[], words: Pick<CellWords, 'announcesValues'>): string[] {
  const joined: string[] = [];
  let outer = -1;
  for (const line of lines) {
    if (!line.startsWith(NESTED_ITEM)) {
      outer = line.startsWith('- ') ? joined.length : -1;
      joined.push(line);
      continue;
    }
    const text = line.slice(NESTED_ITEM.length);
    const before = joined[outer];
    const value = VALUE_ITEM.exec(before ?? '')?.[1];
    const announces = value !== undefined && words.announcesValues(value);
    // "Options" alone is the line above the list inside it.
    if (announces && before === `- ${value}`) joined[outer] = `${value}:`;
    const isFact = value !== undefined && !announces;
    if (before === undefined || /[:\uff1a]$/.test(before) || (LABELLED.test(text) && !isFact)) joined.push(`- ${text}`);
    else joined[outer] = `${before.replace(/[.;,]$/, '')}${jointOf(before)}${text}`;
  }
  return joined;
}

/** A word alone is explained by what is in it. */
function jointOf(item: string): string {
  if (/^- \S+$/.test(item)) return ': ';
  return /^- \S+: [^.:]*$/.test(item) && !/: .* .* /.test(item) ? ', ' : '. ';
}

export interface NestedRow {
  cells: string[];
  isHeader: boolean;
  /** Targets of links to tables in its cells. */
  links: string[];
}

/** A table of values is a list of them with what they mean; any other table stays lines of text. `before`: the line above it. */
export function nestedTableLines(rows: readonly NestedRow[], before: string, words: CellWords): string[] {
  const [first] = rows;
  if (!first) return [];
  const isTitled = first.isHeader || words.isValueTitle(first.cells[0] ?? '');
  const body = isTitled ? rows.slice(1) : rows;
  const announced = /[:\uff1a]$/.test(before) && words.announcesValues(before);
  const areValues = isTitled
    ? words.announcesValues(first.cells[0] ?? '') || (announced && first.cells.length === 2)
    : announced;
  if (!areValues) return rows.map(({ cells }) => cells.join(' ').trim()).filter((line) => line !== '');
  return body
    .map(({ cells: [value = '', ...rest] }) => ({ value, text: rest.filter((cell) => cell !== '').join(', ') }))
    .filter(({ value }) => value !== '')
    .map(({ value, text }) => `- ${value}${text === '' ? '' : `: ${text}`}`);
}
