// What became of each table of the documents; the build accounts for every one.
import type { TableBlock } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';

export type TableRole =
  | 'addresses'
  | 'path-parameters'
  | 'query-parameters'
  | 'headers'
  | 'request-body'
  | 'request-object'
  | 'response-headers'
  | 'response-body'
  | 'response-object'
  | 'status-codes'
  | 'permissions'
  | 'endpoints'
  | 'error-codes'
  | 'defects'
  | 'other';

export interface TableReading {
  document: string;
  section?: string;
  table?: string;
  /** Physical rows, page-break continuations included. */
  rows: number;
  role: TableRole;
  at: Position;
}

export function tableReading(table: TableBlock, role: TableRole): TableReading {
  const { document, section, table: number } = table.at;
  return {
    document,
    ...(section === undefined ? {} : { section }),
    ...(number === undefined ? {} : { table: number }),
    rows: table.rows.reduce((sum, row) => sum + row.at.length, 0),
    role,
    at: table.at,
  };
}
