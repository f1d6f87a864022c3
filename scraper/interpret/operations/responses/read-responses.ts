// The response part and the status table → responses in document order.
import { append } from '../../../diagnostics/append.ts';
import type { Block, TableBlock } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Field, Response } from '../../../reference/reference-model.ts';
import type { CaptionWords, FieldTableRole } from '../../../profiles/caption-words.ts';
import { isHeaderName } from '../../fields/names/header-name.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';
import { readFields } from '../../fields/read-fields.ts';
import { tableReading, type TableRole } from '../../tables/table-reading.ts';
import type { ReadTable } from '../request/read-table.ts';
import { markMentioned } from '../request/request-tables.ts';
import type { Section } from '../section.ts';
import { bodyWithoutCaption, isBlank, isFurtherBody, joinBody } from '../bodies/join-body.ts';
import { fileBody } from '../bodies/file-body.ts';
import { bodyOf } from '../bodies/root-body.ts';
import { readStatusBlocks } from '../statuses/read-status-blocks.ts';
import { isOfRedirection, listedStatuses, statusesInCell } from '../statuses/listed-statuses.ts';
import { columnOfStatuses, isStatusTable, statusColumn } from '../statuses/status-tables.ts';

const RESPONSE_ROLES: Readonly<Record<FieldTableRole, TableRole>> = {
  header: 'response-headers',
  object: 'response-object',
  body: 'response-body',
  path: 'response-body',
  query: 'response-body',
};

/** The status table stands in its own part; where its heading was lost, at the end of the examples. */
export function statusBlocks(section: Section, profile: Profile): Block[] {
  const strays = [...(section.parts.get('request-examples') ?? []), ...(section.parts.get('response-examples') ?? [])];
  return [
    ...strays.filter((block) => block.kind === 'table' && isStatusTable(block, profile)),
    ...(section.parts.get('statuses') ?? []),
  ];
}

export interface ReadResponses {
  responses: Response[];
  /** Those that one heading names together: what comes back with the first comes back with the others. */
  alike: { first: Response; others: Response[] }[];
}

