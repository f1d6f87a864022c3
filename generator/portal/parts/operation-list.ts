// Operations as a list: method, title, path.
import type { ApiOperation } from '../../model/api-model.ts';
import { html, type Html } from '../html.ts';
import { linkTo, operationPlace } from '../places.ts';
import { methodMark, titleOf } from '../service-menu.ts';

export function operationList(operations: readonly ApiOperation[], service: string, place: string): Html {
  return html`<ul class="operations">${operations.map(
    (
      operation,
    ) => html`<li><a href="${linkTo(place, operationPlace(service, operation))}">${methodMark(operation)}<span class="title">${titleOf(operation)}${operation.deprecated && html` <span class="badge old">deprecated</span>`}</span> <code>${operation.path}</code></a></li>
`,
  )}</ul>`;
}
