// The page of a tag: a table of its operations, then one section per operation, on that page or on pages of their own.
import type { ApiOperation, ApiTag } from '../model/api-model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import type { DocsContext } from './docs-context.ts';
import { cellCode, heading, inlineText, paragraphs } from './markdown-text.ts';
import { navigation } from './navigation.ts';
import { operationSection } from './operation-section.ts';
import { pageText } from './page.ts';
import { sampleBlocks } from './sample-blocks.ts';
import { hasOwnPages, operationPath, pageLink, tagPath } from './site-map.ts';
import { table } from './table.ts';

/** One page, or one with the list and one for each operation. */
export function tagPages(tag: ApiTag, context: DocsContext): GeneratedFile[] {
  const path = tagPath(tag);
  const isSplit = hasOwnPages(tag);
  const sections = isSplit ? [] : tag.operations.flatMap((operation) => section(operation, path, context, 2));
  const list: GeneratedFile = {
    path,
    text: pageText([
      navigation(path, context),
      heading(1, tag.name),
      paragraphs(tag.description ?? ''),
      operationTable(tag.operations, path, context),
      ...sections,
    ]),
  };
  return isSplit ? [list, ...tag.operations.map((operation) => operationPage(operation, tag, context))] : [list];
}

function operationPage(operation: ApiOperation, tag: ApiTag, context: DocsContext): GeneratedFile {
  const path = operationPath(tag, operation.id);
  return {
    path,
    text: pageText([
      `${navigation(path, context)} · ${pageLink(path, tag.name, tagPath(tag))}`,
      ...section(operation, path, context, 1),
    ]),
  };
}

function section(operation: ApiOperation, page: string, context: DocsContext, level: 1 | 2): string[] {
  const samples = sampleBlocks(operation, context, ['curl', 'TypeScript']);
  return operationSection(operation, page, { ...context, level, samples });
}

export function operationTable(operations: readonly ApiOperation[], page: string, { site }: DocsContext): string {
  return table(
    [{ title: 'Operation' }, { title: 'Method and path' }, { title: 'Summary', optional: true }],
    operations.map((operation) => [
      site.operationLink(page, operation),
      cellCode(`${operation.method.toUpperCase()} ${operation.path}`),
      `${operation.deprecated ? '**Deprecated.** ' : ''}${inlineText(operation.summary ?? '')}`.trim(),
    ]),
  );
}
