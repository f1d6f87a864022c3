// An operation → the least request that it takes, from the documents' own examples where they have one; for READMEs and documentation.
import type { ApiModel, ApiOperation, ApiParameter, SchemaObject } from './api-model.ts';
import { isJsonMediaType } from './media-type.ts';
import { kebabCaseName, stringLiteral } from './safe-text.ts';
import { schemaShape } from './schema-shape.ts';
import { type Sample, type SampleBudget, withinSample } from './within-sample.ts';

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
  const body = sampleBody(operation, model)?.value;
  return {
    ...values('path', path, model),
    ...values('query', query, model),
    ...values('header', header, model),
    ...(body === undefined ? {} : { body }),
  };
}

/** Of a JSON body that is required: its first example, else what its schema asks for. */
export function sampleBody({ requestBody: content }: ApiOperation, model: ApiModel): Sample | undefined {
  if (!content?.required || !isJsonMediaType(content.mediaType)) return undefined;
  const example = content.examples[0]?.value;
  return example == null ? sampleOf(content.schema, model) : { value: example, isCut: false };
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

/** What stands in the braces of a call. */
export function membersOf({ path, ...rest }: SampleRequest): string[] {
  return Object.entries({ ...freePath(path), ...rest }).map(([name, value]) => `${name}: ${printLiteral(value)}`);
}

/** What stands behind the client in a call. */
export function printArguments(members: readonly string[]): string {
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

/** Elements of a list that has to have more: a sample is read by people. */
const MOST_ITEMS = 3;

/** The levels of a sample, where no limit cuts it. */
const LEVELS = 8;

/** The least that a schema lets pass, its patterns and formats aside; of what would grow beyond the limit, fewer levels. */
export function sampleValue(schema: SchemaObject, model: ApiModel): unknown {
  return sampleOf(schema, model).value;
}

function sampleOf(schema: SchemaObject, model: ApiModel): Sample {
  return withinSample(LEVELS, (levels, budget) => makeValue(schema, model, levels, budget));
}

function makeValue(schema: SchemaObject, model: ApiModel, levels: number, budget: SampleBudget): unknown {
  budget.left -= 1;
  if (budget.left < 0) return {};
  const shape = schemaShape(schema, model);
  const first = shape.example ?? shape.default ?? shape.enum?.[0];
  if (first !== undefined) return first;
  const choice = shape.properties ? undefined : (shape.anyOf ?? shape.oneOf)?.[0];
  if (choice !== undefined && levels > 0) return makeValue(choice, model, levels - 1, budget);
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type;
  if (type === 'integer' || type === 'number') return shape.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') {
    const { items, minItems = 0 } = shape;
    if (!items || (levels <= 0 && minItems === 0)) return [];
    const value = makeValue(items, model, levels - 1, budget);
    return Array.from({ length: Math.min(Math.max(minItems, 1), MOST_ITEMS) }, () => value);
  }
  if (type === 'string') return 'x'.repeat(Math.max(1, Math.min(shape.minLength ?? 1, 64)));
  const properties = Object.entries(shape.properties ?? {}).filter(
    ([name]) => levels > 0 && shape.required?.includes(name),
  );
  return Object.fromEntries(
    properties.map(([name, property]) => [name, makeValue(property, model, levels - 1, budget)]),
  );
}

/** A literal on one line that neither ends a code block nor hides anything. */
export function printLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value).replaceAll('`', '\\u0060');
  if (Array.isArray(value)) return `[${value.map(printLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${printName(key)}: ${printLiteral(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

export function printName(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) && key !== '__proto__' ? key : `[${printLiteral(key)}]`;
}
