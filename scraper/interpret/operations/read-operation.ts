// One section of a book, or one page → its operations.
import type { Block, TableBlock } from '../../blocks/block.ts';
import { readingOrder } from '../../diagnostics/position.ts';
import { Report } from '../../diagnostics/report.ts';
import type {
  Body,
  Field,
  IamAction,
  Operation,
  Parameter,
  RequestExample,
  Response,
} from '../../reference/reference-model.ts';
import { adoptCaptions } from '../tables/adopt-captions.ts';
import { captionRole, type FieldTableRole } from '../tables/classify-table.ts';
import { isErrorPayload, refineElements, wrapperKey } from '../evidence/example-evidence.ts';
import type { InterpretContext } from '../tables/interpret-context.ts';
import { nestRows } from '../tables/nest-rows.ts';
import { ObjectTables } from '../tables/object-tables.ts';
import { refineQueryArrays } from './query-arrays.ts';
import { readRequestExamples, readResponseExamples } from '../examples/read-examples.ts';
import { readFields } from '../fields/read-field.ts';
import { printType } from '../fields/print-type.ts';
import { isPermissionTable, readPermissions } from './read-permissions.ts';
import { isStatusTable, readResponses } from './read-responses.ts';
import { isTargetOf, placeholdersOf, readUris, type OperationUri } from './read-uri.ts';
import { markMentioned, placeTables, type ReadTable, type UriNames } from './request-tables.ts';
import { bodyOf } from '../tables/root-body.ts';
import type { PartKind, Section } from '../documents/sections.ts';
import { tableReading, type TableRole } from '../tables/table-reading.ts';

/** Reads the operations of a section: one for every address that it states, none where it states no address. */
export function readOperations(
  section: Section,
  document: string,
  context: InterpretContext,
  report: Report,
): Operation[] {
  const part = (kind: PartKind): Block[] => adoptCaptions(section.parts.get(kind) ?? []);
  const uris = readUris(part('uri'), report);
  const [uri] = uris;
  if (!uri) {
    if (section.parts.has('uri')) report.add('operation-without-uri', { title: section.title }, { at: section.at });
    return [];
  }
  const request = new ObjectTables('request');
  const response = new ObjectTables('response');
  const placeholders = new Set(uris.flatMap(({ path }) => placeholdersOf(path)));
  const aboutExamples = new Report();
  const requestExamples = readRequestExamples(part('request-examples'), context.examples, aboutExamples);
  const names = {
    method: uri.method,
    placeholders,
    query: new Set(uris.flatMap(({ query }) => query)),
    payload: payloadKeys(requestExamples),
  };
  const { parameters, body } = readRequest(part, names, request, context, report);
  const responses = readResponses(part('response'), statusBlocks(section), response, context, report);
  // What there is to say stands in the order of the page.
  report.absorb(aboutExamples);
  const responseExamples = readResponseExamples(part('response-examples'), context.examples, report);
  placeExamples(responseExamples, responses);
  const sent = requestExamples.flatMap(({ value }) => (value === undefined ? [] : [value]));
  wrapBody(body, sent, request, context, report);
  for (const { body: answer, examples } of responses)
    wrapBody(
      answer,
      examples.map(({ value }) => value),
      response,
      context,
      report,
    );
  request.link(response, context, report);
  response.link(request, context, report);
  nestRows(body, sent, request, context, report);
  for (const { body: answer, examples } of responses)
    nestRows(
      answer,
      examples.map(({ value }) => value),
      response,
      context,
      report,
    );
  reportTwins(context, report);
  const received = responses.flatMap(({ examples }) => examples.map(({ value }) => value));
  request.linkByExamples(sent, context, report);
  response.linkByExamples(received, context, report);
  request.name(firstValue(requestExamples), report);
  response.name(responseExamples[0]?.example.value, report);
  request.resolve(response, sent, context, report);
  response.resolve(request, received, context, report);
  refineQueryArrays(parameters, response.tables, report);
  refineElements(body, request.tables, sent, report);
  for (const { body: answer, examples } of responses)
    refineElements(
      answer,
      response.tables,
      examples.map(({ value }) => value),
      report,
    );

  const iamActions = readIamActions(part('permissions'), context);
  const description = textOf(part('function'));
  const dropped = new Set(
    parameters.filter((parameter) => parameter.in === 'path' && !placeholders.has(parameter.name)),
  );
  for (const { name, at: places } of dropped)
    for (const at of places) report.add('path-parameter-not-in-path', { name }, { at });
  return uris.map((address, index) => {
    // Further addresses get copies: what is done to one operation later must not change the others.
    const own = <Value>(value: Value): Value => (index === 0 ? value : structuredClone(value));
    const operation: Operation = {
      method: address.method,
      path: address.path,
      title: section.title,
      section: section.number === undefined ? section.title : `${section.number} ${section.title}`,
      document: section.origin?.document ?? document,
      parameters: completeParameters(
        own(parameters.filter((parameter) => !dropped.has(parameter))),
        address,
        section,
        report,
      ),
      responses: own(responses),
      tables: own([...request.tables, ...response.tables]),
      requestExamples: own(examplesOf(address, uris, requestExamples)),
      iamActions: own(iamActions),
      at: [section.at, address.at],
    };
    if (section.chapter !== undefined) operation.chapter = section.chapter;
    if (section.origin?.date !== undefined) operation.date = section.origin.date;
    if (section.origin?.staleSince !== undefined) operation.staleSince = section.origin.staleSince;
    if (description !== '') operation.description = description;
    if (body) operation.requestBody = own(body);
    return operation;
  });
}

