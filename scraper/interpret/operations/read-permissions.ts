// The IAM table of an operation's page.
import type { Block, TableBlock } from '../../blocks/block.ts';
import type { IamAction } from '../../reference/reference-model.ts';
import type { TableWords } from '../../profiles/table-words.ts';
import { columnTitled } from '../fields/columns.ts';
import type { InterpretContext } from '../tables/interpret-context.ts';
import { tableReading } from '../tables/table-reading.ts';
import { tablesIn } from './section.ts';

function isPermissionTable(table: TableBlock, { permissions }: TableWords): boolean {
  return columnTitled(table, permissions.action) !== undefined && columnTitled(table, permissions.level) !== undefined;
}

const listOf = (cell: string): string[] =>
  cell
    .split(/\n|,/)
    .map((item) => item.replace(/^- /, '').trim())
    .filter((item) => item !== '' && item !== '-');

function readPermissions(table: TableBlock, { permissions }: TableWords): IamAction[] {
  const column = {
    action: columnTitled(table, permissions.action),
    level: columnTitled(table, permissions.level),
    resource: columnTitled(table, permissions.resource),
    condition: columnTitled(table, permissions.condition),
    alias: columnTitled(table, permissions.alias),
    dependency: columnTitled(table, permissions.dependency),
  };
  return table.rows.map((row) => {
    const cell = (index: number | undefined): string => (index === undefined ? '' : (row.cells[index] ?? '')).trim();
    const level = cell(column.level);
    const action: IamAction = {
      action: cell(column.action),
      resourceTypes: listOf(cell(column.resource)).map((name) => ({
        name: name.replace(/\s*\*$/, ''),
        required: /\*$/.test(name),
      })),
      conditionKeys: listOf(cell(column.condition)),
      aliases: listOf(cell(column.alias)),
      dependencies: listOf(cell(column.dependency)),
      at: [...row.at],
    };
    if (level !== '' && level !== '-') action.accessLevel = level.toLowerCase();
    return action;
  });
}

/** What a caller has to be allowed, as the part on permissions lists it. */
export function readIamActions(part: readonly Block[], context: InterpretContext): IamAction[] {
  const { tables } = context.profile;
  return tablesIn(part)
    .filter((table) => isPermissionTable(table, tables))
    .flatMap((table) => {
      context.tables.push(tableReading(table, 'permissions'));
      return readPermissions(table, tables);
    });
}
