// "For details about failures, see Responses of Lamps": the body of a failure is described on a page of its own, once for many operations.
import { append } from '../../../diagnostics/append.ts';
import type { Block } from '../../../blocks/block.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Response } from '../../../reference/reference-model.ts';
import { readFields } from '../../fields/read-fields.ts';
import type { FailureTable } from '../../tables/failure-tables.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';
import { tableReading } from '../../tables/table-reading.ts';
import type { ReadResponses } from './read-responses.ts';
import { bodyOf } from '../bodies/root-body.ts';

const VERSION = /^v\d+(?:\.\d+){0,2}$/i;

/** Gives the failures of an operation, where none of them has a body, the one that the page sends to. */
export function addFailureBody(
  parts: readonly Block[],
  path: string,
  { responses, alike }: ReadResponses,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  const failures = responses.filter(({ status }) => /^[45]/.test(status));
  const others = responses.filter(({ status }) => status === 'default');
  if ([...failures, ...others].some(({ body }) => body)) return;
  // What stands for every response is not told by a failure.
  if (failures.length === 0 && !responses.some(({ status }) => /^[23]/.test(status))) return;
  const sent = sentTo(parts, context);
  const told = sent && tableFor(sent.tables, path);
  if (!told) return;
  // Its caption is one of the other page.
  const { title: _, number: __, place: ___, ...block } = told.table;
  const fields = readFields(block, context, report);
  if (!fields || fields.length === 0) return;
  context.tables.push(tableReading(block, 'response-body'));
  const [first, ...further] = failures;
  const failure = first ?? opened(responses, sent.at);
  failure.body = bodyOf(fields, [block.at], context.profile.cells, report);
  objects.addBody(failure.body, block, fields, context);
  for (const { number: ____, ...object } of told.objects) {
    const own = readFields(object, context, report);
    if (own) objects.add(object, own, context);
  }
  if (further.length > 0) alike.push({ first: failure, others: further });
  report.add('failure-elsewhere', { page: block.at.document }, { at: sent.at });
}

function opened(responses: Response[], at: Position): Response {
  const response: Response = { status: 'default', headers: [], examples: [], at: [at] };
  append(responses, [response]);
  return response;
}

/** The failures of the one page that has any and that the parts send to. */
function sentTo(
  parts: readonly Block[],
  { pages, profile }: InterpretContext,
): { tables: readonly FailureTable[]; at: Position } | undefined {
  const found = new Map<string, { tables: readonly FailureTable[]; at: Position }>();
  for (const block of parts) {
    if (block.kind !== 'paragraph') continue;
    for (const { text, target } of block.links ?? []) {
      if (!profile.captions.isSentTo(block.text, text) && !profile.tables.isSentForStatuses(block.text, text)) continue;
      const tables = pages.failures(target);
      if (tables.length > 0) found.set(target.replace(/#.*$/s, ''), { tables, at: block.at });
    }
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** Of several the one below the heading of the version that the path has. */
function tableFor(tables: readonly FailureTable[], path: string): FailureTable | undefined {
  if (tables.length === 1) return tables[0];
  const version = path.split('/').find((segment) => VERSION.test(segment));
  const own = tables.filter(({ heading }) =>
    heading.split(/[\s,()\uff08\uff09]+/).some((word) => version !== undefined && word.toLowerCase() === version),
  );
  return own.length === 1 ? own[0] : undefined;
}