/** Examples of other addresses of the page lose their request line, or leave if they are nothing else. */
function examplesOf(
  address: OperationUri,
  uris: readonly OperationUri[],
  examples: readonly RequestExample[],
): RequestExample[] {
  if (uris.length === 1) return [...examples];
  return examples.flatMap((example) => {
    const { request, ...rest } = example;
    const isForeign =
      request && !isTargetOf(request.target, address.path) && uris.some(({ path }) => isTargetOf(request.target, path));
    if (!isForeign) return [example];
    return rest.value === undefined ? [] : [rest];
  });
}

interface RequestReading {
  parameters: Parameter[];
  body?: Body;
}

function readRequest(
  part: (kind: PartKind) => Block[],
  names: UriNames,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): RequestReading {
  const tables: ReadTable[] = [];
  const repeatable = new Set(
    [...names.placeholders].filter((name) => names.query.has(name) || names.placeholders.has(`${name}_2`)),
  );
  for (const kind of ['uri', 'request'] as const) {
    for (const block of tablesIn(part(kind))) {
      const fields = readFields(block, context, report, repeatable);
      if (fields) tables.push({ block, fields, part: kind, mentioned: false });
      else context.tables.push(tableReading(block, 'other'));
    }
  }
  markMentioned(tables, context.mentions);
  const reading: RequestReading = { parameters: [] };
  for (const { block, role, parameters, fields } of placeTables(tables, names, context.mentions)) {
    context.tables.push(tableReading(block, REQUEST_ROLES[role]));
    reading.parameters.push(...parameters);
    if (role === 'object') objects.add(block, fields);
    else if (fields.length > 0 || (role === 'body' && parameters.length === 0)) {
      if (reading.body && captionRole(block.title) === undefined) objects.add({ ...block, title: '' }, fields);
      else if (reading.body) report.add('body-twice', { part: 'request' }, { at: block.at });
      else {
        reading.body = bodyOf(fields, [block.at], report);
        objects.addBody(reading.body, block, fields, context);
      }
    }
  }
  return reading;
}

/** What the payloads of the request examples hold. */
function payloadKeys(examples: readonly RequestExample[]): Set<string> {
  return new Set(
    examples.flatMap(({ value }) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [],
    ),
  );
}

