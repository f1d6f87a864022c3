// README.md: what the API is, where it is served, how requests prove who sends them, and every operation by tag.
import type { GeneratedFile } from '../generated-file.ts';
import { countCodes, listErrorCodes } from '../model/list-error-codes.ts';
import type { ApiServer } from '../model/api-model.ts';
import { authenticationBlocks } from './authentication.ts';
import type { DocsContext } from './docs-context.ts';
import { code, fence, heading, inlineText, paragraphs, plainLine } from './markdown-text.ts';
import { count, pageText } from './page.ts';
import { changelogPath, errorCodesPath, indexPath, pageLink, schemasPath, tagPath } from './site-map.ts';
import { operationTable } from './tag-page.ts';

const legend =
  'In tables of fields, `items[].name` is a field of each item of an array, and `labels{}.name` a field of each value of a map. ' +
  'A field that is required "if" something holds is optional otherwise; in a table without the column "Required" all fields are optional.';

export function indexPage(context: DocsContext): GeneratedFile {
  const { model } = context;
  const counts = [
    count(model.operations.length, 'operation'),
    pageLink(indexPath, count(model.schemas.length, 'schema'), schemasPath),
    pageLink(indexPath, count(countCodes(listErrorCodes(model)), 'error code'), errorCodesPath),
    ...(context.changelog === undefined ? [] : [pageLink(indexPath, 'Changelog', changelogPath)]),
  ];
  return {
    path: indexPath,
    text: pageText([
      heading(1, model.title),
      `Version ${inlineText(model.version)} · ${counts.join(' · ')}`,
      paragraphs(model.description ?? ''),
      context.beside.map(({ title, path }) => pageLink(indexPath, title, path)).join(' · '),
      ...serverBlocks(model.server),
      ...authenticationBlocks(context),
      heading(2, 'Operations'),
      legend,
      ...model.tags.flatMap((tag) => [
        `### ${pageLink(indexPath, tag.name, tagPath(tag))}`,
        paragraphs(tag.description ?? ''),
        operationTable(tag.operations, indexPath, context),
      ]),
    ]),
  };
}

function serverBlocks(server: ApiServer | undefined): string[] {
  if (!server) return [];
  const regions = server.regions ?? [];
  return [
    heading(2, 'Base URL'),
    fence('', plainLine(server.url)),
    regions.length === 0 ? '' : `Regions: ${regions.map(code).join(', ')}`,
  ];
}
