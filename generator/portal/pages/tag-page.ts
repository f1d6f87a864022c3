// A page for each group of operations.
import type { GeneratedFile } from '../../generated-file.ts';
import type { ApiTag } from '../../model/api-model.ts';
import { html } from '../html.ts';
import { page } from '../page-frame.ts';
import { operationList } from '../parts/operation-list.ts';
import { textHtml } from '../parts/text-html.ts';
import { tagPlace } from '../places.ts';
import type { PortalOptions } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { serviceMenu } from '../service-menu.ts';
import { serviceCrumbs } from './list-page.ts';

export function tagPage(tag: ApiTag, context: ServiceContext, options: PortalOptions): GeneratedFile {
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
${operationList(tag.operations, context.id, place)}`,
    },
    options,
  );
}
