// The models of all services → the portal: pages that need no server and no script, one search over everything, and the same as Markdown.
import { type GeneratedFile, inFolder, mergeGeneratedFiles } from '../generated-file.ts';
import { homePage } from './pages/home-page.ts';
import { operationPage } from './pages/operation-page.ts';
import { referenceLists } from './pages/reference-lists.ts';
import { schemaPages } from './pages/schema-pages.ts';
import { servicePage } from './pages/service-page.ts';
import { tagPage, wholeTagPage } from './pages/tag-page.ts';
import { assetsFolder, homePlace, operationPlace, servicePlace, tagPlace, twinOf, wholeTagPlace } from './places.ts';
import type { PortalFile, PortalOptions, PortalService } from './portal.ts';
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
  const files = portalFiles(services.map(serviceContext), assets, options);
  return mergeGeneratedFiles(files.map(({ path, print }) => ({ path, text: print() })));
}

/** The same, each file made when it is asked for. */
export function portalFiles(
  contexts: readonly ServiceContext[],
  assets: readonly GeneratedFile[],
  options: PortalOptions,
): PortalFile[] {
  const pages: PortalFile[] = [
    { path: homePlace, print: () => homePage(contexts, options) },
    ...contexts.flatMap((context) => servicePages(context, options)),
  ];
  const names = contexts.map(({ id, model }) => ({ id, title: model.title }));
  const { baseUrl } = options;
  return [
    ...pages,
    ...contexts.flatMap(twins),
    ...llmsTexts(contexts),
    ...(baseUrl === undefined ? [] : [{ path: 'sitemap.xml', print: () => sitemap(pages, baseUrl) }]),
    ...inFolder(assetsFolder, assets).map(({ path, text }) => ({ path, print: () => text })),
    {
      path: `${assetsFolder}/search-index.js`,
      print: () => searchIndexFile(contexts.flatMap(searchRecords), names),
    },
  ];
}

function servicePages(context: ServiceContext, options: PortalOptions): PortalFile[] {
  const { id, model } = context;
  const tagPages = model.tags.flatMap((tag): PortalFile[] => [
    { path: tagPlace(id, tag), print: () => tagPage(tag, context, options) },
    { path: wholeTagPlace(id, tag), print: () => wholeTagPage(tag, context, options) },
    ...tag.operations.map((operation) => ({
      path: operationPlace(id, operation),
      print: () => operationPage(operation, tag, context, options),
    })),
  ]);
  return [
    { path: servicePlace(id), print: () => servicePage(context, options) },
    ...tagPages,
    ...schemaPages(context, options),
    ...referenceLists(context, options),
  ];
}

function twins(context: ServiceContext): PortalFile[] {
  return context.model.operations.map((operation) => ({
    path: twinOf(operationPlace(context.id, operation)),
    print: () => operationMarkdown(operation, context),
  }));
}
