// The models of all services → the portal: pages that need no server and no script, one search over everything, and the same as Markdown.
import { type GeneratedFile, inFolder, mergeGeneratedFiles } from '../generated-file.ts';
import { homePage } from './pages/home-page.ts';
import { operationPage } from './pages/operation-page.ts';
import { referenceLists } from './pages/reference-lists.ts';
import { schemaPages } from './pages/schema-pages.ts';
import { servicePage } from './pages/service-page.ts';
import { tagPage, wholeTagPage } from './pages/tag-page.ts';
import { assetsFolder, operationPlace, twinOf } from './places.ts';
import type { PortalOptions, PortalService } from './portal.ts';
import { searchIndexFile } from './search/search-index-file.ts';
import { searchRecords } from './search/search-records.ts';
import { type ServiceContext, serviceContext } from './service-context.ts';
import { sitemap } from './sitemap.ts';
import { llmsTexts } from './text/llms-texts.ts';
import { operationMarkdown } from './text/operation-markdown.ts';

/** @param assets style and scripts, by their names. */
export function generatePortal(
  services: readonly PortalService[],
  assets: readonly GeneratedFile[],
  options: PortalOptions,
): GeneratedFile[] {
  const contexts = services.map(serviceContext);
  const pages = [homePage(contexts, options), ...contexts.flatMap((context) => servicePages(context, options))];
  const names = contexts.map(({ id, model }) => ({ id, title: model.title }));
  const index = searchIndexFile(contexts.flatMap(searchRecords), names);
  return mergeGeneratedFiles(
    pages,
    contexts.flatMap(twins),
    llmsTexts(contexts),
    options.baseUrl === undefined ? [] : [sitemap(pages, options.baseUrl)],
    inFolder(assetsFolder, [...assets, { path: 'search-index.js', text: index }]),
  );
}

function servicePages(context: ServiceContext, options: PortalOptions): GeneratedFile[] {
  return [
    servicePage(context, options),
    ...context.model.tags.flatMap((tag) => [
      tagPage(tag, context, options),
      wholeTagPage(tag, context, options),
      ...tag.operations.map((operation) => operationPage(operation, tag, context, options)),
    ]),
    ...schemaPages(context, options),
    ...referenceLists(context, options),
  ];
}

function twins(context: ServiceContext): GeneratedFile[] {
  return context.model.operations.map((operation) => ({
    path: twinOf(operationPlace(context.id, operation)),
    text: operationMarkdown(operation, context),
  }));
}