function placeExamples(examples: ReturnType<typeof readResponseExamples>, responses: Response[]): void {
  for (const { status, example } of examples) {
    const success = responses.find((candidate) => candidate.status.startsWith('2'));
    // Pages show an error below the success, with nothing but an "or" between them.
    const shown = status ?? (isErrorPayload(example.value, success?.body) ? 'default' : success?.status) ?? '200';
    const target = responses.find((candidate) => candidate.status === shown);
    if (target) target.examples.push(example);
    else {
      // In the order of the page, as everything else.
      const later = responses.findIndex(({ at }) => readingOrder(at[0], example.at[0]) > 0);
      responses.splice(later < 0 || status !== undefined ? responses.length : later, 0, {
        status: shown,
        headers: [],
        examples: [example],
        at: example.at,
      });
    }
  }
}

function wrapBody(
  body: Body | undefined,
  examples: readonly unknown[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  const wrapper = body ? wrapperKey(body, examples) : undefined;
  if (body?.kind !== 'fields' || !wrapper) return;
  report.add('body-wrapped', { key: wrapper.key }, { at: body.at[0] });
  objects.wrapBody(body, wrapper, context);
}

/** Second rows of a name that are fields of no object. */
function reportTwins({ twins }: InterpretContext, report: Report): void {
  for (const { name, at } of [...twins.values()].flat()) report.add('field-twice', { name }, { at: at[0] });
  twins.clear();
}

function readIamActions(part: readonly Block[], context: InterpretContext): IamAction[] {
  return tablesIn(part)
    .filter(isPermissionTable)
    .flatMap((table) => {
      context.tables.push(tableReading(table, 'permissions'));
      return readPermissions(table);
    });
}

const REQUEST_ROLES: Readonly<Record<FieldTableRole, TableRole>> = {
  path: 'path-parameters',
  query: 'query-parameters',
  header: 'headers',
  body: 'request-body',
  object: 'request-object',
};

export function tablesIn(blocks: readonly Block[]): TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table');
}

/** Running text of a part, one paragraph a line. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}

/** The status table stands in its own part; where its heading was lost, at the end of the examples. */
function statusBlocks(section: Section): Block[] {
  const strays = [...(section.parts.get('request-examples') ?? []), ...(section.parts.get('response-examples') ?? [])];
  return [
    ...strays.filter((block) => block.kind === 'table' && isStatusTable(block)),
    ...(section.parts.get('statuses') ?? []),
  ];
}

function firstValue(examples: readonly RequestExample[]): unknown {
  return examples.find((example) => example.value !== undefined)?.value;
}

/** The parameters of one of the page's addresses: those of other addresses leave, a placeholder without row is a string. */
function completeParameters(
  parameters: Parameter[],
  { path, query }: OperationUri,
  section: Section,
  report: Report,
): Parameter[] {
  const placeholders = new Set(placeholdersOf(path));
  const kept = parameters.filter((parameter) => parameter.in !== 'path' || placeholders.has(parameter.name));
  for (const parameter of kept) {
    if (parameter.in !== 'path' || parameter.type.kind === 'scalar' || parameter.type.kind === 'union') continue;
    report.add(
      'path-parameter-not-text',
      { name: parameter.name, type: printType(parameter.type) },
      { at: parameter.at[0] },
    );
    parameter.type = { kind: 'scalar', name: 'string' };
  }
  const rows = new Set(kept.map((parameter) => `${parameter.in} ${parameter.name}`));
  const string = (name: string): Field => ({
    name,
    type: { kind: 'scalar', name: 'string' },
    constraints: [],
    at: [section.at],
  });
  const added: Parameter[] = [];
  for (const name of placeholders) {
    if (rows.has(`path ${name}`)) continue;
    report.add('path-parameter-without-row', { name }, { at: section.at });
    added.push({ ...string(name), required: true, in: 'path' });
  }
  const anywhere = new Set(parameters.map(({ name }) => name));
  for (const name of query) {
    if (anywhere.has(name)) continue;
    anywhere.add(name);
    report.add('query-parameter-without-row', { name }, { at: section.at });
    kept.push({ ...string(name), in: 'query' });
  }
  // Rows may have been given another place than their table's.
  return (['path', 'query', 'header'] as const).flatMap((place) =>
    [...added, ...kept].filter((parameter) => parameter.in === place),
  );
}
