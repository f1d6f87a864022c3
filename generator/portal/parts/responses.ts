// What an operation answers: the fields of each success, statuses of errors with their words, and the body that errors share.
import type { ApiContent, ApiOperation, ApiResponse } from '../../model/api-model.ts';
import { shownErrorCodes } from '../../docs/site/shown-error-codes.ts';
import { html, type Html } from '../html.ts';
import { anchorOf, linkTo, listPlace } from '../places.ts';
import { countCodes, type ExplainedErrorCode, errorTexts } from '../../model/list-error-codes.ts';
import type { ServiceContext } from '../service-context.ts';
import { fieldTree } from './field-tree.ts';
import { fieldList, type PageParts } from './field-list.ts';
import { lineHtml, textHtml } from './text-html.ts';
import { typeHtml } from './type-html.ts';
import { valueFacts } from './value-facts.ts';

export function responsesPart({ responses }: ApiOperation, context: ServiceContext, options: PageParts): Html {
  const good = responses.filter(({ status }) => /^[123]/.test(status));
  const bad = responses.filter(({ status }) => !/^[123]/.test(status));
  return html`${good.map(
    (
      response,
    ) => html`<section class="response" id="${options.before}status-${response.status}"><h3><span class="status">${response.status}</span> ${lineHtml(response.description ?? '')}</h3>
${bodyPart(response.body, response.status, context, options)}</section>`,
  )}${bad.length > 0 && errorsPart(bad, context, options)}`;
}

/** Type, then the tree. */
export function bodyPart(
  body: ApiContent | undefined,
  prefix: string,
  { schemas }: ServiceContext,
  options: PageParts,
  role: 'request' | 'response' = 'response',
): Html {
  if (!body) return html`<p class="none">The documents describe no body.</p>`;
  const tree = fieldTree(body.schema, schemas);
  const media = body.mediaType === 'application/json' ? undefined : html` as <code>${body.mediaType}</code>`;
  return html`<p class="body-type">${typeHtml(body.schema, options.addressOf)}${media}</p>
${valueFacts(body.schema)}${tree.fields.length > 0 && fieldList(tree, { ...options, prefix, role })}`;
}

function errorsPart(responses: readonly ApiResponse[], context: ServiceContext, options: PageParts): Html {
  const bodies = new Map<string, { content: ApiContent; statuses: string[] }>();
  for (const { status, body } of responses) {
    if (!body) continue;
    const key = body.schemaName ?? status;
    const known = bodies.get(key) ?? { content: body, statuses: [] };
    known.statuses.push(status);
    bodies.set(key, known);
  }
  return html`<section class="response" id="${options.before}errors"><h3>Errors</h3>
<dl class="statuses">${responses.map(
    ({ status, description }) =>
      html`<div id="${options.before}status-${status}"><dt><span class="status bad">${status}</span></dt><dd>${lineHtml(description ?? '')}</dd></div>`,
  )}</dl>
${[...bodies.values()].map(
  ({ content, statuses }) =>
    html`<details class="inner"><summary>Body of ${statuses.join(', ')}</summary>${bodyPart(content, statuses[0] ?? '', context, options)}</details>`,
)}</section>`;
}

const BAD = html` bad`;

/** The documents list codes for the service as a whole; the examples of an operation show some of them. */
export function errorCodesPart(
  operation: ApiOperation,
  context: ServiceContext,
  place: string,
  before: string,
): Html | undefined {
  if (context.errorCodes.length === 0) return undefined;
  const shown = new Set(shownErrorCodes(operation, context.model));
  const codes = context.errorCodes.filter(({ code }) => shown.has(code));
  const list = linkTo(place, listPlace(context.id, 'errors'));
  return html`<section id="${before}error-codes"><h2>Error codes</h2>
${codes.length > 0 && errorCodeList(codes, before)}
<p>${codes.length > 0 ? 'These stand in its examples. ' : ''}Any code of the service may come: <a href="${list}">all ${countCodes(context.errorCodes)} error codes</a>.</p></section>`;
}

/** The first entry of a code is the one that links lead to. */
export function errorCodeList(codes: readonly ExplainedErrorCode[], before = ''): Html {
  const first = new Map<string, ExplainedErrorCode>();
  for (const entry of codes) if (!first.has(entry.code)) first.set(entry.code, entry);
  return html`<dl class="codes">${codes.map((entry) => {
    const { code, statuses } = entry;
    const words = errorTexts(entry);
    const id = first.get(code) === entry && html` id="${before}code-${anchorOf(code)}"`;
    return html`<div${id}><dt><code>${code}</code>${statuses.map((status) => html` <span class="status${Number(status) >= 400 && BAD}">${status}</span>`)}</dt>
<dd>${words.length > 0 ? words.map((text) => textHtml(text)) : html`<p class="none">The documents give it no words.</p>`}</dd></div>
`;
  })}</dl>`;
}
