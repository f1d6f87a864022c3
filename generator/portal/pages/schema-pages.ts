// A page for each named schema, with what uses it, and the list of all.
import type { ApiSchema } from '../../model/api-model.ts';
import { schemaExamples } from '../../docs/constraint-words.ts';
import { html, type Html, joinHtml } from '../html.ts';
import { page } from '../page-frame.ts';
import { jsonBlock } from '../parts/code-block.ts';
import { fieldList } from '../parts/field-list.ts';
import { ownFieldTree } from '../parts/field-tree.ts';
import { changesPart, sourcePart } from '../parts/source-part.ts';
import { shortText, textHtml } from '../parts/text-html.ts';
import { type SchemaAddress, typeHtml } from '../parts/type-html.ts';
import { valueFacts } from '../parts/value-facts.ts';
import { linkTo, listPlace, operationPlace, schemaPlace } from '../places.ts';
import type { PortalFile, PortalOptions } from '../portal.ts';
import { fillSchema } from '../../docs/samples/fill-schema.ts';
import type { ServiceContext } from '../service-context.ts';
import { methodMark, serviceMenu, titleOf } from '../service-menu.ts';
import { listPage, serviceCrumbs } from './list-page.ts';

export function schemaPages(context: ServiceContext, options: PortalOptions): PortalFile[] {
  const { id, model } = context;
  const pages = model.schemas.map((schema) => ({
    path: schemaPlace(id, schema.name),
    print: () => schemaPage(schema, context, options),
  }));
  return [{ path: listPlace(id, 'schemas'), print: () => schemaList(context, options) }, ...pages];
}

function schemaList(context: ServiceContext, options: PortalOptions): string {
  const place = listPlace(context.id, 'schemas');
  const sorted = [...context.model.schemas].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const items = sorted.map(
    ({
      name,
      schema,
    }) => html`<li><a href="${linkTo(place, schemaPlace(context.id, name))}"><code>${name}</code></a> ${shortText(schema.description, 110)}</li>
`,
  );
  const description = `Named schemas of bodies and parameters: ${sorted.length}.`;
  return listPage(
    { place, title: 'Schemas', description, content: html`<ul class="plain">${items}</ul>` },
    context,
    options,
  );
}

function schemaPage({ name, schema }: ApiSchema, context: ServiceContext, options: PortalOptions): string {
  const place = schemaPlace(context.id, name);
  const addressOf: SchemaAddress = (other) => linkTo(place, schemaPlace(context.id, other));
  const tree = ownFieldTree(schema, context.schemas);
  return page(
    {
      place,
      title: name,
      description: schema.description ?? `The schema ${name}`,
      crumbs: [...serviceCrumbs(context), { title: 'Schemas', place: listPlace(context.id, 'schemas') }],
      menu: serviceMenu(context, place),
      body: html`<article class="operation">
<div class="text">
<h1><code>${name}</code></h1>
${textHtml(schema.description)}
<p class="body-type">${typeHtml(schema, addressOf)}</p>
${valueFacts(schema)}
${tree.fields.length > 0 && html`<section id="fields"><h2>Fields</h2>${fieldList(tree, { prefix: 'field', addressOf, anchors: new Map(), before: '', role: 'request' })}</section>`}
${usedBy(name, place, context)}
${changesPart(context, name)}
${sourcePart(context, ['components', 'schemas', name])}
</div>
<aside class="examples" aria-label="Example">${exampleOf({ name, schema }, context)}</aside>
</article>`,
    },
    options,
  );
}

function exampleOf({ name, schema }: ApiSchema, { model }: ServiceContext): Html {
  const [stated] = schemaExamples(schema);
  const value = stated ?? fillSchema(schema, model, name.endsWith('Output') ? 'response' : 'request');
  if (value === undefined) return html``;
  return html`<h2>Example</h2>${jsonBlock(value, 'Example')}<p class="note">${stated === undefined ? 'Made from the schema.' : 'From the documents.'}</p>`;
}

function usedBy(name: string, place: string, { id, usage }: ServiceContext): Html {
  const uses = usage.get(name);
  const operations = [...(uses?.operations ?? [])].map(
    ([
      operation,
      places,
    ]) => html`<li><a href="${linkTo(place, operationPlace(id, operation))}">${methodMark(operation)}<span>${titleOf(operation)}</span></a> <span class="note">${places.join(', ')}</span></li>
`,
  );
  const schemas = [...(uses?.schemas ?? [])].map(([user, paths]) => {
    const fields = paths.filter((path) => path !== '').map((path) => html`<code>${path}</code>`);
    return html`<li><a href="${linkTo(place, schemaPlace(id, user))}"><code>${user}</code></a> ${joinHtml(fields, ', ')}</li>
`;
  });
  if (operations.length + schemas.length === 0)
    return html`<section id="used-by"><h2>Used by</h2><p>Nothing in this API.</p></section>`;
  return html`<section id="used-by"><h2>Used by</h2>
${operations.length > 0 && html`<h3>Operations</h3><ul class="plain operations-used">${operations}</ul>`}
${schemas.length > 0 && html`<h3>Schemas</h3><ul class="plain">${schemas}</ul>`}</section>`;
}
