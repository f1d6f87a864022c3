// Tables that list the values of a field, which other pages link to: "Type | Value" above "WALL | 0" and "DESK | 1".
import type { Block, TableBlock } from '../../../blocks/block.ts';
import type { ObjectWords } from '../../../profiles/object-words.ts';
import { titleKey } from '../../fields/names/similar-title.ts';

export interface ListedValues {
  /** Of the heading above it. */
  title: string;
  type: 'string' | 'whole-number';
  /** Absent where there may be more of them, or where they are added to each other. */
  values?: (string | number)[];
}

const LONGEST_VALUE = 60;
/** "1 << 3": one of several bits. */
const BIT = /^\d+\s?<<\s?\d+$/;

/** Undefined for a table of anything else. `around`: what stands below the same heading. */
export function listedValues(
  title: string,
  table: TableBlock,
  around: readonly Block[],
  objects: ObjectWords,
): ListedValues | undefined {
  const column = table.header.findIndex((header) => objects.isOfValues(header));
  if (column < 1 || table.rows.length < 2) return undefined;
  const cells = table.rows.map((row) => (row.cells[column] ?? '').trim());
  if (cells.some((cell) => cell === '' || cell.length > LONGEST_VALUE)) return undefined;
  if (cells.every((cell) => BIT.test(cell) || /^\d+$/.test(cell)) && cells.some((cell) => BIT.test(cell)))
    return { title, type: 'whole-number' };
  const isTold = !around.some((block) => block.kind === 'paragraph' && objects.tellsOfMoreValues(block.text));
  const isDistinct = new Set(cells).size === cells.length;
  if (cells.every((cell) => /^-?\d{1,9}$/.test(cell))) {
    const values = cells.map(Number);
    return { title, type: 'whole-number', ...(isTold && isDistinct && areInRow(values) ? { values } : {}) };
  }
  const words = cells.map((cell) => cell.replace(/^(["'])(.*)\1$/, '$2'));
  if (!words.every((word) => /^[\w./:-]+$/.test(word)) || words.every((word) => /^\d/.test(word))) return undefined;
  return { title, type: 'string', ...(isTold && isDistinct ? { values: words } : {}) };
}

/** A number that is left out is one of which the page does not tell. */
function areInRow(values: readonly number[]): boolean {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.every((value, index) => index === 0 || value === (sorted[index - 1] as number) + 1);
}

/** "lamp_type" has its values below "Lamp Types" and below "Types of lamps". */
export function isListOf(name: string, { title }: Pick<ListedValues, 'title'>): boolean {
  const last = name.split(/[_-]|(?<=[a-z])(?=[A-Z])/).at(-1) ?? name;
  const own = titleKey(last);
  return title.split(/[\s_-]+/).some((word) => {
    const key = titleKey(word);
    return [own, `${own}s`, `${own}es`].includes(key);
  });
}
