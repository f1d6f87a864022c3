// Two pages for each group of operations: their list, and all of them in full, to be printed.
import type { ApiTag } from '../../model/api-model.ts';
import { html } from '../html.ts';
import { page } from '../page-frame.ts';
import { operationText } from '../parts/operation-text.ts';
import { operationList } from '../parts/operation-list.ts';
import { textHtml } from '../parts/text-html.ts';
import { linkTo, tagPlace, wholeTagPlace } from '../places.ts';
import type { PortalOptions } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { serviceMenu, titleOf } from '../service-menu.ts';
import { serviceCrumbs } from './list-page.ts';

export function tagPage(tag: ApiTag, context: ServiceContext, options: PortalOptions): string {
  const place = tagPlace(context.id, tag);
  return page(
    {
      place,
      title: tag.name,
      description: tag.description ?? `Operations of ${tag.name}`,
      crumbs: serviceCrumbs(context),
      menu: serviceMenu(context, place, tag),
      body: html`<h1>${tag.name}</h1>
${textHtml(tag.description)}
${operationList(tag.operations, context.id, place)}
<p class="other"><a href="${linkTo(place, wholeTagPlace(context.id, tag))}">All of them on one page, to be printed</a></p>`,
    },
    options,
  );
}

export function wholeTagPage(tag: ApiTag, context: ServiceContext, options: PortalOptions): string {
  const place = wholeTagPlace(context.id, tag);
  return page(
    {
      place,
      title: `${tag.name}: all operations`,
      description: tag.description,
      crumbs: [...serviceCrumbs(context), { title: tag.name, place: tagPlace(context.id, tag) }],
      body: html`<h1>${tag.name}</h1>
${textHtml(tag.description)}
${tag.operations.map((operation) =>
  operationText(operation, place, context, {
    title: html`<h2 class="whole" id="${operation.id}">${titleOf(operation)}</h2>`,
    before: `${operation.id}-`,
  }),
)}`,
    },
    options,
  );
}
