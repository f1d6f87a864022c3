// A section without an address, whose command shows a call and whose table describes what it is called with → the address.
import type { Block, TableBlock } from '../../../blocks/block.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { readCurl } from '../../examples/curl-command.ts';
import { fieldColumns } from '../../fields/columns.ts';
import { basesOf } from '../../operations/address/read-uri.ts';
import { OF_KEYS } from '../../operations/address/rows-of-placeholders.ts';

/** A value in a path: a number, or a name with slashes that are written with percent signs. */
const VALUE = /^\d+$|%2F/i;

export interface ShownCall {
  address: string;
  command: Block;
}

/** Undefined where the blocks are not one command and one table whose first rows are the values of its path. */
export function addressOfCommand(blocks: readonly Block[], profile: Profile): ShownCall | undefined {
  const [command, ...others] = blocks.filter((block) => block.kind === 'code' && readCurl(block.text) !== undefined);
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  const [table] = tables;
  if (command?.kind !== 'code' || others.length > 0 || !table || tables.length > 1) return undefined;
  const { target = '', method, body, form } = readCurl(command.text) ?? {};
  const path = target.replace(/^https?:\/\/[^/]*/, '').split('?')[0] ?? '';
  const base = basesOf(profile).find((one) => path.startsWith(`${one}/`));
  const names = namesOf(table, profile);
  if (base === undefined || !names) return undefined;
  let taken = 0;
  const segments = path
    .slice(base.length)
    .split('/')
    .map((segment) => (VALUE.test(segment) ? `{${names[taken++] ?? ''}}` : segment));
  if (taken === 0 || taken > names.length || !names.slice(0, taken).every((name) => OF_KEYS.test(name)))
    return undefined;
  const verb = method ?? (body === undefined && form === undefined ? 'get' : 'post');
  return { address: `${verb.toUpperCase()} ${segments.join('/')}`, command };
}

/** The rows that are required, as far as they are at the beginning; undefined for a table that does not say which are. */
function namesOf(table: TableBlock, profile: Profile): string[] | undefined {
  const columns = fieldColumns(table, profile);
  const { mandatory } = columns ?? {};
  if (!columns || mandatory === undefined) return undefined;
  const end = table.rows.findIndex(({ cells }) => !profile.cells.mandatoryOf(cells[mandatory] ?? '')?.required);
  return table.rows
    .slice(0, end < 0 ? table.rows.length : end)
    .map(({ cells }) => profile.names.read(cells[columns.name] ?? '').name);
}
