// One operation: its request, its responses, its examples and the rights it needs.
import type { ApiContent, ApiOperation, ApiResponse } from '../model/api-model.ts';
import { constraintSentence } from './constraint-words.ts';
import type { DocsContext } from './docs-context.ts';
import type { SiteMap } from './site-map.ts';
import { exampleBlocks } from './examples.ts';
import { fieldTable, parameterTable } from './field-table.ts';
import { iamActionTable } from './iam-actions.ts';
import { cellText, code, fence, heading, inlineText, lineText, paragraphs, plainLine } from './markdown-text.ts';
import { bodyFields } from './schema-fields.ts';
import { sourceLine } from './source-line.ts';
import { table } from './table.ts';
import { type SchemaLink, typeWords } from './type-words.ts';

/** What a section needs of its pages, wherever they stand. */
export interface SectionContext extends Pick<DocsContext, 'schemas' | 'sources'> {
  site: Pick<SiteMap, 'schemaLink'>;
  /** Of its heading; 2 if absent. */
  level?: 1 | 2;
  /** Of its request. */
  samples?: readonly string[];
}

/** @param page the page that the section stands on. */
export function operationSection(operation: ApiOperation, page: string, context: SectionContext): string[] {
  const linkTo: SchemaLink = (name) => context.site.schemaLink(page, name);
  const iamActions = iamActionTable(operation.extensions.get('x-iam-actions'));
  return [
    heading(context.level ?? 2, operation.id),
    `${operation.deprecated ? '**Deprecated.** ' : ''}${lineText(operation.summary ?? '')}`.trim(),
    fence('http', `${operation.method.toUpperCase()} ${plainLine(operation.path)}`),
    paragraphs(operation.description ?? ''),
    ...titled('**Parameters**', parameterTable(operation.parameters, linkTo)),
    ...requestBlocks(operation, linkTo, context),
    ...responseBlocks(operation, linkTo, context),
    ...exampleBlocks('request', operation.requestBody),
    ...operation.responses.flatMap((response) => exampleBlocks(`response ${code(response.status)}`, response.body)),
    ...(context.samples ?? []),
    ...titled('**IAM actions**', iamActions),
    sourceLine(context.sources, ['paths', operation.path, operation.method]),
  ];
}

function requestBlocks({ requestBody }: ApiOperation, linkTo: SchemaLink, context: SectionContext): string[] {
  if (!requestBody) return [];
  return [
    `**Request body:** ${bodyWords(requestBody, linkTo)}, ${requestBody.required ? 'required' : 'optional'}`,
    paragraphs(requestBody.description ?? ''),
    ...fieldBlocks(requestBody, 'request', linkTo, context),
  ];
}

function responseBlocks({ responses }: ApiOperation, linkTo: SchemaLink, context: SectionContext): string[] {
  const rows = responses.map(({ status, description, body }) => [
    code(status),
    body ? bodyWords(body, linkTo) : 'no body documented',
    cellText(description ?? ''),
  ]);
  return [
    ...titled(
      '**Responses**',
      table([{ title: 'Status' }, { title: 'Body' }, { title: 'Description', optional: true }], rows),
    ),
    ...responses.filter(showsFields).flatMap(({ status, body }) => {
      const blocks = body ? fieldBlocks(body, 'response', linkTo, context) : [];
      return blocks.length === 0 ? [] : [`**Response** ${code(status)}`, ...blocks];
    }),
  ];
}

/** Errors share a few named schemas, whose entries are one click away. */
function showsFields({ status, body }: ApiResponse): boolean {
  return status.startsWith('2') || body?.schemaName === undefined;
}

function bodyWords(content: ApiContent, linkTo: SchemaLink): string {
  const mediaType = content.mediaType === 'application/json' ? '' : ` as ${inlineText(content.mediaType)}`;
  const constraints = constraintSentence(content.schema).replace(/\.$/, '');
  return `${typeWords(content.schema, linkTo)}${mediaType}${constraints === '' ? '' : ` (${constraints})`}`;
}

function fieldBlocks(
  content: ApiContent,
  role: 'request' | 'response',
  linkTo: SchemaLink,
  context: SectionContext,
): string[] {
  const { fields, complete } = bodyFields(content.schema, context.schemas);
  if (fields.length === 0) return [];
  return [fieldTable(fields, linkTo, role), complete ? '' : 'Deeper fields are listed with the linked schemas.'];
}

function titled(title: string, block: string): string[] {
  return block === '' ? [] : [title, block];
}
