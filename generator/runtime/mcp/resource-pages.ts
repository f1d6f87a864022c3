// What a program may read without calling anything: an operation, a schema or an error code as a page of Markdown.
import { argumentParts } from './argument-schema.ts';
import type { Entry } from './catalogue.ts';
import { nameOf } from './catalogue.ts';
import { refOf } from './compact-schema.ts';
import type { ErrorCode, JsonSchema, ServiceData } from './service-data.ts';

export function operationPage(entry: Entry, bound: boolean): string {
  const { service, operation } = entry;
  const { method, path, title, description, effect, permissions, body, result, failures, deprecated } = operation;
  const { parts, required } = argumentParts(operation, bound);
  return page([
    `# ${plain(title ?? operation.id)}`,
    `\`${method.toUpperCase()} ${path}\` (${nameOf(entry)}, ${effect}${deprecated ? ', deprecated' : ''})`,
    description && plain(description),
    permissions && `Permissions: ${permissions.map((name) => `\`${name}\``).join(', ')}`,
    ...Object.entries(parts).map(
      ([part, schema]) => `## ${part}${required.includes(part) ? ' (required)' : ''}\n\n${shape(schema, service)}`,
    ),
    body?.example !== undefined && `## Example of the body\n\n${code(body.example)}`,
    result &&
      `## Result ${result.status}\n\n${result.schema ? shape(result.schema, service) : 'No content is described.'}`,
    failures && `Failures: ${failures.join(', ')}`,
  ]);
}

export function schemaPage(name: string, service: ServiceData): string | undefined {
  const schema = Object.hasOwn(service.schemas, name) ? service.schemas[name] : undefined;
  return schema && page([`# ${plain(name)}`, text(schema['description']), shape(schema, service)]);
}

export function errorPage({ code: name, status, message, description, solution }: ErrorCode): string {
  return page([
    `# ${plain(name)}`,
    status && `Status code ${status}`,
    message && plain(message),
    description && plain(description),
    solution && `What to do: ${plain(solution)}`,
  ]);
}

/** An object as a table, anything else in words; named schemas are linked. */
function shape(schema: JsonSchema, service: ServiceData): string {
  const name = refOf(schema);
  const target = name === undefined ? schema : (service.schemas[name] ?? {});
  const properties = target['properties'] as Record<string, JsonSchema> | undefined;
  if (!properties) return typeWords(schema, service);
  const required = (target['required'] ?? []) as string[];
  const rows = Object.entries(properties).map(([key, property]) => {
    const description = text(property['description']) ?? '';
    return `| \`${cell(key)}\` | ${cell(typeWords(property, service))} | ${required.includes(key) ? 'yes' : ''} | ${cell(description)} |`;
  });
  return `| name | type | required | description |\n|---|---|---|---|\n${rows.join('\n')}`;
}

const LIMITS = [
  'format',
  'default',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
] as const;

function typeWords(schema: JsonSchema, service: ServiceData): string {
  const name = refOf(schema);
  if (name !== undefined) {
    const isObject = service.schemas[name]?.['properties'] !== undefined;
    const link = `[${plain(name)}](${resourceUri(service.service, 'schemas', name)})`;
    return isObject ? link : `${link}: ${typeWords(service.schemas[name] ?? {}, { ...service, schemas: {} })}`;
  }
  const items = schema['items'] as JsonSchema | undefined;
  const type = [schema['type'] ?? 'any'].flat().join(' or ');
  const values = schema['enum'] as unknown[] | undefined;
  const limits = LIMITS.flatMap((limit) =>
    schema[limit] === undefined || schema[limit] === 'int32' ? [] : [`${limit} ${JSON.stringify(schema[limit])}`],
  );
  return [
    items ? `array of ${typeWords(items, service)}` : type,
    ...(values ? [`one of ${values.map((value) => JSON.stringify(value)).join(', ')}`] : []),
    ...limits,
  ].join('; ');
}

/** `tablespec://kms/operations/CreateKey`. */
export function resourceUri(service: string, kind: 'operations' | 'schemas' | 'errors', name: string): string {
  return `tablespec://${service}/${kind}/${encodeURIComponent(name)}`;
}

function page(parts: readonly (string | false | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n')}\n`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? plain(value) : undefined;
}

/** On one line, without what Markdown would read as HTML. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replaceAll('<', '&lt;');
}

function cell(words: string): string {
  return plain(words).replaceAll('|', '\\|');
}

function code(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 1).replaceAll('```', '\\u0060\\u0060\\u0060')}\n\`\`\``;
}
