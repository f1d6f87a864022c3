// A tree of fields, or a list of parameters, as HTML: each with a link of its own, its children folded below it.
import type { ApiParameter, SchemaObject } from '../../model/api-model.ts';
import { html, type Html, joinHtml } from '../html.ts';
import { anchorOf } from '../places.ts';
import { conditionsOf, type FieldNode, type FieldTree } from './field-tree.ts';
import { textHtml } from './text-html.ts';
import { type SchemaAddress, typeHtml } from './type-html.ts';
import { valueFacts } from './value-facts.ts';

/** What the parts of an operation have to know of the page that they stand on. */
export interface PageParts {
  addressOf: SchemaAddress;
  /** The anchors of the page so far, with how often each was wanted; two fields never share one. */
  anchors: Map<string, number>;
  /** Stands before all ids, where there are several operations on the page. */
  before: string;
}

export interface FieldListOptions extends PageParts {
  /** Stands before the anchor of each field: `body`, `200`. */
  prefix: string;
  /** `response`: fields that are not marked are no news. */
  role: 'request' | 'response';
}

/** A tree up to this size stands open. */
const smallTree = 14;

export function fieldList({ fields, size }: FieldTree, options: FieldListOptions): Html {
  return list(fields, options, size <= smallTree);
}

/** Query parameters, for example. */
export function parameterList(parameters: readonly ApiParameter[], options: FieldListOptions): Html {
  return html`<ul class="fields">${parameters.map((parameter) => {
    const { name, schema, required, deprecated, description, example } = parameter;
    const shown = example === undefined ? schema : { ...schema, example };
    return item(
      { name, path: name, schema: shown, required, conditions: conditionsOf(schema) },
      { deprecated: deprecated || schema.deprecated === true, description: description ?? schema.description },
      options,
      isRepeated(parameter) &&
        html`<p>${parameter.explode ? 'Stands again for each item.' : 'Items are separated by commas.'}</p>`,
    );
  })}</ul>`;
}

function isRepeated({ schema }: ApiParameter): boolean {
  return [schema.type].flat().includes('array');
}

function list(fields: readonly FieldNode[], options: FieldListOptions, isOpen: boolean): Html {
  return html`<ul class="fields">${fields.map((field) =>
    item(
      field,
      { deprecated: field.schema.deprecated === true, description: field.schema.description },
      options,
      children(field, options, isOpen),
    ),
  )}</ul>`;
}

function children(field: FieldNode, options: FieldListOptions, isOpen: boolean): Html | undefined {
  const { children: inner, of, isCut } = field;
  if (isCut && of !== undefined)
    return html`<p class="more"><a href="${options.addressOf(of)}">Fields of ${of}</a></p>`;
  if (inner.length === 0) return undefined;
  const count = `${inner.length} ${inner.length === 1 ? 'field' : 'fields'}`;
  return html`<details class="inner"${isOpen && OPEN}><summary>${count} of <code>${field.name}</code></summary>${list(inner, options, isOpen)}</details>`;
}

const OPEN = html` open`;

type Row = Pick<FieldNode, 'name' | 'path' | 'schema' | 'required' | 'conditions'>;

function item(
  { name, path, schema, required, conditions }: Row,
  { deprecated, description }: { deprecated: boolean; description: string | undefined },
  { prefix, before, addressOf, anchors, role }: FieldListOptions,
  more: Html | false | undefined,
): Html {
  const anchor = freeAnchor(`${before}${anchorOf(prefix, path)}`, anchors);
  return html`<li class="field" id="${anchor}"><div class="line"><a class="name" href="#${anchor}"><code>${name}</code></a> <span class="type">${typeHtml(schema, addressOf)}</span>${mustWords(required, conditions, role)}${deprecated && html` <span class="badge old">deprecated</span>`}</div>
${textHtml(description)}${valueFacts(schema)}${excluded(schema)}${more}</li>
`;
}

function mustWords(required: boolean, conditions: readonly string[], role: 'request' | 'response'): Html | undefined {
  if (required)
    return role === 'request' ? html` <span class="must">required</span>` : html` <span class="always">always</span>`;
  if (conditions.length === 0) return undefined;
  return html` <span class="must">required if ${joinHtml(
    conditions.map((condition) => html`<code>${condition}</code>`),
    ' or ',
  )}</span>`;
}

function excluded(schema: SchemaObject): Html | undefined {
  const names = [schema['x-excludes']].flat().filter((name) => typeof name === 'string');
  return names.length === 0
    ? undefined
    : html`<p>Not together with ${joinHtml(
        names.map((name) => html`<code>${name}</code>`),
        ', ',
      )}.</p>`;
}

function freeAnchor(wanted: string, taken: Map<string, number>): string {
  let anchor = wanted;
  let count = taken.get(wanted) ?? 1;
  while (taken.has(anchor)) {
    count += 1;
    anchor = `${wanted}-${count}`;
  }
  taken.set(wanted, count);
  if (anchor !== wanted) taken.set(anchor, 1);
  return anchor;
}
