// Which operations page, and how, by a rule over names, types, descriptions and examples (no operation is named in code):
// 1. Parameters: an offset, a marker or a page number, together with a limit; in the query of a GET, or as fields of the request body
//    of a POST. What an offset counts, its description says: real ones are "the start page" or "the number of pages".
// 2. Response (paged-response.ts): one array holds the items; beside it may stand the next marker, a total, whether there is more.
// 3. A POST must have a total or a next marker: they tell a list from a command that takes an offset.
// An operation that takes a position and about which something stays open is listed with the reason and gets no iterator.
import type { ApiModel, ApiOperation, SchemaObject } from './api-model.ts';
import { isJsonMediaType } from './media-type.ts';
import { NameRegister } from './name-register.ts';
import { describeResponse, hasType, type PagedResponse } from './paged-response.ts';
import { firstNumber, isTime, positionUnit } from './paging-words.ts';
import { schemaShape } from './schema-shape.ts';

type PagingStyle = 'offset' | 'page' | 'marker';

export interface OperationPaging {
  /** The operation's id. */
  operation: string;
  /** Of the generated iterator, unique among functions: `listDesktopsItems`. */
  iteratorName: string;
  style: PagingStyle;
  place: 'query' | 'body';
  /** Names of the document, untrusted. */
  position: string;
  limit: string;
  /** The position is a string. */
  text: boolean;
  /** Number of the first page, or of the first item where that is not 0; absent where nothing says it. */
  first?: number;
  items: string;
  total?: string;
  maybeTotal?: string;
  next?: string[];
  more?: string;
  key?: string;
  /** Of the response that holds the pages. */
  status: string;
  mediaType: string;
  /** What each decision rests on. */
  evidence: string[];
}

export interface UnpagedOperation {
  operation: string;
  reason: string;
}

export interface PagingList {
  paged: OperationPaging[];
  /** Operations that take a position and yet get no iterator. */
  unpaged: UnpagedOperation[];
}

const positions: readonly (readonly [PagingStyle, RegExp])[] = [
  ['offset', /^(?:offset|start|start_?(?:index|position|num|number|row|offset))$/i],
  ['marker', /^(?:(?:start_?|page_?)?marker|next_?marker|cursor|page_?token|next_?token|continuation_?token)$/i],
  ['page', /^(?:page|page_?no|page_?num(?:ber)?|cur(?:rent)?_?page|page_?index)$/i],
];
const limitPattern = /^(?:limit|page_?(?:size|limit)|per_?page|size|count|max_?(?:items|results|keys|records)|rows)$/i;

export function findPaging(model: ApiModel): PagingList {
  const names = new NameRegister(model.operations.map(({ functionName }) => functionName));
  const list: PagingList = { paged: [], unpaged: [] };
  for (const operation of model.operations) {
    const taken = findPosition(operation, model);
    if (!taken) continue;
    const found = describePaging(operation, taken, model);
    if (typeof found === 'string') list.unpaged.push({ operation: operation.id, reason: found });
    else
      list.paged.push({
        operation: operation.id,
        iteratorName: names.take(`${operation.functionName}Items`),
        ...found,
      });
  }
  return list;
}

interface Position {
  style: PagingStyle;
  place: 'query' | 'body';
  position: string;
  limit: string;
  schema: SchemaObject;
  description: string | undefined;
}

interface Field {
  name: string;
  schema: SchemaObject;
  description: string | undefined;
}

function findPosition(operation: ApiOperation, model: ApiModel): Position | undefined {
  const place = operation.method === 'get' ? 'query' : 'body';
  const fields: Field[] =
    place === 'query'
      ? operation.parameters.query.map(({ name, schema, description }) => ({
          name,
          schema,
          description: description ?? schema.description,
        }))
      : bodyFields(operation, model);
  const limit = fields.find(({ name }) => limitPattern.test(name))?.name;
  if (limit === undefined) return undefined;
  for (const [style, pattern] of positions) {
    const found = fields.find(({ name }) => name !== limit && pattern.test(name));
    if (!found) continue;
    const schema = schemaShape(found.schema, model);
    const description = found.description ?? schema.description;
    if (schema.format !== 'date-time' && !(/^start$/i.test(found.name) && isTime(description)))
      return { style, place, position: found.name, limit, schema, description };
  }
  return undefined;
}

