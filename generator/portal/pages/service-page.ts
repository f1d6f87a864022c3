// The first page of a service: how to begin, its groups, its files.
import { countCodes } from '../../model/list-error-codes.ts';
import { html, type Html } from '../html.ts';
import { page, portalTitle } from '../page-frame.ts';
import { codeBlock } from '../parts/code-block.ts';
import { quickStart } from '../parts/quick-start.ts';
import { shortText, textHtml } from '../parts/text-html.ts';
import { downloadPlace, homePlace, linkTo, servicePlace, tagPlace } from '../places.ts';
import type { PortalOptions } from '../portal.ts';
import type { ServiceContext } from '../service-context.ts';
import { serviceLists, serviceMenu } from '../service-menu.ts';
import { stateWords } from '../parts/state-words.ts';

export function servicePage(context: ServiceContext, options: PortalOptions): string {
  const { id, model } = context;
  const place = servicePlace(id);
  const steps = quickStart(context, place);
  return page(
    {
      place,
      title: model.title,
      description: model.description,
      crumbs: [{ title: portalTitle, place: homePlace }],
      menu: serviceMenu(context, place),
      body: html`<h1>${model.title}</h1>
${textHtml(model.description)}
${countsPart(context)}
${baseUrlPart(context)}
<section id="quick-start"><h2>Quick start</h2>
<ol class="steps">${steps.map(
        ({ anchor, title, body }) => html`<li id="${anchor}"><h3>${title}</h3>
${body}</li>
`,
      )}</ol></section>
<section id="groups"><h2>Operations by group</h2>
<ul class="groups">${model.tags.map(
        (
          tag,
        ) => html`<li><a href="${linkTo(place, tagPlace(id, tag))}">${tag.name}</a> <span class="note">${count(tag.operations.length, 'operation')}</span><p>${shortText(tag.description, 140)}</p></li>
`,
      )}</ul></section>
${qualityPart(context)}
${filesPart(context, place)}`,
    },
    options,
  );
}

/** "130 operations · 316 schemas". */
export function countsPart({ model, errorCodes, documentsVersion, state, usage, quality }: ServiceContext): Html {
  return html`<p class="counts">${[
    count(model.operations.length, 'operation'),
    count(usage.size, 'schema'),
    count(countCodes(errorCodes), 'error code'),
    ...(documentsVersion === undefined ? [] : [`documents of ${documentsVersion}`]),
    ...(state ? [stateWords(state)] : []),
    ...(quality ? [`quality ${quality.score} of 100`] : []),
  ].join(' · ')}</p>`;
}

/** What a part of the quality is a share of. */
const SHARES: Readonly<Record<string, string>> = {
  placedRows: 'rows of the tables that are in the specification',
  documentedFailures: 'operations that document how they fail',
  fittingExamples: 'examples of the documents that fit their tables',
  described: 'operations, parameters and fields with a description',
  understoodWords: 'figures, units and conditions of the descriptions that were understood',
  statedSchemas: 'schemas that tables state, not examples',
};

function qualityPart({ quality }: ServiceContext): Html | undefined {
  if (!quality) return undefined;
  const parts = Object.entries(quality.parts).filter(([name]) => Object.hasOwn(SHARES, name));
  return html`<section id="quality"><h2>How far to trust this</h2>
<p>Quality ${quality.score} of 100, the mean of:</p>
<ul class="plain">${parts.map(([name, share]) => html`<li>${(Math.floor(share * 1000) / 10).toFixed(1)} % of the ${SHARES[name] as string}</li>`)}</ul></section>`;
}

export function count(number: number, what: string): string {
  return `${number.toLocaleString('en-US')} ${what}${number === 1 ? '' : 's'}`;
}

function baseUrlPart({ model }: ServiceContext): Html | undefined {
  if (!model.server) return undefined;
  const regions = model.server.regions ?? [];
  return html`<section id="base-url"><h2>Base URL</h2>${codeBlock(model.server.url, 'Base URL')}
${regions.length > 0 && html`<p>Regions: ${regions.map((region, index) => html`${index > 0 && ', '}<code>${region}</code>`)}</p>`}</section>`;
}

function filesPart(context: ServiceContext, place: string): Html {
  const { downloads, packageName, id, documents } = context;
  return html`<section id="files"><h2>Files</h2>
<ul class="plain">${downloads.map(({ path, title }) => html`<li><a href="${linkTo(place, downloadPlace(id, path))}">${title}</a></li>`)}
${serviceLists(context).map(({ title, place: target }) => html`<li><a href="${linkTo(place, target)}">${title}</a></li>`)}
<li>npm package of the client: <code>${packageName}</code></li>
${documents !== undefined && html`<li><a href="${documents}" rel="noreferrer">The vendor's documents</a></li>`}</ul></section>`;
}
