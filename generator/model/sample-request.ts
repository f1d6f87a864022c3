// An operation → the least request that it takes, from the documents' own examples where they have one; for READMEs and documentation.
import type { ApiModel, ApiOperation, ApiParameter, SchemaObject } from './api-model.ts';
import { bodyKind, isJsonMediaType } from './media-type.ts';
import { kebabCaseName, stringLiteral } from './safe-text.ts';
import { schemaShape } from './schema-shape.ts';

/** The path parameter that a client carries, so that no call has to name it. */
export const boundParameter = 'project_id';

/** Only what is required; a place without any is absent. */
export interface SampleRequest {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  body?: unknown;
}

export function sampleRequest(operation: ApiOperation, model: ApiModel): SampleRequest {
  const { path, query, header } = operation.parameters;
  const content = operation.requestBody;
  const body =
    content?.required && isJsonMediaType(content.mediaType)
      ? (content.examples[0]?.value ?? sampleValue(content.schema, model))
      : undefined;
  return {
    ...values('path', path, model),
    ...values('query', query, model),
    ...values('header', header, model),
    ...(body === undefined ? {} : { body }),
  };
}

/** The arguments of a generated function behind the client: `, { path: { desktop_id: 'my-desktop-id' } }`, or nothing. */
export function sampleArguments(operation: ApiOperation, model: ApiModel): string {
  return printArguments(membersOf(sampleRequest(operation, model)));
}

/** The same for a call by path, as openapi-fetch takes it. */
export function sampleInit(operation: ApiOperation, model: ApiModel): string {
  const { path, body, ...rest } = sampleRequest(operation, model);
  const params = { ...freePath(path), ...rest };
  const members = [
    ...(Object.keys(params).length > 0 ? [`params: ${printLiteral(params)}`] : []),
    ...(body === undefined ? [] : [`body: ${printLiteral(body)}`]),
  ];
  return printArguments(members);
}

/** The arguments of a function that sends a form with a file; undefined where no field of the form is one. */
export function uploadArguments(operation: ApiOperation, model: ApiModel): string | undefined {
  const shape = schemaShape(operation.requestBody?.schema ?? {}, model);
  const isFile = (schema: SchemaObject): boolean => schemaShape(schema, model).format === 'binary';
  const fields = Object.entries(shape.properties ?? {});
  const file = fields.find(([, schema]) => isFile(schema))?.[0];
  if (file === undefined || bodyKind(operation.requestBody?.mediaType ?? '') !== 'multipart') return undefined;
  const body = fields
    .filter(([name]) => name === file || shape.required?.includes(name))
    .map(([name, schema]) => [
      printName(name),
      isFile(schema) ? "new Blob(['text of a file'])" : printLiteral(sampleValue(schema, model)),
    ]);
  const members = membersOf(sampleRequest(operation, model));
  return printArguments([...members, `body: { ${body.map((pair) => pair.join(': ')).join(', ')} }`]);
}

function membersOf({ path, ...rest }: SampleRequest): string[] {
  return Object.entries({ ...freePath(path), ...rest }).map(([name, value]) => `${name}: ${printLiteral(value)}`);
}

/** What stands behind the client in a call. */
function printArguments(members: readonly string[]): string {
  return members.length === 0 ? '' : `, { ${members.join(', ')} }`;
}

function freePath(path: Record<string, unknown> | undefined): { path?: Record<string, unknown> } {
  const free = Object.entries(path ?? {}).filter(([name]) => name !== boundParameter);
  return free.length === 0 ? {} : { path: Object.fromEntries(free) };
}

function values(
  place: 'path' | 'query' | 'header',
  parameters: readonly ApiParameter[],
  model: ApiModel,
): SampleRequest {
  const required = parameters.filter((parameter) => parameter.required);
  return required.length === 0
    ? {}
    : {
        [place]: Object.fromEntries(
          required.map(({ name, example, schema }) => [name, example ?? sampleParameter(name, schema, model)]),
        ),
      };
}

/** `desktop_id` is `my-desktop-id`, where a schema has no other wish. */
function sampleParameter(name: string, schema: SchemaObject, model: ApiModel): unknown {
  const value = sampleValue(schema, model);
  return value === 'x' ? `my-${kebabCaseName(name)}` : value;
}

/** The least that a schema lets pass, its patterns and formats aside. */
function sampleValue(schema: SchemaObject, model: ApiModel, depth = 0): unknown {
  const shape = schemaShape(schema, model);
  const first = shape.example ?? shape.default ?? shape.enum?.[0];
  if (first !== undefined) return first;
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type;
  if (type === 'integer' || type === 'number') return shape.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') return shape.items && depth < 8 ? [sampleValue(shape.items, model, depth + 1)] : [];
  if (type === 'string') return 'x'.repeat(Math.max(1, Math.min(shape.minLength ?? 1, 64)));
  const properties = Object.entries(shape.properties ?? {}).filter(
    ([name]) => shape.required?.includes(name) && depth < 8,
  );
  return Object.fromEntries(properties.map(([name, property]) => [name, sampleValue(property, model, depth + 1)]));
}

/** A literal on one line that neither ends a code block nor hides anything. */
function printLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value).replaceAll('`', '\\u0060');
  if (Array.isArray(value)) return `[${value.map(printLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${printName(key)}: ${printLiteral(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function printName(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) && key !== '__proto__' ? key : `[${printLiteral(key)}]`;
}
