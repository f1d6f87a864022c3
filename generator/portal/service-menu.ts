// The menu of a service: its groups, the open one with its operations, and its lists.
import type { ApiOperation, ApiTag } from '../model/api-model.ts';
import { html, type Html } from './html.ts';
import { linkTo, listPlace, operationPlace, servicePlace, tagPlace } from './places.ts';
import { permissionsOf } from './parts/permissions.ts';
import { statePart } from './parts/state-words.ts';
import type { ServiceContext } from './service-context.ts';

/** @param open the group that the page belongs to. */
export function serviceMenu(context: ServiceContext, place: string, open?: ApiTag): Html {
  const { id, model } = context;
  const link = (title: string, target: string): Html =>
    target === place
      ? html`<li><a href="${linkTo(place, target)}" aria-current="page">${title}</a></li>`
      : html`<li><a href="${linkTo(place, target)}">${title}</a></li>`;
  const lists = serviceLists(context).map(({ title, place: target }) => link(title, target));
  return html`<p class="service-name"><a href="${linkTo(place, servicePlace(id))}">${model.title}</a></p>
${context.state && html`<p class="state">${statePart(context, place)}</p>\n`}<ul>${link('Quick start', servicePlace(id))}</ul>
<h2>Operations</h2>
<ul>${model.tags.map((tag) =>
    tag.moduleName === open?.moduleName
      ? html`<li class="open"><a href="${linkTo(place, tagPlace(id, tag))}"${tagPlace(id, tag) === place && CURRENT}>${tag.name}</a>
<ul>${tag.operations.map((operation) => operationItem(operation, id, place))}</ul></li>`
      : link(tag.name, tagPlace(id, tag)),
  )}</ul>
<h2>Reference</h2>
<ul>${lists}</ul>`;
}

/** The lists that the service has something for. */
export function serviceLists({ id, model, errorCodes, changelog }: ServiceContext): { title: string; place: string }[] {
  const rights = model.operations.some((operation) => permissionsOf(operation).length > 0);
  return [
    { title: 'Schemas', place: listPlace(id, 'schemas') },
    { title: 'Enumerations', place: listPlace(id, 'values') },
    ...(errorCodes.length > 0 ? [{ title: 'Error codes', place: listPlace(id, 'errors') }] : []),
    ...(rights ? [{ title: 'Permissions', place: listPlace(id, 'permissions') }] : []),
    ...(changelog === undefined ? [] : [{ title: 'Changes', place: listPlace(id, 'changes') }]),
  ];
}

const CURRENT = html` aria-current="page"`;

function operationItem(operation: ApiOperation, id: string, place: string): Html {
  const target = operationPlace(id, operation);
  return html`<li><a href="${linkTo(place, target)}"${target === place && CURRENT}>${methodMark(operation)}<span>${titleOf(operation)}</span></a></li>
`;
}

export function methodMark({ method }: Pick<ApiOperation, 'method'>): Html {
  return html`<span class="method ${method}">${method.toUpperCase()}</span>`;
}

export function titleOf({ summary, id }: ApiOperation): string {
  return summary?.trim() || id;
}
