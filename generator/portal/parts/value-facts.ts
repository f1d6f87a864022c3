// What a schema says about its values, as short facts below a field: limits, values, defaults, examples.
import type { SchemaObject } from '../../model/api-model.ts';
import { sizeWords } from '../../model/size-words.ts';
import { schemaExamples } from '../../docs/constraint-words.ts';
import { html, type Html, joinHtml } from '../html.ts';

/** A longer enumeration folds. */
const mostOpenValues = 12;

/** Facts of the value itself, of each item and of each alternative; named schemas are not followed. */
export function valueFacts(schema: SchemaObject): Html {
  const facts = [...ownFacts(schema), ...partFacts(schema)];
  const values = enumValues(schema);
  if (facts.length === 0 && values.length === 0) return html``;
  return html`${facts.length > 0 && html`<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`}${values}`;
}

/** As a reader writes it: texts without quotes unless they would not show. */
export function valueText(value: unknown): string {
  if (typeof value === 'string' && value !== '' && value.trim() === value) return value;
  return JSON.stringify(value) ?? 'null';
}

function ownFacts(schema: SchemaObject): Html[] {
  const { 'x-stated': stated, pattern, format, contentEncoding: encoding } = schema;
  const examples = schemaExamples(schema).filter((value) => typeof value !== 'object');
  return [
    ...sizeWords(schema).map((words) => html`${words.charAt(0).toUpperCase()}${words.slice(1)}`),
    ...(format === undefined ? [] : [html`Format ${code(format)}`]),
    ...(encoding === undefined ? [] : [html`Encoded in ${encoding}`]),
    ...(pattern === undefined ? [] : [html`Pattern ${code(pattern)}`]),
    ...(schema.default === undefined ? [] : [html`Default ${code(schema.default)}`]),
    ...(schema.const === undefined ? [] : [html`Always ${code(schema.const)}`]),
    ...(examples.length === 0 ? [] : [html`For example ${joinHtml(examples.map(code), ', ')}`]),
    ...(schema.readOnly ? [html`Read-only`] : []),
    ...(schema.writeOnly ? [html`Write-only`] : []),
    ...(schema.additionalProperties === false ? [html`No other fields`] : []),
    ...statedFacts(stated),
  ];
}

/** Limits that the page states and its own examples break. */
function statedFacts(stated: unknown): Html[] {
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) return [];
  const { required, ...keywords } = stated as Omit<SchemaObject, 'required'> & { required?: unknown };
  const inner = [...ownFacts(keywords), ...(required === true ? [html`Mandatory`] : [])];
  return inner.length === 0 ? [] : [html`Stated, but examples differ: ${joinHtml(inner, ', ')}`];
}

function partFacts({
  items,
  additionalProperties,
  propertyNames,
  properties,
  allOf,
  anyOf,
  oneOf,
}: SchemaObject): Html[] {
  const inner = (subject: string, part: SchemaObject | undefined): Html[] => {
    const facts = part ? ownFacts(part) : [];
    return facts.length === 0 ? [] : [html`${subject}: ${joinHtml(facts, ', ')}`];
  };
  return [
    ...inner('Each item', items),
    ...inner('Each name', propertyNames),
    ...(typeof additionalProperties === 'object' && !properties ? inner('Each value', additionalProperties) : []),
    ...(allOf ?? []).flatMap(ownFacts),
    ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((part) => ownFacts(part)),
  ];
}

/** The values of the schema, of its items, of its alternatives. */
function enumValues(schema: SchemaObject): Html[] {
  const { items, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema;
  const known = schema['x-known-values'];
  const inner = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [
    ...valueList('One of', schema.enum?.filter((value) => value !== null) ?? []),
    ...valueList('Known values, others are possible', Array.isArray(known) ? known : []),
    ...[...(items ? [items] : []), ...inner, ...anyOf, ...oneOf, ...allOf].flatMap((part) =>
      part.$ref === undefined && !part.properties ? enumValues(part) : [],
    ),
  ];
}

function valueList(title: string, values: readonly unknown[]): Html[] {
  if (values.length === 0) return [];
  const list = html`<ul class="values">${values.map((value) => html`<li>${code(value)}</li>`)}</ul>`;
  return [
    values.length > mostOpenValues
      ? html`<details class="fold"><summary>${title} (${values.length})</summary>${list}</details>`
      : html`<div class="choice"><span>${title}</span> ${list}</div>`,
  ];
}

function code(value: unknown): Html {
  return html`<code>${valueText(value)}</code>`;
}
