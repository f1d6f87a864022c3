// The page of a tag: a table of its operations, then one section per operation.
import type { ApiOperation, ApiTag } from '../model/api-model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import type { DocsContext } from './docs-context.ts';
import { cellCode, heading, inlineText, paragraphs } from './markdown-text.ts';
import { navigation } from './navigation.ts';
import { operationSection } from './operation-section.ts';
import { pageText } from './page.ts';
import { tagPath } from './site-map.ts';
import { table } from './table.ts';

export function tagPage(tag: ApiTag, context: DocsContext): GeneratedFile {
  const path = tagPath(tag);
  return {
    path,
    text: pageText([
      navigation(path, context),
      heading(1, tag.name),
      paragraphs(tag.description ?? ''),
      operationTable(tag.operations, path, context),
      ...tag.operations.flatMap((operation) => operationSection(operation, path, context)),
    ]),
  };
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
