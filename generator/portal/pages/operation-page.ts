// A page for each operation: the text in the middle, examples beside it.
import type { GeneratedFile } from '../../generated-file.ts';
import type { ApiOperation, ApiParameter, ApiTag } from '../../model/api-model.ts';
import { html, type Html, joinHtml } from '../html.ts';
import { page, portalTitle } from '../page-frame.ts';
import { examplesColumn } from '../parts/examples-column.ts';
import { type FieldListOptions, parameterList } from '../parts/field-list.ts';
import { permissionList, permissionsOf } from '../parts/permissions.ts';
import { bodyPart, errorCodesPart, responsesPart } from '../parts/responses.ts';
import { changesPart, sourcePart } from '../parts/source-part.ts';
import { textHtml } from '../parts/text-html.ts';
import { homePlace, linkTo, operationPlace, schemaPlace, servicePlace, tagPlace, twinOf } from '../places.ts';
import type { PortalOptions } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { methodMark, serviceMenu, titleOf } from '../service-menu.ts';

export function operationPage(
  operation: ApiOperation,
  tag: ApiTag,
  context: ServiceContext,
  options: PortalOptions,
): GeneratedFile {
  const place = operationPlace(context.id, operation);
  const title = titleOf(operation);
  return page(
    {
      place,
      title,
      description: `${operation.method.toUpperCase()} ${operation.path}. ${operation.description ?? title}`,
      crumbs: [
        { title: portalTitle, place: homePlace },
        { title: context.model.title, place: servicePlace(context.id) },
        { title: tag.name, place: tagPlace(context.id, tag) },
      ],
      menu: serviceMenu(context, place, tag),
      body: html`<article class="operation">
${operationText(operation, place, context)}
${examplesColumn(operation, context, options)}
</article>`,
      twin: twinOf(place),
    },
    options,
  );
}

function operationText(operation: ApiOperation, place: string, context: ServiceContext): Html {
  const { description, deprecated, method, path, parameters, requestBody } = operation;
  const fields: Pick<FieldListOptions, 'addressOf' | 'anchors'> = {
    addressOf: (name) => linkTo(place, schemaPlace(context.id, name)),
    anchors: new Set(),
  };
  const rights = permissionsOf(operation);
  const parts = (['path', 'query', 'header'] as const).map((kind) =>
    parametersPart(kind, parameters[kind], { ...fields, prefix: kind, role: 'request' }),
  );
  return html`<div class="text">
<h1>${titleOf(operation)}</h1>
<p class="route">${methodMark(operation)} <code>${joinHtml(breakable(path))}</code></p>
${deprecated && html`<p class="badge old">deprecated</p>`}
${textHtml(description)}
<p class="to-examples"><a href="#examples">Request and response</a></p>
${namesPart(operation, place, context)}
${rights.length > 0 && html`<section id="permissions"><h2>Permissions</h2>${permissionList(rights)}</section>`}
${parts}
${
  requestBody &&
  html`<section id="body"><h2>Request body${requestBody.required ? html` <span class="must">required</span>` : ''}</h2>
${textHtml(requestBody.description)}${bodyPart(requestBody, 'body', context, fields, 'request')}</section>`
}
<section id="responses"><h2>Responses</h2>${responsesPart(operation, context, fields)}</section>
${errorCodesPart(operation, context, place)}
${changesPart(context, operation.id)}
${sourcePart(context, ['paths', path, method])}
<p class="other"><a href="${linkTo(place, twinOf(place))}">This page as Markdown</a></p>
</div>`;
}

/** The names of the operation, whether it starts a job, whether it pages. */
function namesPart(
  { id, functionName }: ApiOperation,
  place: string,
  { jobs, paging, operationById, id: service }: ServiceContext,
): Html {
  const query = jobs?.starters.includes(id) ? operationById.get(jobs.query) : undefined;
  const pages = paging.find(({ operation }) => operation === id);
  return html`<dl class="names"><div><dt>Operation</dt><dd><code>${id}</code></dd></div>
<div><dt>Function of the client</dt><dd><code>${functionName}</code>${pages && html`, all pages: <code>${pages.iteratorName}</code>`}</dd></div>
${pages && html`<div><dt>Pages</dt><dd><code>${pages.position}</code> leads to the next, <code>${pages.limit}</code> says how long they are</dd></div>`}
${query && html`<div><dt>Starts a job</dt><dd>ask for it by <a href="${linkTo(place, operationPlace(service, query))}">${titleOf(query)}</a></dd></div>`}
</dl>`;
}

const titles = { path: 'Path parameters', query: 'Query parameters', header: 'Header parameters' };

function parametersPart(
  kind: 'path' | 'query' | 'header',
  parameters: readonly ApiParameter[],
  options: FieldListOptions,
): Html | undefined {
  if (parameters.length === 0) return undefined;
  return html`<section id="${kind}"><h2>${titles[kind]}</h2>${parameterList(parameters, options)}</section>`;
}

/** A long path may break behind each slash. */
function breakable(path: string): Html[] {
  return path.split('/').map((part, index) => (index === 0 ? html`${part}` : html`/<wbr>${part}`));
}
