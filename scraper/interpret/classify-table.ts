// What a table of an operation's page is, told by its caption; where captions were lost, by what it holds.
import type { TableBlock } from '../blocks/block.ts';

export type FieldTableRole = 'path' | 'query' | 'header' | 'body' | 'object';

/** The role that the caption states; "object" for any other caption, undefined without one. */
export function captionRole(title: string | undefined): FieldTableRole | undefined {
  if (title === undefined || title === '') return undefined;
  const lower = title.toLowerCase();
  if (!/\b(?:parameters?|body|headers?)\b/.test(lower) || !lower.includes(' ')) return 'object';
  if (/\bpath\b/.test(lower)) return 'path';
  if (/\b(?:query|uri)\b/.test(lower)) return 'query';
  if (/\bheaders?\b/.test(lower)) return 'header';
  return /\b(?:body|form|request|response)\b/.test(lower) ? 'body' : 'object';
}

/** The role of a table without caption in the URI part. */
export function uriTableRole(table: TableBlock, placeholders: ReadonlySet<string>): FieldTableRole {
  return table.rows.length > 0 && table.rows.every((row) => placeholders.has(row.cells[0] ?? '')) ? 'path' : 'query';
}

/** The role of a table without caption in the request part: headers are written with capitals and hyphens, fields are not. */
export function requestTableRole(table: TableBlock, bodySeen: boolean): FieldTableRole {
  if (table.rows.length > 0 && table.rows.every((row) => /^(?:[A-Z][A-Za-z]*-)+[A-Z][A-Za-z]*$|^Authorization$/.test(row.cells[0] ?? ''))) return 'header';
  return bodySeen ? 'object' : 'body';
}
