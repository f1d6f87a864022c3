// Which tables and lines list statuses, and in which of their columns.
import type { TableBlock } from '../../../blocks/block.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { TableWords } from '../../../profiles/table-words.ts';
import type { Matcher } from '../../../profiles/wording.ts';
import { columnTitled } from '../../fields/columns.ts';
import { listedStatuses, statusesInCell, type StatedStatus } from './listed-statuses.ts';

/** The column of statuses of a table that has one. */
export function statusColumn(table: TableBlock, words: TableWords): number | undefined {
  return table.isOfStatuses ? 0 : columnTitled(table, words.statuses.status);
}

/** In the part of statuses, whatever its title: the first column in which nothing else stands. */
export function columnOfStatuses({ header, rows }: TableBlock): number | undefined {
  const holdsStatuses = (column: number): boolean =>
    rows.length > 0 && rows.every(({ cells }) => statusesInCell((cells[column] ?? '').trim().toLowerCase()).length > 0);
  const column = header.findIndex((_, index) => holdsStatuses(index));
  return column < 0 ? undefined : column;
}

export function isStatusTable(table: TableBlock, { tables }: Profile): boolean {
  return statusColumn(table, tables) === 0 && table.header.length <= 3;
}

/** The column that tells what they mean. */
export function meaningColumn(table: TableBlock, words: TableWords): number | undefined {
  return table.isOfStatuses ? 1 : lastTitled(table, words.statuses.description);
}

/** What a status is called stands in front of what it means. */
function lastTitled({ header }: TableBlock, titles: Matcher): number | undefined {
  const index = header.findLastIndex((title) => titles.test(title.trim()));
  return index < 0 ? undefined : index;
}

/** "lampBroken", between a status and what it means, is what the failure is called. */
const CALLED = /^[a-z]+[A-Za-z]{0,60}$/;

export function withName(description: string, [name = '', ...more]: readonly string[]): string {
  return description !== '' && more.length === 0 && CALLED.test(name) ? `${name}: ${description}` : description;
}

/** "200", "Abnormal: 400 Bad Request, 404 Not Found", "If the operation succeeds, 202 Accepted is returned." */
export function statusesOf(line: string, words: TableWords): StatedStatus[] {
  const listed = listedStatuses(line);
  const told = listed.length === 0 ? words.returnedStatus(line) : undefined;
  return told === undefined ? listed : [{ status: told }];
}
