// The first page of the portal: what this is, and every service.
import { html } from '../html.ts';
import { page, portalTitle } from '../page-frame.ts';
import { quickStart } from '../parts/quick-start.ts';
import { textHtml } from '../parts/text-html.ts';
import { downloadPlace, homePlace, linkTo, servicePlace } from '../places.ts';
import type { PortalOptions } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { count, countsPart } from './service-page.ts';

export function homePage(services: readonly ServiceContext[], options: PortalOptions): string {
  const operations = services.reduce((sum, { model }) => sum + model.operations.length, 0);
  const description = `${count(services.length, 'service')}, ${count(operations, 'operation')}: requests, responses, examples and error codes, made from the tables of the vendor's documents.`;
  return page(
    {
      place: homePlace,
      title: portalTitle,
      description,
      crumbs: [],
      body: html`<div class="home-page"><h1>${portalTitle}</h1>
<p class="lead">${description}</p>
<p>Each operation has a page of its own, with samples for six languages. The search finds operations, fields, schemas, values, error codes and permissions of all services, and works without a network.</p>
<button class="search-button large" type="button" hidden data-search><span>Search all services</span> <kbd>/</kbd></button>
<ul class="services">${services.map(
        (context) => html`<li><h2><a href="${servicePlace(context.id)}">${context.model.title}</a></h2>
${textHtml(context.model.description)}
${countsPart(context)}
<p class="starts">${quickStart(context, homePlace).map(({ anchor, title }) => html`<a href="${linkTo(homePlace, servicePlace(context.id))}#${anchor}">${title}</a> `)}</p>
<p class="files">${context.downloads.map(({ path, title }) => html`<a href="${downloadPlace(context.id, path)}">${title}</a> `)}<span>npm: <code>${context.packageName}</code></span></p></li>
`,
      )}</ul>
<p class="note">For programs: <a href="llms.txt">llms.txt</a>, <a href="llms-full.txt">llms-full.txt</a>; every page of an operation as Markdown, at its address with <code>.md</code> behind.</p></div>`,
    },
    options,
  );
}
