// An operation → the parts of a request as collections of requests show them: `{{name}}` where the user fills something in.
import type { ApiModel, ApiOperation, ApiParameter, SchemaObject } from '../model/api-model.ts';
import { escapeInvisible, oneLine } from '../model/safe-text.ts';
import { schemaShape } from '../model/schema-shape.ts';
import { type SampleBudget, withinSample } from '../model/within-sample.ts';

export interface RequestTemplate {
  /** `/v2/{{project_id}}/desktops`, safe inside a URL. */
  path: string;
  query: { name: string; value: string; required: boolean }[];
  headers: { name: string; value: string; required: boolean }[];
  /** JSON text of the documented example, else of the mandatory fields. */
  body?: { mediaType: string; text: string };
}

/** `baseUrl` and `token` are always there, `region` where the address has one; the others are the parameters of all paths. */
export function templateVariables({ server, operations, authentication }: ApiModel): { name: string; value: string }[] {
  const names = new Set(operations.flatMap(({ parameters }) => parameters.path.map(({ name }) => variableName(name))));
  const [token] = authentication.tokens;
  const address =
    token?.in === 'path'
      ? withoutVariables(server?.withToken ?? '').replaceAll(`{${token.name}}`, '{{token}}')
      : withoutVariables(server?.url ?? '');
  for (const fixed of ['region', 'baseUrl', 'token']) names.delete(fixed);
  return [
    ...(server?.regions ? [{ name: 'region', value: withoutVariables(server.regions[0] ?? '') }] : []),
    { name: 'baseUrl', value: address.replaceAll('{region}', '{{region}}') },
    { name: 'token', value: '' },
    ...[...names].sort().map((name) => ({ name, value: '' })),
  ];
}

export function requestTemplate(operation: ApiOperation, model: ApiModel): RequestTemplate {
  const { parameters, requestBody } = operation;
  const values = ({ name, required, example, schema }: ApiParameter): RequestTemplate['query'][number] => {
    const given = example ?? schema.default ?? schema.enum?.[0];
    return { name: withoutVariables(name), required, value: isPlain(given) ? withoutVariables(String(given)) : '' };
  };
  return {
    path: pathTemplate(operation.path),
    query: parameters.query.map(values),
    headers: parameters.header.filter(({ name }) => HEADER_NAME.test(name)).map(values),
    ...(requestBody && {
      body: {
        mediaType: withoutVariables(requestBody.mediaType),
        text: templateText(
          requestBody.examples[0]?.value ??
            withinSample(LEVELS, (levels, budget) => mandatoryFields(requestBody.schema, model, levels, budget)).value,
        ),
      },
    }),
  };
}

function pathTemplate(path: string): string {
  return path
    .split(/(\{[^{}]*\})/)
    .map((part, index) =>
      index % 2 === 1
        ? `{{${variableName(part.slice(1, -1))}}}`
        : encodeURI(oneLine(part)).replaceAll('?', '%3F').replaceAll('#', '%23'),
    )
    .join('');
}

function variableName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]+/g, '_') || 'value';
}

/** Of RFC 9110; a name with a colon or a blank would be another header. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** Variables may name what only the user's machine knows: `{{$processEnv TOKEN}}`. */
export function withoutVariables(text: string): string {
  return oneLine(text).replace(/\{(?=\{)/g, '{ ');
}

/** `{{` starts a variable in both forms of collection, within JSON too. */
function templateText(value: unknown): string {
  return escapeInvisible(JSON.stringify(value, null, 2)).replaceAll('{{', '{\\u007b');
}

const LEVELS = 3;

function mandatoryFields(schema: SchemaObject, model: ApiModel, levels: number, budget: SampleBudget): unknown {
  budget.left -= 1;
  if (budget.left < 0) return {};
  const shape = schemaShape(schema, model);
  const given = shape.const ?? shape.default ?? shape.enum?.[0];
  if (given !== undefined) return given;
  const [part] = shape.anyOf ?? shape.oneOf ?? [];
  if (part && levels > 0) return mandatoryFields(part, model, levels - 1, budget);
  const type = Array.isArray(shape.type) ? shape.type.find((name) => name !== 'null') : shape.type;
  switch (type) {
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return shape.minimum ?? 0;
    case 'boolean':
      return false;
    case 'array':
      return shape.items && levels > 0 ? [mandatoryFields(shape.items, model, levels - 1, budget)] : [];
    default: {
      const required = Object.entries(shape.properties ?? {}).filter(
        ([name]) => levels > 0 && shape.required?.includes(name),
      );
      return Object.fromEntries(
        required.map(([name, property]) => [name, mandatoryFields(property, model, levels - 1, budget)]),
      );
    }
  }
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
