// Tables that list what a caller has to be allowed for many operations at once, on a page of their own: each row names an address.
import type { TableBlock } from '../../blocks/block.ts';
import { groupBy } from '../../diagnostics/group-by.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { IamAction, Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import type { TableWords } from '../../profiles/table-words.ts';

/** What one row says about one address. */
export interface AddressPermission {
  /** In small letters. */
  method: string;
  path: string;
  /** Of the table, as the report names it. */
  table: Position;
  action: IamAction;
}

const ADDRESS = /\b(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s{1,4}(\/[^\s,;]{1,300})/g;
/** "lamp:bulbs:list"; a star stands for any. With one colon it may be an image or a host. */
const ACTION = /^[A-Za-z][\w-]{0,60}(?::[\w*-]{1,80}){2,4}$/;

/** The columns of such a table; undefined for any other: what cells hold tells, for titles such as "Permission" stand above words too. */
function columnsOf(
  { header, rows }: TableBlock,
  { permissions }: TableWords,
): { address: number; action: number; dependency?: number } | undefined {
  const mostly = (index: number, holds: (cell: string) => boolean): boolean => {
    const cells = rows.flatMap(({ cells }) => cells[index]?.trim() || []);
    return cells.length > 0 && cells.filter(holds).length * 2 > cells.length;
  };
  const columns = [...header.keys()];
  const address = columns.find((index) => mostly(index, (cell) => addressesIn(cell).length > 0));
  const isDependency = (index: number): boolean => permissions.dependency.test(header[index]?.trim() ?? '');
  const action = columns.find((index) => !isDependency(index) && mostly(index, (cell) => actionsIn(cell).length > 0));
  if (address === undefined || action === undefined || address === action) return undefined;
  const dependency = columns.find(isDependency);
  return { address, action, ...(dependency === undefined ? {} : { dependency }) };
}

function addressesIn(cell: string): { method: string; path: string }[] {
  return [...cell.matchAll(ADDRESS)].map(([, method = '', path = '']) => ({ method: method.toLowerCase(), path }));
}

/** Every action of a cell that holds nothing else. */
function actionsIn(cell: string): string[] {
  const words = cell.split(/[\s,;、，；]+/).filter((word) => word !== '');
  return words.every((word) => ACTION.test(word)) ? words : [];
}

/** Rows of a table of addresses and actions; undefined for any other table. */
export function readAddressPermissions(table: TableBlock, titles: TableWords): AddressPermission[] | undefined {
  const columns = columnsOf(table, titles);
  if (!columns) return undefined;
  return table.rows.flatMap(({ cells, at }) => {
    const dependencies = columns.dependency === undefined ? [] : actionsIn(cells[columns.dependency] ?? '');
    const actions = actionsIn(cells[columns.action] ?? '');
    return addressesIn(cells[columns.address] ?? '').flatMap(({ method, path }) =>
      actions.map((action) => ({
        method,
        path,
        table: table.at,
        action: { action, resourceTypes: [], conditionKeys: [], aliases: [], dependencies, at: [...at] },
      })),
    );
  });
}

const template = (method: string, path: string): string =>
  `${method} ${path
    .replace(/[?#].*$/, '')
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(/\/$/, '')}`;

const namesOf = (row: readonly AddressPermission[]): string =>
  row
    .map(({ action: { action, dependencies } }) => [action, ...dependencies].join(' with '))
    .sort()
    .join(', ');

/** Gives operations whose own pages list no action those that tables list for their addresses, in place. */
export function permitOperations(
  operations: readonly Operation[],
  permissions: readonly AddressPermission[],
  report: Report,
): void {
  if (permissions.length === 0) return;
  const byAddress = groupBy(permissions, ({ method, path }) => template(method, path));
  const met = new Set<string>();
  for (const operation of operations) {
    const address = template(operation.method, operation.path);
    const known = byAddress.get(address);
    if (!known) continue;
    met.add(address);
    if (operation.iamActions.length > 0) continue;
    const rows = [...groupBy(known, ({ action }) => JSON.stringify(action.at)).values()];
    const [first = []] = rows;
    // One address that does several things, each allowed by another action: which is which only the words of the rows tell.
    if (new Set(rows.map(namesOf)).size > 1)
      report.add(
        'permissions-differ',
        { actions: [...new Set(rows.map(namesOf))].join('; ') },
        { at: operation.at[0] },
      );
    else
      for (const one of new Set([operation, ...variantsOf(operation)]))
        one.iamActions = first.map(({ action }) => action);
  }
  for (const [address, [first]] of byAddress)
    if (first && !met.has(address))
      report.add(
        'permission-without-operation',
        { method: first.method.toUpperCase(), path: first.path, action: first.action.action },
        { at: first.action.at[0] ?? first.table },
      );
}
