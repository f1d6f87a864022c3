// Which tables list statuses, and in which of their columns.
import type { TableBlock } from '../../../blocks/block.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { TableWords } from '../../../profiles/table-words.ts';
import type { Matcher } from '../../../profiles/wording.ts';
import { columnTitled } from '../../fields/columns.ts';

/** The column of statuses of a table that has one. */
export function statusColumn(table: TableBlock, words: TableWords): number | undefined {
  return table.isOfStatuses ? 0 : columnTitled(table, words.statuses.status);
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