function bodyFields(operation: ApiOperation, model: ApiModel): Field[] {
  const body = operation.requestBody;
  if (operation.method !== 'post' || !body || !isJsonMediaType(body.mediaType)) return [];
  return Object.entries(schemaShape(body.schema, model).properties ?? {}).map(([name, schema]) => ({
    name,
    schema,
    description: schema.description,
  }));
}

type Described = Omit<OperationPaging, 'operation' | 'iteratorName'>;

/** What is missing, in words, where it is not paging. */
function describePaging(operation: ApiOperation, taken: Position, model: ApiModel): Described | string {
  const response = operation.responses.find(
    ({ status, body }) => /^2\d\d$/.test(status) && body && isJsonMediaType(body.mediaType),
  );
  if (!response?.body) return 'no successful response is described';
  const described = describeResponse(response.body, model);
  if (typeof described === 'string') return described;
  const { item, evidence, ...found } = described;
  if (taken.place === 'body' && !found.total && !found.maybeTotal && !found.next)
    return 'it is no GET and its response has no total';
  const moving = describeMove(taken, found, item);
  if (typeof moving === 'string') return moving;
  const { next: _next, ...withoutNext } = found;
  return {
    place: taken.place,
    position: taken.position,
    limit: taken.limit,
    text: hasType(taken.schema.type, 'string'),
    status: response.status,
    mediaType: response.body.mediaType,
    ...(moving.style === 'marker' ? found : withoutNext),
    ...moving,
    evidence: [...moving.evidence, ...evidence],
  };
}

/** How the position moves on. */
function describeMove(
  { style, position, schema, description }: Position,
  { next, items }: Pick<PagedResponse, 'next' | 'items'>,
  item: SchemaObject,
): Pick<OperationPaging, 'style' | 'first' | 'key' | 'evidence'> | string {
  const named = `the parameter ${position}`;
  if (style === 'marker') {
    if (next) return { style, evidence: [named] };
    const key = itemKey(items, item);
    return key === undefined
      ? 'nothing in the response names the next marker'
      : { style, key, evidence: [`${named}, which takes ${key} of the last item`] };
  }
  const unit = positionUnit(description);
  if (unit === 'both') return `the description of ${position} speaks of pages and of items`;
  if (style === 'offset' && unit === undefined && !/offset/i.test(position))
    return `nothing says whether ${position} counts items or pages`;
  const stated = firstNumber(description);
  const bound = [schema.default, schema.minimum].map(Number).find((number) => number === 0 || number === 1);
  if (style === 'page' || unit === 'pages') {
    const first = stated ?? bound;
    return {
      style: 'page',
      ...(first !== undefined && { first }),
      evidence: [
        unit === 'pages' ? `${named}, whose description speaks of pages` : named,
        first === undefined ? 'nothing says the number of the first page' : `the first page is ${first}`,
      ],
    };
  }
  // "The default value is 1: from the first one."
  const base = stated ?? (Number(schema.default ?? 0) === 1 ? 1 : 0);
  return {
    style,
    ...(base === 1 && { first: 1 }),
    evidence: [
      unit === 'items' ? `${named}, whose description speaks of items` : named,
      ...(base === 1 ? ['the first item is 1'] : []),
    ],
  };
}

/** `id`, or `desktop_id` among `desktops`. */
function itemKey(items: string, { properties = {} }: SchemaObject): string | undefined {
  if (Object.hasOwn(properties, 'id')) return 'id';
  const singular = items.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return Object.hasOwn(properties, `${singular}_id`) ? `${singular}_id` : undefined;
}
