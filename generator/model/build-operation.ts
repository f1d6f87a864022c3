// One operation of the document → `ApiOperation`: parameters by place, one media type per body, responses by status.
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { ApiContent, ApiExample, ApiOperation, ApiParameter, ApiResponse, HttpMethod } from './api-model.ts';
import { asRecord, extensionsOf, type JsonRecord, member, memberList, memberRecord, memberText } from './json-value.ts';
import { holdsFile } from './holds-file.ts';
import { bodyKind, isJsonMediaType } from './media-type.ts';
import { escapePointer, normaliseSchema, refName, type SchemaContext } from './normalise-schema.ts';

export interface OperationContext extends SchemaContext {
  components: JsonRecord | undefined;
  report: Report;
}

interface OperationSource {
  id: string;
  functionName: string;
  method: HttpMethod;
  path: string;
  tag: string;
  moduleName: string;
  record: JsonRecord;
  pointer: string;
}

/** HTTP's own affair: OpenAPI says that such parameters are ignored. Those of a security scheme are the client's. */
const ignoredHeaders = ['accept', 'content-type', 'authorization'];
const statusPattern = /^(?:[1-5]\d\d|[1-5]XX|default)$/;

export function buildOperation(source: OperationSource, context: OperationContext): ApiOperation | undefined {
  const { id, functionName, method, path, tag, moduleName, record, pointer } = source;
  if (!/^\/[^\s?#\\\u0000-\u001f\u007f]*$/.test(path)) {
    context.report.add(
      'operation-not-generated',
      { method, path, reason: 'its path does not start with / or holds ?, # or a blank' },
      { pointer },
    );
    return undefined;
  }
  const operation: ApiOperation = {
    id,
    functionName,
    tag,
    moduleName,
    method,
    path,
    ...texts(record, 'summary', 'description'),
    deprecated: member(record, 'deprecated') === true,
    parameters: buildParameters(source, context),
    responses: buildResponses(source, context),
    extensions: extensionsOf(record),
  };
  const body = resolve(member(record, 'requestBody'), context);
  const content = body && pickContent(body, `${pointer}/requestBody`, id, context);
  if (body && content) {
    if (method === 'get' || method === 'head') {
      const reason = `fetch sends none with ${method.toUpperCase()}`;
      context.report.add(
        'operation-part-not-generated',
        { operation: id, part: 'the request body', reason },
        { pointer },
      );
    } else {
      operation.requestBody = {
        ...content,
        required: member(body, 'required') === true,
        ...texts(body, 'description'),
      };
    }
  }
  return operation;
}

function buildParameters(
  { id, path, record, pointer }: OperationSource,
  context: OperationContext,
): ApiOperation['parameters'] {
  const parameters: ApiOperation['parameters'] = { path: [], query: [], header: [] };
  const placeholders = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''));
  const ignore = (part: string, reason: string) =>
    context.report.add('operation-part-not-generated', { operation: id, part, reason }, { pointer });
  const ignoredNames = new Set([...ignoredHeaders, ...securityHeaders(context)]);
  const seen = new Set<string>();
  for (const [index, raw] of memberList(record, 'parameters').entries()) {
    const parameter = resolve(raw, context);
    const name = memberText(parameter, 'name');
    const place = memberText(parameter, 'in');
    if (!parameter || name === undefined || (place !== 'path' && place !== 'query' && place !== 'header')) {
      ignore(`parameter ${index + 1}`, 'it has no name or is not in path, query or header');
      continue;
    }
    const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`;
    if (seen.has(key) || (place === 'header' && ignoredNames.has(name.toLowerCase()))) continue;
    seen.add(key);
    if (place === 'path' && !placeholders.has(name))
      ignore(`path parameter ${JSON.stringify(name)}`, 'the path has no such placeholder');
    else parameters[place].push(buildParameter(parameter, name, place, `${pointer}/parameters/${index}`, context));
  }
  for (const name of placeholders) {
    if (seen.has(`path ${name}`)) continue;
    parameters.path.push({ name, required: true, deprecated: false, schema: { type: 'string' }, explode: false });
  }
  return parameters;
}

function securityHeaders({ components }: OperationContext): string[] {
  const schemes = Object.values(memberRecord(components, 'securitySchemes') ?? {}).map(asRecord);
  return schemes.flatMap((scheme) =>
    memberText(scheme, 'in') === 'header' ? [(memberText(scheme, 'name') ?? '').toLowerCase()] : [],
  );
}

function buildParameter(
  parameter: JsonRecord,
  name: string,
  place: string,
  pointer: string,
  context: OperationContext,
): ApiParameter {
  const style = memberText(parameter, 'style') ?? 'form';
  const explode = member(parameter, 'explode');
  return {
    name,
    required: place === 'path' || member(parameter, 'required') === true,
    deprecated: member(parameter, 'deprecated') === true,
    ...texts(parameter, 'description'),
    schema: { ...normaliseSchema(member(parameter, 'schema') ?? {}, `${pointer}/schema`, context), ...ties(parameter) },
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    ...texts(parameter, 'style'),
    ...(member(parameter, 'example') === undefined ? {} : { example: member(parameter, 'example') }),
  };
}

/** What stands at the parameter and is told as a field's schema tells it. */
function ties(parameter: JsonRecord): Partial<ApiParameter['schema']> {
  const keywords = ['x-required-when', 'x-excludes'] as const;
  return Object.fromEntries(
    keywords.flatMap((keyword) => {
      const value = member(parameter, keyword);
      return value === undefined ? [] : [[keyword, value]];
    }),
  );
}

function buildResponses({ id, record, pointer }: OperationSource, context: OperationContext): ApiResponse[] {
  const responses: ApiResponse[] = [];
  for (const [status, raw] of Object.entries(memberRecord(record, 'responses') ?? {})) {
    const response = resolve(raw, context);
    if (status.startsWith('x-')) continue;
    if (!response || !statusPattern.test(status)) {
      const part = `response ${JSON.stringify(status)}`;
      context.report.add(
        'operation-part-not-generated',
        { operation: id, part, reason: 'it is no response or has no status' },
        { pointer },
      );
      continue;
    }
    const body = pickContent(response, `${pointer}/responses/${status}`, id, context);
    responses.push({ status, ...texts(response, 'description'), ...(body === undefined ? {} : { body }) });
  }
  return responses.sort((a, b) => (a.status < b.status ? -1 : 1));
}

/** The form of a body with files, the JSON media type, else the first; a generated function sends and reads one. */
function pickContent(
  holder: JsonRecord,
  pointer: string,
  operation: string,
  context: OperationContext,
): ApiContent | undefined {
  const entries = Object.entries(memberRecord(holder, 'content') ?? {});
  const schemas = memberRecord(context.components, 'schemas');
  const picked =
    entries.find(
      ([type, raw]) => bodyKind(type) === 'multipart' && holdsFile(member(asRecord(raw), 'schema'), schemas),
    ) ??
    entries.find(([mediaType]) => isJsonMediaType(mediaType)) ??
    entries[0];
  if (!picked) return undefined;
  const [mediaType, raw] = picked;
  for (const [other] of entries) {
    if (other === mediaType) continue;
    const reason = `${mediaType} is`;
    context.report.add('operation-part-not-generated', { operation, part: `media type ${other}`, reason }, { pointer });
  }
  const record = asRecord(raw);
  const schema = normaliseSchema(
    member(record, 'schema') ?? {},
    `${pointer}/content/${escapePointer(mediaType)}/schema`,
    context,
  );
  const schemaName = refName(schema);
  return { mediaType, schema, ...(schemaName === undefined ? {} : { schemaName }), examples: readExamples(record) };
}

function readExamples(content: JsonRecord | undefined): ApiExample[] {
  const single = member(content, 'example');
  const named = Object.entries(memberRecord(content, 'examples') ?? {}).flatMap(([name, raw]): ApiExample[] => {
    const example = asRecord(raw);
    return example && Object.hasOwn(example, 'value')
      ? [{ name, ...texts(example, 'summary'), value: example['value'] }]
      : [];
  });
  return single === undefined ? named : [{ name: 'example', value: single }, ...named];
}

/** Follows a ref into `components.parameters`, `.responses` or `.requestBodies`; schemas are not resolved here. */
function resolve(value: unknown, context: OperationContext): JsonRecord | undefined {
  const record = asRecord(value);
  const ref = memberText(record, '$ref');
  if (ref === undefined) return record;
  const [, kind, name] = /^#\/components\/(parameters|responses|requestBodies)\/([^/]+)$/.exec(ref) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  return memberRecord(memberRecord(context.components, kind), name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function texts<Key extends 'summary' | 'description' | 'style'>(
  record: JsonRecord,
  ...keys: Key[]
): Partial<Record<Key, string>> {
  const found = keys.flatMap((key) => {
    const text = memberText(record, key);
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(found) as Partial<Record<Key, string>>;
}
