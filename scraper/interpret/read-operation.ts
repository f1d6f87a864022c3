// One section of a book, or one page → Operation.
import type { Block, TableBlock } from '../blocks/block.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Body, Field, Operation, Parameter, RequestExample } from '../reference/reference-model.ts';
import { captionRole, requestTableRole, uriTableRole, type FieldTableRole } from './classify-table.ts';
import type { InterpretContext } from './interpret-context.ts';
import { ObjectTables } from './object-tables.ts';
import { readRequestExamples, readResponseExamples } from './read-examples.ts';
import { readFields } from './read-field.ts';
import { isPermissionTable, readPermissions } from './read-permissions.ts';
import { isStatusTable, readResponses } from './read-responses.ts';
import { placeholdersOf, readUri } from './read-uri.ts';
import { bodyOf } from './root-body.ts';
import type { PartKind, Section } from './sections.ts';
import { tableReading, type TableRole } from './table-reading.ts';

/** Reads one operation; undefined where the section describes none (it has no URI part). */
export function readOperation(section: Section, document: string, context: InterpretContext, report: Report): Operation | undefined {
  const part = (kind: PartKind): Block[] => section.parts.get(kind) ?? [];
  const uri = readUri(part('uri'), report);
  if (!uri) {
    if (section.parts.has('uri')) report.add('operation-without-uri', { title: section.title }, { at: section.at });
    return undefined;
  }
  const request = new ObjectTables('request');
  const parameters: Parameter[] = [];
  let body: Body | undefined;
  const placeholders = new Set(placeholdersOf(uri.path));

  for (const [kind, blocks] of [['uri', part('uri')], ['request', part('request')]] as const) {
    for (const table of tablesIn(blocks)) {
      const role = captionRole(table.title) ?? (kind === 'uri' ? uriTableRole(table, placeholders) : requestTableRole(table, body !== undefined));
      const fields = readFields(table, context, report);
      context.tables.push(tableReading(table, fields ? REQUEST_ROLES[role] : 'other'));
      if (!fields) continue;
      if (role === 'object') request.add(table, fields);
      else if (role === 'body') {
        if (body) report.add('body-twice', { part: 'request' }, { at: table.at });
        else {
          body = bodyOf(fields, [table.at], report);
          request.addBody(body);
        }
      } else for (const field of fields) parameters.push({ ...field, in: role });
    }
  }

  const response = new ObjectTables('response');
  const responses = readResponses(part('response'), statusTables(section), response, context, report);
  const requestExamples = readRequestExamples(part('request-examples'), context.examples, report);
  const responseExamples = readResponseExamples(part('response-examples'), context.examples, report);
  for (const { status, example } of responseExamples) {
    const success = responses.find((candidate) => candidate.status.startsWith('2'));
    const target = status === undefined ? success : responses.find((candidate) => candidate.status === status);
    if (target) target.examples.push(example);
    else responses.push({ status: status ?? '200', headers: [], examples: [example], at: example.at });
  }
  request.resolve(firstValue(requestExamples), response, report);
  response.resolve(responseExamples[0]?.example.value, request, report);

  const operation: Operation = {
    method: uri.method,
    path: uri.path,
    title: section.title,
    section: section.number === undefined ? section.title : `${section.number} ${section.title}`,
    document: section.origin?.document ?? document,
    parameters: checkPathParameters(parameters, placeholders, section, report),
    responses,
    tables: [...request.tables, ...response.tables],
    requestExamples,
    iamActions: [],
    at: [section.at, uri.at],
  };
  if (section.chapter !== undefined) operation.chapter = section.chapter;
  if (section.origin?.date !== undefined) operation.date = section.origin.date;
  const description = textOf(part('function'));
  if (description !== '') operation.description = description;
  if (body) operation.requestBody = body;
  for (const table of tablesIn(part('permissions'))) {
    if (!isPermissionTable(table)) continue;
    operation.iamActions.push(...readPermissions(table));
    context.tables.push(tableReading(table, 'permissions'));
  }
  return operation;
}

const REQUEST_ROLES: Readonly<Record<FieldTableRole, TableRole>> = {
  path: 'path-parameters', query: 'query-parameters', header: 'headers', body: 'request-body', object: 'request-object',
};

export function tablesIn(blocks: readonly Block[]): TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table');
}

/** Running text of a part, one paragraph a line. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}

/** The status table stands in its own part; where its heading was lost, at the end of the examples. */
function statusTables(section: Section): Block[] {
  const strays = [...(section.parts.get('request-examples') ?? []), ...(section.parts.get('response-examples') ?? [])];
  return [...strays.filter((block) => block.kind === 'table' && isStatusTable(block)), ...(section.parts.get('statuses') ?? [])];
}

function firstValue(examples: readonly RequestExample[]): unknown {
  return examples.find((example) => example.value !== undefined)?.value;
}

/** Every placeholder has a row and every row a placeholder; a placeholder without row is a string. */
function checkPathParameters(parameters: Parameter[], placeholders: ReadonlySet<string>, section: Section, report: Report): Parameter[] {
  const rows = new Set(parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name));
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== 'path' || placeholders.has(parameter.name)) return true;
    report.add('path-parameter-not-in-path', { name: parameter.name }, { at: parameter.at[0] });
    return false;
  });
  const added: Parameter[] = [];
  for (const name of placeholders) {
    if (rows.has(name)) continue;
    report.add('path-parameter-without-row', { name }, { at: section.at });
    const field: Field = { name, type: { kind: 'scalar', name: 'string' }, required: true, constraints: [], at: [section.at] };
    added.push({ ...field, in: 'path' });
  }
  return [...added, ...kept];
}
