// Tables outside of the operations: endpoints by region, error codes.
import type { TableBlock } from '../../blocks/block.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Endpoint, ErrorCode } from '../../reference/reference-model.ts';
import type { TableWords } from '../../profiles/table-words.ts';
import { columnTitled } from '../fields/columns.ts';

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Rows of a table with a region and an endpoint column; undefined for any other table. */
export function readEndpoints(
  table: TableBlock,
  { endpoints: titles }: TableWords,
  report: Report,
): Endpoint[] | undefined {
  const region = columnTitled(table, titles.region);
  const host = columnTitled(table, titles.host);
  const name = columnTitled(table, titles.name);
  if (region === undefined || host === undefined) return undefined;
  const endpoints: Endpoint[] = [];
  for (const row of table.rows) {
    const endpoint: Endpoint = {
      region: row.cells[region] ?? '',
      host: (row.cells[host] ?? '').replace(/^https:\/\//, ''),
      at: [...row.at],
    };
    if (name !== undefined && row.cells[name]) endpoint.regionName = row.cells[name] as string;
    if (HOST.test(endpoint.host) && /^[a-z0-9-]+$/i.test(endpoint.region)) endpoints.push(endpoint);
    else for (const at of row.at) report.add('endpoint-unreadable', { host: endpoint.host.slice(0, 80) }, { at });
  }
  return endpoints;
}

/** Rows of a table with error codes; undefined for any other table. Codes broken by narrow columns are joined: "WKS.0001032 1". */
export function readErrorCodes(
  table: TableBlock,
  { errorCodes: titles }: TableWords,
  report: Report,
): ErrorCode[] | undefined {
  const code = columnTitled(table, titles.code);
  if (code === undefined) return undefined;
  const columns = {
    status: columnTitled(table, titles.status),
    message: columnTitled(table, titles.message),
    description: columnTitled(table, titles.description),
    solution: columnTitled(table, titles.solution),
  };
  const codes: ErrorCode[] = [];
  for (const row of table.rows) {
    const broken = row.cells[code] ?? '';
    const joined = broken.replace(/\s+/g, '');
    if (/^-*$/.test(joined)) {
      for (const at of row.at) report.add('row-without-name', {}, { at });
      continue;
    }
    if (joined !== broken) report.add('error-code-rejoined', { broken, code: joined }, { at: row.at[0] });
    const entry: ErrorCode = { code: joined, at: [...row.at] };
    for (const [key, column] of Object.entries(columns) as [keyof typeof columns, number | undefined][]) {
      const cell = column === undefined ? '' : (row.cells[column] ?? '');
      if (cell !== '') entry[key] = cell;
    }
    codes.push(entry);
  }
  return codes;
}
