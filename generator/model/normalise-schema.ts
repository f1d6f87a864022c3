// A schema of the document → the same schema with known, well-formed keywords only and refs to the final schema names.
// What follows may then print or compile it without looking: no remote ref, no `minLength: "x"`, no pattern that is no pattern.
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { SchemaObject } from './api-model.ts';
import { asRecord } from './json-value.ts';

export interface SchemaContext {
  /** From the names in the document to the final ones. */
  schemaNames: ReadonlyMap<string, string>;
  report: Report;
}

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === 'string';
const isBoolean: Shape = (value) => typeof value === 'boolean';
const isNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTextList: Shape = (value) => Array.isArray(value) && value.every(isText);
const isType: Shape = (value) =>
  ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'].includes(value as string);

/** Keywords that hold no schema, with the shape that their value must have. */
const plainKeywords = new Map<string, Shape>([
  [
    'type',
    (value) => isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType) && isSet(value)),
  ],
  ...(['title', 'description', 'format', 'contentEncoding'] as const).map((keyword) => [keyword, isText] as const),
  ...(['deprecated', 'readOnly', 'writeOnly', 'uniqueItems'] as const).map((keyword) => [keyword, isBoolean] as const),
  ...(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const).map(
    (keyword) => [keyword, isNumber] as const,
  ),
  ...(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'] as const).map(
    (keyword) => [keyword, isCount] as const,
  ),
  ['multipleOf', (value) => isNumber(value) && (value as number) > 0],
  ['pattern', (value) => compilePattern(value) !== undefined],
  ['required', (value) => isTextList(value) && isSet(value as unknown[])],
  ['enum', (value) => Array.isArray(value) && value.length > 0 && isSet(value)],
  ['examples', Array.isArray],
  ...(['default', 'example', 'const'] as const).map((keyword) => [keyword, () => true] as const),
]);

const schemaKeywords = new Set(['items', 'not', 'propertyNames']);
const schemaListKeywords = new Set(['allOf', 'anyOf', 'oneOf']);
const refPrefix = '#/components/schemas/';

/** The pattern as JSON Schema reads it (with the `u` flag), or without when only that compiles: vendors write `\_`. */
export function compilePattern(pattern: unknown): RegExp | undefined {
  if (typeof pattern !== 'string') return undefined;
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // The next flags may do.
    }
  }
  return undefined;
}

export function normaliseSchema(raw: unknown, pointer: string, context: SchemaContext): SchemaObject {
  if (raw === true) return {};
  if (raw === false) return { not: {} };
  const record = asRecord(raw);
  if (!record) {
    context.report.add('schema-malformed', { keyword: 'schema' }, { pointer });
    return {};
  }
  const entries: [string, unknown][] = [];
  for (const [keyword, value] of Object.entries(record)) {
    // The values of the property that it names say the same.
    if (keyword === 'discriminator') continue;
    const kept = normaliseKeyword(keyword, value, `${pointer}/${escapePointer(keyword)}`, context);
    if (kept === undefined) context.report.add('schema-malformed', { keyword }, { pointer });
    else entries.push([keyword, kept.value]);
  }
  return Object.fromEntries(entries) as SchemaObject;
}

function normaliseKeyword(
  keyword: string,
  value: unknown,
  pointer: string,
  context: SchemaContext,
): { value: unknown } | undefined {
  const shape = plainKeywords.get(keyword);
  if (shape) return shape(value) ? { value } : undefined;
  if (keyword.startsWith('x-')) return { value };
  if (keyword === '$ref') {
    const name = refTarget(value, context);
    return name === undefined ? undefined : { value: refPrefix + name };
  }
  if (schemaKeywords.has(keyword)) return { value: normaliseSchema(value, pointer, context) };
  if (schemaListKeywords.has(keyword)) {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    return { value: value.map((part, index) => normaliseSchema(part, `${pointer}/${index}`, context)) };
  }
  if (keyword === 'additionalProperties')
    return { value: isBoolean(value) ? value : normaliseSchema(value, pointer, context) };
  if (keyword === 'properties') {
    const properties = asRecord(value);
    if (!properties) return undefined;
    return {
      value: Object.fromEntries(
        Object.entries(properties).map(([name, schema]) => [
          name,
          normaliseSchema(schema, `${pointer}/${escapePointer(name)}`, context),
        ]),
      ),
    };
  }
  return undefined;
}

/** The final name that a `$ref` of the document points at. */
function refTarget(ref: unknown, context: Pick<SchemaContext, 'schemaNames'>): string | undefined {
  if (typeof ref !== 'string' || !ref.startsWith(refPrefix)) return undefined;
  const escaped = ref.slice(refPrefix.length);
  return context.schemaNames.get(escaped.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The name behind a ref that `normaliseSchema` wrote. */
export function refName(schema: SchemaObject): string | undefined {
  return schema.$ref?.slice(refPrefix.length);
}

export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isSet(values: unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size === values.length;
}