export function readResponses(
  part: readonly Block[],
  statuses: readonly Block[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
  told?: string,
): ReadResponses {
  const { sections, cells, captions } = context.profile;
  const responses = new Map<string, Response>();
  const open = (status: string, block: Block): Response => {
    const known = responses.get(status);
    if (known) return known;
    const response: Response = { status, headers: [], examples: [], at: [block.at] };
    responses.set(status, response);
    return response;
  };
  const tables = readTables(part, context, report);
  const onlyBody = bodyWithoutCaption([...tables.values()], (table) => roleOf(table, undefined, captions));
  const alike: ReadResponses['alike'] = [];
  let current: Response | undefined;
  /** Text under a status heading describes the status; elsewhere it introduces tables. */
  let described = false;
  for (const block of part) {
    const status =
      block.kind === 'heading' ? (sections.statusOfHeading(block.text) ?? sections.statusNamed(block.text)) : undefined;
    const several = block.kind === 'table' ? [] : statusesInCell(sections.statusesBehindWord(block.text));
    if (status !== undefined) {
      current = open(status, block);
      described = true;
    } else if (several.length > 1) {
      const [first, ...others] = several.map((one) => open(one, block)) as [Response, ...Response[]];
      current = first;
      alike.push({ first, others });
      described = true;
    } else if (block.kind === 'table') {
      const table = tables.get(block);
      if (!table) continue;
      const own = sections.statusOfTitle(block.title ?? '');
      if (own !== undefined) current = open(own, block);
      else if (captions.isOfFailure(block.title)) current = open('default', block);
      current ??= open(successStatus(statuses, context.profile) ?? told ?? unknownStatus(block, report), block);
      const isWhole = table === onlyBody || (own === undefined && captions.isOfFailure(block.title));
      const role = isWhole ? 'body' : roleOf(table, current, captions);
      addTable(table, role, current, objects, context, report);
    } else if (block.kind === 'paragraph' && sections.isStatusLine(block.text)) {
      // "4xx": what stands below it is of no success.
      const [range, ...more] = block.text.match(/\b[45]xx\b/gi) ?? [];
      if (range !== undefined) current = open(more.length > 0 ? 'default' : range.toUpperCase(), block);
      else report.add('status-unreadable', { cell: block.text.slice(0, 40) }, { at: block.at });
    } else if (current && described && block.kind === 'paragraph' && !cells.saysNothing(block.text)) {
      current.description = current.description === undefined ? block.text : `${current.description}\n${block.text}`;
    }
  }
  readStatusBlocks(statuses, open, context, report);
  return { responses: [...responses.values()], alike };
}

/** Gives statuses that share a heading what its tables describe, once all of these are settled. */
export function copyAlike(alike: ReadResponses['alike']): void {
  for (const { first, others } of alike)
    for (const other of others) {
      if (first.body && !other.body) other.body = structuredClone(first.body);
      if (other.headers.length === 0) append(other.headers, structuredClone(first.headers));
      if (first.description !== undefined) other.description ??= first.description;
    }
}

function readTables(part: readonly Block[], context: InterpretContext, report: Report): Map<TableBlock, ReadTable> {
  const tables: ReadTable[] = [];
  for (const block of part) {
    if (block.kind !== 'table') continue;
    const fields = readFields(block, context, report);
    if (fields) tables.push({ block, fields, part: 'response', mentioned: false });
    else context.tables.push(tableReading(block, 'other'));
  }
  markMentioned(tables, context.mentions, context.profile.captions);
  return new Map(tables.map((table) => [table.block, table]));
}

function roleOf(
  { block, fields, mentioned }: ReadTable,
  response: Response | undefined,
  captions: CaptionWords,
): FieldTableRole {
  const stated = block.place ?? captions.roleOf(block.title);
  if (stated !== undefined) return stated;
  if (response?.body && isFurtherBody(block, fields, response.body, captions)) return 'body';
  const isObject =
    (mentioned && !captions.isOfWhole(block.title)) || (response?.body !== undefined && (block.title ?? '') === '');
  if (isObject) return 'object';
  return fields.length > 0 && fields.every(({ name }) => isHeaderName(name)) ? 'header' : 'body';
}

function addTable(
  { block, fields }: ReadTable,
  role: FieldTableRole,
  response: Response,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  context.tables.push(tableReading(block, RESPONSE_ROLES[role]));
  // Rows may say themselves that they are headers.
  const isHeader = (field: Field): boolean => role === 'header' || context.mentions.get(field)?.in === 'header';
  const rest = fields.filter((field) => !isHeader(field));
  append(response.headers, fields.filter(isHeader));
  if (role === 'header' || (fields.length > 0 && rest.length === 0)) return;
  if (role === 'object') objects.add(block, rest, context);
  else addBodyTable(block, rest, response, objects, context, report);
}

function addBodyTable(
  block: TableBlock,
  fields: Field[],
  response: Response,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  const { captions, cells } = context.profile;
  const file = response.body ? undefined : fileBody(block, fields, context.profile);
  if (file) response.body = file;
  // Rows that name nothing say that there is no body.
  else if (fields.length === 0 && block.rows.length > 0) return;
  else if (response.body && !isFurtherBody(block, fields, response.body, captions))
    objects.add({ ...block, title: '' }, fields, context);
  else if (response.body && !isBlank(response.body))
    joinBody(response.body, block, fields, `response ${response.status}`, report);
  else {
    response.body = bodyOf(fields, [...(response.body?.at ?? []), block.at], cells, report);
    if (block.isShown) response.body.inferred = true;
    objects.addBody(response.body, block, fields, context);
  }
}

/** The first success that the status part states, in a table or in a line of its own; where there is none, a response that points elsewhere. */
function successStatus(statuses: readonly Block[], { tables }: Profile): string | undefined {
  const stated = statuses.flatMap((block) => {
    // "If the operation succeeds, 202 Accepted is returned."
    if (block.kind === 'paragraph') {
      const told = block.text.length < 200 ? /\b2\d\d\b/.exec(block.text)?.[0] : undefined;
      return told === undefined ? listedStatuses(block.text.slice(0, 200)).map(({ status }) => status) : [told];
    }
    const column = block.kind === 'table' ? (statusColumn(block, tables) ?? columnOfStatuses(block)) : undefined;
    return block.kind === 'table' && column !== undefined ? block.rows.map(({ cells }) => cells[column] ?? '') : [];
  });
  const found = stated.flatMap((text) => statusesInCell(text.trim().toLowerCase()));
  return found.find((status) => status.startsWith('2')) ?? found.find(isOfRedirection);
}

function unknownStatus(block: Block, report: Report): string {
  report.add('response-without-status', {}, { at: block.at });
  return '200';
}
