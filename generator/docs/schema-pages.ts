// The named schemas: one page, or an index and one page per initial letter.
import type { ApiSchema } from '../model/api-model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { constraintSentence, schemaExamples } from './constraint-words.ts';
import type { DocsContext } from './docs-context.ts';
import { fieldTable } from './field-table.ts';
import { fence, heading, paragraphs, prettyJson } from './markdown-text.ts';
import { navigation } from './navigation.ts';
import { pageText } from './page.ts';
import { ownFields } from './schema-fields.ts';
import { pageLink, type SchemaPage, schemasPath } from './site-map.ts';
import { sourceLine } from './source-line.ts';
import { typeWords } from './type-words.ts';
import { usedBy } from './used-by.ts';

export function schemaPages(context: DocsContext): GeneratedFile[] {
  const pages = context.site.schemaPages;
  const files = pages.map((page) => schemaPage(page, context));
  return pages.some(({ path }) => path === schemasPath) ? files : [schemaIndex(pages, context), ...files];
}

function schemaIndex(pages: readonly SchemaPage[], context: DocsContext): GeneratedFile {
  const lists = pages.flatMap(({ path, title, schemas }) => [
    `**${pageLink(schemasPath, title.replace(/^Schemas: /, ''), path)}**`,
    schemas.map(({ name }) => `- ${context.site.schemaLink(schemasPath, name)}`).join('\n'),
  ]);
  return { path: schemasPath, text: pageText([navigation(schemasPath, context), heading(1, 'Schemas'), ...lists]) };
}

function schemaPage({ path, title, schemas }: SchemaPage, context: DocsContext): GeneratedFile {
  const sections = schemas.flatMap((schema) => schemaSection(schema, path, context));
  const body = sections.length === 0 ? ['The API has no named schemas.'] : sections;
  return { path, text: pageText([navigation(path, context), heading(1, title), ...body]) };
}

function schemaSection({ name, schema }: ApiSchema, page: string, context: DocsContext): string[] {
  const linkTo = (other: string): string => context.site.schemaLink(page, other);
  const fields = fieldTable(ownFields(schema, context.schemas), linkTo, 'response');
  const type = typeWords(schema, linkTo);
  const sentence = constraintSentence(schema);
  return [
    heading(2, name),
    schema.deprecated ? '**Deprecated.**' : '',
    paragraphs(schema.description ?? ''),
    fields !== '' && type === 'object' && sentence === ''
      ? ''
      : `Type: ${type}.${sentence === '' ? '' : ` ${sentence}`}`,
    fields === '' && type === 'object' ? 'Its fields are not documented.' : '',
    fields,
    ...schemaExamples(schema)
      .filter((example) => typeof example === 'object')
      .flatMap((example) => ['**Example**', fence('json', prettyJson(example))]),
    usedBy(name, page, context),
    sourceLine(context.sources, ['components', 'schemas', name]),
  ];
}
