// The text of an operation: what it takes, what it answers, the rights it needs, where the documents say so.
import type { ApiOperation, ApiParameter } from '../../model/api-model.ts';
import { html, type Html, joinHtml } from '../html.ts';
import { linkTo, operationPlace, schemaPlace } from '../places.ts';
import type { ServiceContext } from '../service-context.ts';
import { methodMark, titleOf } from '../service-menu.ts';
import { type FieldListOptions, type PageParts, parameterList } from './field-list.ts';
import { permissionList, permissionsOf } from './permissions.ts';
import { bodyPart, errorCodesPart, responsesPart } from './responses.ts';
import { changesPart, sourcePart } from './source-part.ts';
import { statePart } from './state-words.ts';
import { textHtml } from './text-html.ts';

export interface TextFrame {
  title: Html;
  /** Before all ids, where there are several operations on the page. */
  before: string;
}

/** @param place the page that the text stands on. */
export function operationText(
  operation: ApiOperation,
  place: string,
  context: ServiceContext,
  { title, before }: TextFrame,
): Html {
  const { description, deprecated, method, path, parameters, requestBody } = operation;
  const fields: PageParts = {
    addressOf: (name) => linkTo(place, schemaPlace(context.id, name)),
    anchors: new Map(),
    before,
  };
  const rights = permissionsOf(operation);
  const parts = (['path', 'query', 'header'] as const).map((kind) =>
    parametersPart(kind, parameters[kind], { ...fields, prefix: kind, role: 'request' }),
  );
  return html`<div class="text">
${title}
<p class="route">${methodMark(operation)} <code>${joinHtml(breakable(path))}</code></p>
${deprecated && html`<p class="badge old">deprecated</p>`}
${textHtml(description)}
${before === '' && html`<p class="to-examples"><a href="#examples">Request and response</a></p>`}
${namesPart(operation, place, context)}
${rights.length > 0 && html`<section id="${before}permissions"><h2>Permissions</h2>${permissionList(rights)}</section>`}
${parts}
${
  requestBody &&
  html`<section id="${before}body"><h2>Request body${requestBody.required ? html` <span class="must">required</span>` : ''}</h2>
${textHtml(requestBody.description)}${bodyPart(requestBody, 'body', context, fields, 'request')}</section>`
}
<section id="${before}responses"><h2>Responses</h2>${responsesPart(operation, context, fields)}</section>
${errorCodesPart(operation, context, place, before)}
${changesPart(context, operation.id, before)}
${sourcePart(context, ['paths', path, method], before)}
</div>`;
}

/** The names of the operation, whether it starts a job, whether it pages. */
function namesPart({ id, functionName }: ApiOperation, place: string, context: ServiceContext): Html {
  const { jobs, paging, operationById, id: service } = context;
  const query = jobs?.starters.includes(id) ? operationById.get(jobs.query) : undefined;
  const pages = paging.find(({ operation }) => operation === id);
  return html`<dl class="names"><div><dt>Operation</dt><dd><code>${id}</code></dd></div>
<div><dt>Function of the client</dt><dd><code>${functionName}</code>${pages && html`, all pages: <code>${pages.iteratorName}</code>`}</dd></div>
${pages && html`<div><dt>Pages</dt><dd><code>${pages.position}</code> leads to the next, <code>${pages.limit}</code> says how long they are</dd></div>`}
${query && html`<div><dt>Starts a job</dt><dd>ask for it by <a href="${linkTo(place, operationPlace(service, query))}">${titleOf(query)}</a></dd></div>`}
${context.state && html`<div><dt>Shown here</dt><dd>${statePart(context, place)}</dd></div>`}
</dl>`;
}

const titles = { path: 'Path parameters', query: 'Query parameters', header: 'Header parameters' };

function parametersPart(
  kind: 'path' | 'query' | 'header',
  parameters: readonly ApiParameter[],
  options: FieldListOptions,
): Html | undefined {
  if (parameters.length === 0) return undefined;
  return html`<section id="${options.before}${kind}"><h2>${titles[kind]}</h2>${parameterList(parameters, options)}</section>`;
}

/** A long path may break behind each slash. */
function breakable(path: string): Html[] {
  return path.split('/').map((part, index) => (index === 0 ? html`${part}` : html`/<wbr>${part}`));
}
