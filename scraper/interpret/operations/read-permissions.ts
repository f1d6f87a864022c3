// The IAM table of an operation's page.
import type { TableBlock } from '../../blocks/block.ts';
import type { IamAction } from '../../reference/reference-model.ts';
import { columnTitled } from '../fields/columns.ts';

export function isPermissionTable(table: TableBlock): boolean {
  return columnTitled(table, /^action$/i) !== undefined && columnTitled(table, /^access level$/i) !== undefined;
}

const listOf = (cell: string): string[] =>
  cell
    .split(/\n|,/)
    .map((item) => item.replace(/^- /, '').trim())
    .filter((item) => item !== '' && item !== '-');

export function readPermissions(table: TableBlock): IamAction[] {
  const column = {
    action: columnTitled(table, /^action$/i),
    level: columnTitled(table, /^access level$/i),
    resource: columnTitled(table, /^resource type/i),
    condition: columnTitled(table, /^condition key/i),
    alias: columnTitled(table, /^alias/i),
    dependency: columnTitled(table, /^dependenc/i),
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
