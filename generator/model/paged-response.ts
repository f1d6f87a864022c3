// The response of a list that pages: which array holds the items, where the next marker stands, which number counts all items, and what
// says that there is more. By names, types, descriptions and the documents' own examples.
import type { ApiContent, ApiModel, SchemaObject } from './api-model.ts';
import { asRecord, member } from './json-value.ts';
import { countedItems } from './paging-words.ts';
import { schemaShape } from './schema-shape.ts';

export interface PagedResponse {
  items: string;
  item: SchemaObject;
  /** Counts all items, for certain. */
  total?: string;
  /** May count all items or those of one page. */
  maybeTotal?: string;
  /** Path to the marker of the next page. */
  next?: string[];
  /** False, as boolean or text, after the last page. */
  more?: string;
  evidence: string[];
}

const TOTAL = /^(?:total(?:_?(?:count|num|number|size|records?|items?|elements))?|count|record_?count)$/i;
/** Arrays beside the items: addresses of pages, complaints. */
const BESIDES = /(?:^|_)links?$|^(?:errors?|failed\w*|warnings?)$/i;
const NEXT = /^next_?(?:marker|page_?token|token|cursor|page_?marker)$/i;
const HOLDER = /^(?:page_?info|paging|pagination|page|meta(?:data)?)$/i;
const MORE = /^(?:is_?|list_?)?truncated$|^has_?(?:more|next)(?:_\w+)?$/i;

type Property = [name: string, schema: SchemaObject, shape: SchemaObject];

/** What is missing, in words, where no array holds the items. */
export function describeResponse({ schema, examples }: ApiContent, model: ApiModel): PagedResponse | string {
  const properties = propertiesOf(schema, model);
  const items = pickItems(properties, model);
  if (typeof items === 'string') return items;
  const [name, , shape] = items.array;
  const next = findNext(properties, model);
  const more = properties.find(([key, , { type }]) => MORE.test(key) && hasType(type, 'boolean', 'string'))?.[0];
  return {
    items: name,
    item: schemaShape(shape.items ?? {}, model),
    ...findTotal(properties, name, examples),
    ...(next && { next: next.path }),
    ...(more !== undefined && { more }),
    evidence: [
      ...items.evidence,
      ...(next ? [`the response has ${next.path.join('.')}`] : []),
      ...(more === undefined ? [] : [`the response says in ${more} whether there is more`]),
      ...findTotal(properties, name, examples).evidence,
    ],
  };
}

function pickItems(properties: Property[], model: ApiModel): { array: Property; evidence: string[] } | string {
  const arrays = properties.filter(([name, , { type }]) => hasType(type, 'array') && !BESIDES.test(name));
  const [only, ...others] = arrays;
  if (!only) return 'the response has 0 arrays, not one';
  if (others.length === 0) return { array: only, evidence: [`the items are ${only[0]}, the only array`] };
  // Beside the objects their ids, one by one.
  const objects = arrays.filter(([, , { items }]) => isObject(schemaShape(items ?? {}, model)));
  const [object] = objects;
  return object && objects.length === 1
    ? {
        array: object,
        evidence: [`the items are ${object[0]}, the only array of objects among ${arrays.length} arrays`],
      }
    : `the response has ${arrays.length} arrays, not one`;
}

function findNext(properties: Property[], model: ApiModel): { path: string[] } | undefined {
  const isNext = ([name, , { type }]: Property): boolean =>
    NEXT.test(name) && hasType(type, 'string', 'integer', 'number');
  for (const [name, schema] of properties) {
    if (!HOLDER.test(name)) continue;
    const inner = propertiesOf(schema, model).find(isNext);
    if (inner) return { path: [name, inner[0]] };
  }
  const outer = properties.find(isNext);
  return outer && { path: [outer[0]] };
}

function findTotal(
  properties: Property[],
  items: string,
  examples: ApiContent['examples'],
): Pick<PagedResponse, 'total' | 'maybeTotal' | 'evidence'> {
  const evidence: string[] = [];
  for (const [name, { description: own }, { type, description }] of properties) {
    if (!TOTAL.test(name) || !hasType(type, 'integer', 'number')) continue;
    const counted = countedItems(own ?? description);
    if (counted === 'page') {
      evidence.push(`${name} is described as the number of one response`);
      continue;
    }
    if (counted === 'all') return { total: name, evidence: [...evidence, `${name} is described as the number of all`] };
    if (/total/i.test(name)) return { total: name, evidence: [...evidence, `${name} counts all by its name`] };
    const larger = examples.some(({ value }) => {
      const record = asRecord(value);
      const list = member(record, items);
      return Array.isArray(list) && Number(member(record, name)) > list.length;
    });
    if (larger) return { total: name, evidence: [...evidence, `${name} is more than the items of its example`] };
    return { maybeTotal: name, evidence: [...evidence, `nothing says whether ${name} counts all or one page`] };
  }
  return { evidence };
}

function propertiesOf(schema: SchemaObject, model: ApiModel): Property[] {
  return Object.entries(schemaShape(schema, model).properties ?? {}).map(([name, property]) => [
    name,
    property,
    schemaShape(property, model),
  ]);
}

function isObject({ type, properties }: SchemaObject): boolean {
  return hasType(type, 'object') || properties !== undefined;
}

export function hasType(type: SchemaObject['type'], ...wanted: string[]): boolean {
  return (Array.isArray(type) ? type : [type]).some((one) => one !== undefined && wanted.includes(one));
}
