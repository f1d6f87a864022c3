// The model → a document of what types are made of, for openapi-typescript.
import type {
  ApiContent,
  ApiModel,
  ApiOperation,
  ApiParameter,
  ApiResponse,
  SchemaObject,
} from '../model/api-model.ts';
import { findAliases } from '../model/find-aliases.ts';
import { bodyKind } from '../model/media-type.ts';
import { refName } from '../model/normalise-schema.ts';
import { commentText } from '../model/safe-text.ts';
import { openEnum, splitDirections } from '../model/split-directions.ts';
import { sizeWords } from '../model/size-words.ts';
import { binary, markFiles } from './mark-files.ts';
import { type PlacedResponse, type SharedResponses, shareResponses } from './shared-responses.ts';

type JsonRecord = Record<string, unknown>;

export interface TypesDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, JsonRecord>;
  components: { schemas: Record<string, JsonRecord>; responses?: Record<string, object> };
}

/** A document of what types need: no examples, no extensions, comments that cannot end early, nothing from outside. */
export function typesDocument(whole: ApiModel): TypesDocument {
  const model = markFiles(splitDirections(whole));
  const shared = shareResponses(model.operations.flatMap(({ responses }) => responses.map(placedResponse)));
  const names = new Set(model.schemas.map(({ name }) => name));
  const byPath = new Map<string, [string, JsonRecord][]>();
  for (const operation of model.operations) {
    const members = byPath.get(operation.path) ?? [];
    members.push([operation.method, operationObject(operation, shared)]);
    byPath.set(operation.path, members);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'API', version: '0' },
    paths: Object.fromEntries([...byPath].map(([path, members]) => [path, Object.fromEntries(members)])),
    components: {
      schemas: Object.fromEntries([
        ...model.schemas.map(({ name, schema }): [string, JsonRecord] => [name, typesSchema(schema)]),
        ...aliasSchemas(whole, names),
      ]),
      ...(Object.keys(shared.components).length > 0 && { responses: shared.components }),
    },
  };
}

function operationObject(operation: ApiOperation, shared: SharedResponses): JsonRecord {
  const { path, query, header } = operation.parameters;
  const parameters = [
    ...path.map((parameter) => parameterObject(parameter, 'path')),
    ...query.map((parameter) => parameterObject(parameter, 'query')),
    ...header.map((parameter) => parameterObject(parameter, 'header')),
  ];
  const body = operation.requestBody;
  return {
    operationId: operation.id,
    ...comment('summary', operation.summary),
    ...(operation.deprecated && { deprecated: true }),
    parameters,
    ...(body && { requestBody: { required: body.required, content: contentObject(body, true) } }),
    responses: Object.fromEntries(
      operation.responses.map((response) => [response.status, shared.place(response.status, responseObject(response))]),
    ),
  };
}

function placedResponse(response: ApiResponse): PlacedResponse {
  return {
    status: response.status,
    schemaName: response.body && refName(response.body.schema),
    response: responseObject(response),
  };
}

function responseObject({ description, body }: ApiResponse): JsonRecord {
  return { description: commentText(description ?? ''), ...(body && { content: contentObject(body, false) }) };
}

function parameterObject(parameter: ApiParameter, place: string): JsonRecord {
  return {
    name: parameter.name,
    in: place,
    required: parameter.required,
    ...comment('description', parameter.description),
    ...(parameter.deprecated && { deprecated: true }),
    schema: typesSchema(parameter.schema),
  };
}

/** Of a body that is neither JSON nor a form nothing but its text or its bytes is typed. */
function contentObject(content: ApiContent, sent: boolean): JsonRecord {
  const kind = bodyKind(content.mediaType);
  const whole = kind === 'text' ? { type: 'string' } : { [binary]: sent ? 'sent' : 'received' };
  const typed = kind === 'json' || (sent && (kind === 'multipart' || kind === 'form'));
  return { [content.mediaType]: { schema: typed ? typesSchema(content.schema) : whole } };
}

/** Keywords that no type or comment is made of. */
const untypedKeywords = new Set(['example', 'examples', 'title']);
const commentKeywords = new Set(['description', 'format']);
const schemaKeywords = new Set(['items', 'not', 'propertyNames', 'additionalProperties']);
const schemaListKeywords = new Set(['allOf', 'anyOf', 'oneOf']);

/** The limits join the description, for an editor shows no other keyword. */
function typesSchema(schema: SchemaObject): JsonRecord {
  const limits = [...sizeWords(schema), ...(schema.pattern === undefined ? [] : [`pattern ${schema.pattern}`])];
  const words = [schema.description, limits.length > 0 && `Limits: ${limits.join('; ')}.`].filter(Boolean);
  return Object.fromEntries(
    Object.entries(words.length === 0 ? schema : { ...schema, description: words.join('\n') })
      .filter(
        ([keyword]) =>
          !untypedKeywords.has(keyword) && (keyword === openEnum || keyword === binary || !keyword.startsWith('x-')),
      )
      .map(([keyword, value]) => [keyword, typesKeyword(keyword, value)]),
  );
}

function typesKeyword(keyword: string, value: unknown): unknown {
  if (commentKeywords.has(keyword)) return commentLines(value as string);
  if (schemaListKeywords.has(keyword)) return (value as SchemaObject[]).map(typesSchema);
  if (schemaKeywords.has(keyword)) return typeof value === 'boolean' ? value : typesSchema(value as SchemaObject);
  if (keyword === 'default') return typeof value === 'string' ? commentText(value) : value;
  if (keyword !== 'properties') return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, SchemaObject>).map(([name, property]) => [name, typesSchema(property)]),
  );
}

function comment(key: string, text: string | undefined): JsonRecord {
  return text === undefined ? {} : { [key]: commentLines(text) };
}

function commentLines(text: string): string {
  return text.split(/\r?\n/).map(commentText).join('\n');
}

/** Former schema names as schemas of their own, and the variant of each for responses where its successor has one. */
function aliasSchemas(whole: ApiModel, names: ReadonlySet<string>): [string, JsonRecord][] {
  return [...findAliases(whole).schemas].flatMap(([old, now]) =>
    ['', 'Output']
      .filter((variant) => names.has(now + variant) && !names.has(old + variant))
      .map((variant): [string, JsonRecord] => [
        old + variant,
        {
          $ref: `#/components/schemas/${now}${variant}`,
          deprecated: true,
          description: `It is called ${now}${variant} now.`,
        },
      ]),
  );
}
