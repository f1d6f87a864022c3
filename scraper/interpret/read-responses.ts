// The response part and the status table → responses in document order.
import type { Block, TableBlock } from '../blocks/block.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Response } from '../reference/reference-model.ts';
import { captionRole, type FieldTableRole } from './classify-table.ts';
import { columnTitled } from './columns.ts';
import type { InterpretContext } from './interpret-context.ts';
import type { ObjectTables } from './object-tables.ts';
import { readFields } from './read-field.ts';
import { tableReading, type TableRole } from './table-reading.ts';
import { bodyOf } from './root-body.ts';

const RESPONSE_ROLES: Readonly<Record<FieldTableRole, TableRole>> = {
  header: 'response-headers', object: 'response-object', body: 'response-body', path: 'response-body', query: 'response-body',
};

const STATUS_COLUMN = /^(?:status codes?|returned values?)$/i;

export function isStatusTable(table: TableBlock): boolean {
  return columnTitled(table, STATUS_COLUMN) === 0 && table.header.length <= 3;
}

export function readResponses(
  part: readonly Block[],
  statuses: readonly Block[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): Response[] {
  const responses: Response[] = [];
  const open = (status: string, block: Block): Response => {
    const known = responses.find((response) => response.status === status);
    if (known) return known;
    const response: Response = { status, headers: [], examples: [], at: [block.at] };
    responses.push(response);
    return response;
  };
  let current: Response | undefined;
  for (const block of part) {
    const status = block.kind === 'heading' ? /^Status code: (\S+)$/.exec(block.text)?.[1] : undefined;
    if (status !== undefined) {
      current = open(status, block);
    } else if (block.kind === 'table') {
      if (!current) report.add('response-without-status', {}, { at: block.at });
      current ??= open('200', block);
      const role = captionRole(block.title) ?? (current.body ? 'object' : 'body');
      const fields = readFields(block, context, report);
      context.tables.push(tableReading(block, fields ? RESPONSE_ROLES[role] : 'other'));
      if (!fields) continue;
      if (role === 'header') current.headers.push(...fields);
      else if (role === 'object') objects.add(block, fields);
      else if (current.body) report.add('body-twice', { part: `response ${current.status}` }, { at: block.at });
      else {
        current.body = bodyOf(fields, [block.at], report);
        objects.addBody(current.body);
      }
    } else if (current && block.kind === 'paragraph' && !/^none\.?$/i.test(block.text)) {
      current.description = current.description === undefined ? block.text : `${current.description}\n${block.text}`;
    }
  }
  readStatusTable(statuses, open, context, report);
  return responses;
}

/** The table of statuses at the end of the page: descriptions, and statuses that the response part leaves out. */
function readStatusTable(blocks: readonly Block[], open: (status: string, block: Block) => Response, context: InterpretContext, report: Report): void {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const code = columnTitled(block, STATUS_COLUMN);
    const text = columnTitled(block, /^description$/i);
    context.tables.push(tableReading(block, code === undefined ? 'other' : 'status-codes'));
    if (code === undefined) continue;
    for (const row of block.rows) {
      const status = (row.cells[code] ?? '').trim().toLowerCase();
      if (!/^(?:[1-5]\d\d|default)$/.test(status)) {
        report.add('status-unreadable', { cell: status.slice(0, 40) }, { at: row.at[0] });
        continue;
      }
      const response = open(status, block);
      response.at.push(...row.at);
      const description = text === undefined ? '' : (row.cells[text] ?? '');
      if (description !== '' && response.description === undefined) response.description = description;
    }
  }
}
