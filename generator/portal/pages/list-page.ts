// What the lists of a service have in common.
import { html, type Html } from '../html.ts';
import { type Crumb, page, portalTitle } from '../page-frame.ts';
import { homePlace, servicePlace } from '../places.ts';
import type { PortalOptions } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { serviceMenu } from '../service-menu.ts';

export interface ListContent {
  place: string;
  title: string;
  description: string;
  content: Html;
}

export function listPage(
  { place, title, description, content }: ListContent,
  context: ServiceContext,
  options: PortalOptions,
): string {
  return page(
    {
      place,
      title,
      description: `${context.model.title}: ${description}`,
      crumbs: serviceCrumbs(context),
      menu: serviceMenu(context, place),
      body: html`<h1>${title}</h1>
<p>${description}</p>
${content}`,
    },
    options,
  );
}

export function serviceCrumbs({ id, model }: ServiceContext): Crumb[] {
  return [
    { title: portalTitle, place: homePlace },
    { title: model.title, place: servicePlace(id) },
  ];
}
