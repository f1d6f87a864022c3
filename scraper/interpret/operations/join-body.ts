// A second table that says it is the body: "Request body parameters" twice, "Parameter description (creating a pair)".
import type { TableBlock } from '../../blocks/block.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Body, Field } from '../../reference/reference-model.ts';
import { captionRole, isGeneralCaption } from '../tables/classify-table.ts';
import { joinFields } from '../tables/join-fields.ts';

/** True for a table whose caption says that it is the body; any other behind a body describes an object in it. */
export function isFurtherBody({ title }: TableBlock): boolean {
  return captionRole(title) !== undefined || (title !== undefined && isGeneralCaption(title) && title.endsWith(')'));
}

export function joinBody(body: Body, block: TableBlock, fields: readonly Field[], part: string, report: Report): void {
  if (body.kind === 'root') {
    report.add('body-unclear', { part }, { at: block.at });
    return;
  }
  report.add('body-twice', { part }, { at: block.at });
  joinFields(body.fields, fields);
  body.at.push(block.at);
}
