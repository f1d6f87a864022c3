// A page for each operation: the text in the middle, examples beside it.
import type { ApiOperation, ApiTag } from '../../model/api-model.ts';
import { html } from '../html.ts';
import { page, portalTitle } from '../page-frame.ts';
import { examplesColumn } from '../parts/examples-column.ts';
import { operationText } from '../parts/operation-text.ts';
import { homePlace, linkTo, operationPlace, servicePlace, tagPlace, twinOf } from '../places.ts';
import type { PortalOptions } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { serviceMenu, titleOf } from '../service-menu.ts';

export function operationPage(
  operation: ApiOperation,
  tag: ApiTag,
  context: ServiceContext,
  options: PortalOptions,
): string {
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
${operationText(operation, place, context, { title: html`<h1>${title}</h1>`, before: '' })}
${examplesColumn(operation, context, options)}
<p class="other"><a href="${linkTo(place, twinOf(place))}">This page as Markdown</a></p>
</article>`,
      twin: twinOf(place),
    },
    options,
  );
}
