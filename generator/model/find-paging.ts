// Which operations page, and how, by a rule over names and shapes (no operation is named in code):
// 1. Parameters: `offset` (style offset), `marker` (marker) or a page number (page), together with a limit; in the query of a GET, or
//    as fields of the request body of a POST.
// 2. Response: the first 2xx JSON body is an object with exactly one array; that array holds the items.
// 3. Marker: the next one is `next_marker` of the response or of its `page_info`; without one, the `id` of the last item.
// 4. Total: the first integer field of the response that is called total, count and the like. POST must have one: it tells a list
//    from a command that takes an offset.
import type { ApiModel, ApiOperation, SchemaObject } from './api-model.ts';
import { isJsonMediaType } from './media-type.ts';
import { NameRegister } from './name-register.ts';
import { schemaShape } from './schema-shape.ts';

export type PagingStyle = 'offset' | 'page' | 'marker';

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
  /** Number of the first page. */
  first?: number;
  items: string;
  total?: string;
  next?: string[];
  key?: string;
  /** Of the response that holds the pages. */
  status: string;
  mediaType: string;
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
  ['offset', /^offset$/],
  ['marker', /^(?:marker|next_marker|cursor|page_token)$/],
  ['page', /^(?:page|page_?no|page_?num(?:ber)?|current_?page|page_?index)$/i],
];
const limitPattern = /^(?:limit|page_?size|per_?page|size|count)$/i;
const totalPattern = /^(?:total(?:_?(?:count|num|number|size|records))?|count)$/i;
const markerPaths = [
  ['page_info', 'next_marker'],
  ['next_marker'],
  ['page_info', 'next_page_token'],
  ['next_page_token'],
];

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
}

function findPosition(operation: ApiOperation, model: ApiModel): Position | undefined {
  const place = operation.method === 'get' ? 'query' : 'body';
  const fields =
    place === 'query'
      ? operation.parameters.query.map(({ name, schema }): [string, SchemaObject] => [name, schema])
      : bodyFields(operation, model);
  const limit = fields.find(([name]) => limitPattern.test(name))?.[0];
  if (limit === undefined) return undefined;
  for (const [style, pattern] of positions) {
    const found = fields.find(([name]) => name !== limit && pattern.test(name));
    if (found) return { style, place, position: found[0], limit, schema: schemaShape(found[1], model) };
  }
  return undefined;
}

function bodyFields(operation: ApiOperation, model: ApiModel): [string, SchemaObject][] {
  const body = operation.requestBody;
  if (operation.method !== 'post' || !body || !isJsonMediaType(body.mediaType)) return [];
  return Object.entries(schemaShape(body.schema, model).properties ?? {});
}

/** What is missing, in words, where it is not paging. */
function describePaging(
  operation: ApiOperation,
  { style, place, position, limit, schema }: Position,
  model: ApiModel,
): Omit<OperationPaging, 'operation' | 'iteratorName'> | string {
  const response = operation.responses.find(
    ({ status, body }) => /^2\d\d$/.test(status) && body && isJsonMediaType(body.mediaType),
  );
  if (!response?.body) return 'no successful response is described';
  const properties = Object.entries(schemaShape(response.body.schema, model).properties ?? {});
  const arrays = properties.filter(([, property]) => isType(schemaShape(property, model), 'array'));
  const [items] = arrays;
  if (!items || arrays.length > 1) return `the response has ${arrays.length} arrays, not one`;
  const total = properties.find(
    ([name, property]) => totalPattern.test(name) && isType(schemaShape(property, model), 'integer'),
  )?.[0];
  if (place === 'body' && total === undefined) return 'it is no GET and its response has no total';
  const text = isType(schema, 'string');
  const common = {
    style,
    place,
    position,
    limit,
    text,
    items: items[0],
    status: response.status,
    mediaType: response.body.mediaType,
  };
  if (style === 'marker') {
    const next = markerPaths.find((path) => hasText(response.body?.schema, path, model));
    if (next) return { ...common, next };
    const item = schemaShape(schemaShape(items[1], model).items ?? {}, model);
    return item.properties !== undefined && Object.hasOwn(item.properties, 'id')
      ? { ...common, key: 'id' }
      : 'nothing in the response names the next marker';
  }
  const first = Number(schema.default ?? schema.minimum ?? 1);
  return {
    ...common,
    ...(total === undefined ? {} : { total }),
    ...(style === 'page' && { first: Number.isInteger(first) ? first : 1 }),
  };
}

function hasText(schema: SchemaObject | undefined, path: readonly string[], model: ApiModel): boolean {
  let found = schema && schemaShape(schema, model);
  for (const name of path) {
    const property = found?.properties && Object.hasOwn(found.properties, name) ? found.properties[name] : undefined;
    found = property && schemaShape(property, model);
  }
  return found !== undefined && isType(found, 'string');
}

function isType({ type }: SchemaObject, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && (type as string[]).includes(wanted));
}
