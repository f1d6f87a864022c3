// The tables of the URI and request parts → parameters and body; further tables go to the object tables of the request.
import { demandAgain } from '../../tables/join-fields.ts';
import { append } from '../../../diagnostics/append.ts';
import type { Block, TableBlock } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Body, Field, Parameter } from '../../../reference/reference-model.ts';
import type { FieldTableRole } from '../../../profiles/caption-words.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { PartKind } from '../../../profiles/profile-data.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';
import { readFields } from '../../fields/read-fields.ts';
import type { ReadTable, UriNames } from './read-table.ts';
import { markMentioned, placeTables } from './request-tables.ts';
import { isBlank, isFurtherBody, joinBody } from '../bodies/join-body.ts';
import { bodyOf } from '../bodies/root-body.ts';
import { tablesIn, textOf } from '../section.ts';
import { toldHeaders } from './told-headers.ts';
import { tableReading, type TableRole } from '../../tables/table-reading.ts';

interface RequestReading {
  parameters: Parameter[];
  body?: Body;
}

export function readRequest(
  part: (kind: PartKind) => Block[],
  names: UriNames,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): RequestReading {
  const { captions, cells } = context.profile;
  const tables: ReadTable[] = [];
  /** Rows below a text or a heading by which all of them are required. */
  const demanded = new Set<Field['at'][number] | undefined>();
  const repeatable = new Set(
    [...names.placeholders].filter((name) => names.query.has(name) || names.placeholders.has(`${name}_2`)),
  );
  for (const kind of ['uri', 'request'] as const) {
    for (const block of tablesIn(part(kind))) {
      const fields = readFields(block, context, report, repeatable);
      if (fields && isDemanded(block, part(kind), context.profile)) demandAll(fields, demanded);
      if (fields) tables.push({ block, fields, part: kind, mentioned: false });
      else context.tables.push(tableReading(block, 'other'));
    }
  }
  markMentioned(tables, context.mentions, captions);
  const reading: RequestReading = { parameters: [] };
  let bodyBlock: TableBlock | undefined;
  for (const { block, role, parameters, fields } of placeTables(tables, names, context.mentions, captions, report)) {
    context.tables.push(tableReading(block, REQUEST_ROLES[role]));
    append(reading.parameters, parameters);
    if (role === 'object') objects.add(block, fields, context);
    else if (fields.length > 0 || (role === 'body' && parameters.length === 0 && block.rows.length === 0)) {
      const first = reading.body;
      if (first && !isFurtherBody(block, fields, first, captions))
        objects.add({ ...block, title: '' }, fields, context);
      else if (first && !isBlank(first)) joinBody(first, block, fields, 'request', report, bodyBlock);
      else {
        bodyBlock = block;
        reading.body = bodyOf(fields, [...(first?.at ?? []), block.at], cells, report);
        if (block.isShown) reading.body.inferred = true;
        objects.addBody(reading.body, block, fields, context);
      }
    }
  }
  // Another table of optional ones takes nothing from that.
  if (reading.body?.kind === 'fields')
    for (const field of reading.body.fields) if (demanded.has(field.at[0])) demandAgain(field);
  const texts = [...part('function'), ...part('request')];
  append(reading.parameters, toldHeaders(texts, reading.parameters, context.profile));
  // "All of them are optional."
  const { names: words } = context.profile;
  const text = textOf(texts);
  const isOptional = words.isAllOptional(text);
  const isNullable = words.isAllNullable(text);
  const excepted = words.exceptedIn(text);
  const fields = reading.body?.kind === 'fields' ? reading.body.fields : [];
  const sent = fields.filter(({ name }) => !excepted.has(name));
  if (isOptional)
    for (const field of [...reading.parameters.filter((parameter) => parameter.in !== 'path'), ...sent]) {
      if (field.required) field.required = false;
      // Nor did one of several tables demand it.
      delete field.isRequiredWithdrawn;
    }
  if (isNullable)
    for (const field of sent)
      if (!field.constraints.some(({ kind }) => kind === 'nullable'))
        field.constraints = [...field.constraints, { kind: 'nullable' }];
  return reading;
}

function demandAll(fields: readonly Field[], demanded: Set<Field['at'][number] | undefined>): void {
  for (const field of fields) {
    field.required ??= true;
    if (field.required) demanded.add(field.at[0]);
  }
}

/** True for a table below a text or a heading that says that all of its rows are required. */
function isDemanded(table: Block, blocks: readonly Block[], { names }: Profile): boolean {
  const above = blocks.slice(0, blocks.indexOf(table));
  const start = above.findLastIndex(({ kind }) => kind === 'table' || kind === 'heading');
  const heading = above[start];
  const title = heading?.kind === 'heading' ? [heading.text] : [];
  return [...title, textOf(above.slice(start + 1))].some((text) => names.isAllRequired(text));
}

const REQUEST_ROLES: Readonly<Record<FieldTableRole, TableRole>> = {
  path: 'path-parameters',
  query: 'query-parameters',
  header: 'headers',
  body: 'request-body',
  object: 'request-object',
};
