// The model → the OpenAPI document that the page of the site is rendered from: every text as Markdown that stays text, and in the
// descriptions what the renderer has no place for (operation ids, IAM actions, places in the documents, error codes, the changelog).
import { withoutOwnLinks } from '../changelog-page.ts';
import type { ApiContent, ApiModel, ApiOperation, ApiParameter, ApiTag } from '../../model/api-model.ts';
import { asRecord, type JsonRecord, memberRecord } from '../../model/json-value.ts';
import type { SourcePositions } from '../../model/documented-places.ts';
import { inlineText, paragraphs, plainLine } from '../markdown-text.ts';
import { errorCodeTable } from '../error-codes-page.ts';
import { operationNotes } from './operation-notes.ts';
import { requestSnippets, type SnippetOptions } from './request-snippets.ts';
import { siteSchema } from './site-schema.ts';

export interface SiteOptions extends SnippetOptions {
  sources?: SourcePositions;
  /** Markdown, written by tablespec. */
  changelog?: string;
}

/** @param document the OpenAPI document of the model, for its security schemes, which no other generator reads. */
export function siteDocument(model: ApiModel, document: unknown, options: SiteOptions): JsonRecord {
  const root = asRecord(document);
  return {
    openapi: '3.1.0',
    info: {
      title: plainLine(model.title),
      version: plainLine(model.version),
      description: paragraphs(model.description ?? ''),
    },
    ...servers(model),
    ...(Array.isArray(root?.['security']) ? { security: root['security'] } : {}),
    tags: [...model.tags.map(tagObject), ...extraTags(model, options)],
    paths: paths(model, options),
    components: {
      securitySchemes: withMarkdown(memberRecord(memberRecord(root, 'components'), 'securitySchemes')),
      schemas: Object.fromEntries(model.schemas.map(({ name, schema }) => [name, siteSchema(schema)])),
    },
  };
}

function servers({ server }: ApiModel): JsonRecord {
  if (!server) return {};
  const [first = 'region-1'] = server.regions ?? [];
  const region = { default: first, ...(server.regions?.length ? { enum: server.regions } : {}) };
  return { servers: [{ url: server.url, ...(server.regions ? { variables: { region } } : {}) }] };
}

function tagObject({ name, description }: ApiTag): JsonRecord {
  return { name: tagName(name), description: paragraphs(description ?? '') };
}

/** Empty names have no place in a menu. */
function tagName(name: string): string {
  return plainLine(name) || 'Other';
}

/** Pages without operations, which the menu lists behind the others. */
function extraTags(model: ApiModel, { changelog }: SiteOptions): JsonRecord[] {
  const taken = new Set(model.tags.map(({ name }) => tagName(name).toLowerCase()));
  const free = (name: string): string => (taken.has(name.toLowerCase()) ? `${name} of the API` : name);
  const codes = errorCodeTable(model);
  return [
    ...(codes === '' ? [] : [{ name: free('Error codes'), 'x-traitTag': true, description: codes }]),
    ...(changelog === undefined
      ? []
      : [
          {
            name: free('Changelog'),
            'x-traitTag': true,
            description: withoutOwnLinks(changelog).replace(/^# .*\n+/, ''),
          },
        ]),
  ];
}

function paths(model: ApiModel, options: SiteOptions): JsonRecord {
  const items = new Map<string, JsonRecord>();
  for (const operation of model.operations) {
    const item = items.get(operation.path) ?? {};
    item[operation.method] = operationObject(operation, model, options);
    items.set(operation.path, item);
  }
  return Object.fromEntries(items);
}

function operationObject(operation: ApiOperation, model: ApiModel, options: SiteOptions): JsonRecord {
  const { requestBody } = operation;
  return {
    operationId: operation.id,
    // The renderer takes a title as it is, not as Markdown.
    summary: plainLine(operation.summary ?? '') || operation.id,
    tags: [tagName(operation.tag)],
    ...(operation.deprecated ? { deprecated: true } : {}),
    description: operationNotes(operation, model, options.sources ?? {}),
    parameters: (['path', 'query', 'header'] as const).flatMap((place) =>
      operation.parameters[place].map((parameter) => parameterObject(place, parameter)),
    ),
    ...(requestBody
      ? {
          requestBody: {
            required: requestBody.required,
            description: paragraphs(requestBody.description ?? ''),
            content: contentObject(requestBody),
          },
        }
      : {}),
    responses: Object.fromEntries(
      operation.responses.map(({ status, description, body }) => [
        status,
        { description: inlineText(description ?? ''), ...(body ? { content: contentObject(body) } : {}) },
      ]),
    ),
    'x-codeSamples': requestSnippets(operation, model, options),
  };
}

function parameterObject(
  place: 'path' | 'query' | 'header',
  { name, required, deprecated, description, schema, explode, example }: ApiParameter,
): JsonRecord {
  return {
    name,
    in: place,
    required: place === 'path' || required,
    ...(deprecated ? { deprecated } : {}),
    description: paragraphs(description ?? schema.description ?? ''),
    ...(place === 'query' ? { explode } : {}),
    ...(example === undefined ? {} : { example }),
    schema: siteSchema({ ...schema, description: '' }),
  };
}

function contentObject({ mediaType, schema, examples }: ApiContent): JsonRecord {
  const shown = examples.map(({ name, summary, value }, index) => [
    `${index + 1}. ${plainLine(name)}`,
    { summary: plainLine(summary ?? name), value },
  ]);
  return {
    [mediaType]: { schema: siteSchema(schema), ...(shown.length === 0 ? {} : { examples: Object.fromEntries(shown) }) },
  };
}

function withMarkdown(schemes: JsonRecord | undefined): JsonRecord {
  return Object.fromEntries(
    Object.entries(schemes ?? {}).map(([name, scheme]) => {
      const description = asRecord(scheme)?.['description'];
      return [
        name,
        { ...asRecord(scheme), ...(typeof description === 'string' ? { description: paragraphs(description) } : {}) },
      ];
    }),
  );
}
