// A second table that says it is the body: "Request body parameters" twice, "Parameter description (creating a pair)".
import type { TableBlock } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Body, Field } from '../../../reference/reference-model.ts';
import type { CaptionWords, FieldTableRole } from '../../../profiles/caption-words.ts';
import { caseInCaption, joinFields } from '../../tables/join-fields.ts';

/** True for a table whose caption, or whose names, say that it is the body; any other behind a body describes an object in it. */
export function isFurtherBody(
  { title, place }: TableBlock,
  fields: readonly Field[],
  body: Body,
  words: CaptionWords,
): boolean {
  if ((place ?? words.roleOf(title)) !== undefined) return true;
  if (title !== undefined && words.isGeneral(title) && /[)）]$/.test(title)) return true;
  const known = new Set(body.kind === 'fields' ? body.fields.map(({ name }) => name) : []);
  const shared = fields.filter(({ name }) => known.has(name)).length;
  return shared > 1 && shared * 2 >= fields.length;
}

/** The first table of a part that has no body, where no row names it as its object: it is the body, whatever its caption names. */
export function bodyWithoutCaption<Table extends { block: TableBlock; mentioned: boolean }>(
  tables: readonly Table[],
  roleOf: (table: Table) => FieldTableRole,
): Table | undefined {
  const roles = tables.map(roleOf);
  const first = tables[roles.findIndex((role) => role !== 'header')];
  return first && !first.mentioned && !roles.includes('body') ? first : undefined;
}

/** True for the body of a table that has no rows: a further table says all there is, and may say that it is a map or a list. */
export function isBlank(body: Body): boolean {
  return body.kind === 'fields' && body.fields.length === 0;
}

/** `first`: the table that the body was read from. */
export function joinBody(
  body: Body,
  block: TableBlock,
  fields: readonly Field[],
  part: string,
  report: Report,
  first?: TableBlock,
): void {
  if (body.kind === 'root') {
    report.add('body-unclear', { part }, { at: block.at });
    return;
  }
  report.add('body-twice', { part }, { at: block.at });
  const cases = { first: caseInCaption(first?.title), further: caseInCaption(block.title) };
  joinFields(body.fields, fields, part === 'request' ? cases : undefined);
  body.at.push(block.at);
}
