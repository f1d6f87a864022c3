// A value of an example that breaks its schema, with everything that tells who is wrong.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Json, SchemaObject } from '../openapi.ts';
import { resolveSchema, type ExampleSurvey, type SurveyedValue } from './example-survey.ts';

export interface Mismatch {
  value: Json;
  /** The keyword that is not kept. */
  keyword: string;
  field: SurveyedValue;
  /** The field's schema, references followed. */
  schema: SchemaObject;
  /** Values that examples give for this field and for fields of its name with the same schema; this one included. */
  peers: SurveyedValue[];
  /** The other values of the same object, those inside lists and objects too. */
  beside: Json[];
}

export function mismatchOf({ pointer = '', facts }: Diagnostic, survey: ExampleSurvey): Mismatch | undefined {
  const field = survey.byPointer.get(pointer);
  if (!field) return undefined;
  const schema = resolveSchema(survey.document, field.schema).schema;
  const peers = (survey.byName.get(field.name) ?? []).filter(
    (other) => other.field === field.field || sameSchema(other.schema, field.schema),
  );
  const around = survey.byPointer.get(pointer.slice(0, pointer.lastIndexOf('/')))?.value;
  const beside =
    typeof around === 'object' && around !== null
      ? Object.entries(around).flatMap(([key, value]) => (key === field.name ? [] : scalarsIn(value)))
      : [];
  return { value: field.value, keyword: String(facts['keyword']), field, schema, peers, beside };
}

function scalarsIn(value: Json): Json[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalarsIn) : [value];
}

const sameSchema = (one: SchemaObject, other: SchemaObject): boolean => withoutWords(one) === withoutWords(other);

function withoutWords({ description: _, ...schema }: SchemaObject): string {
  return JSON.stringify(schema);
}

export const operationsOf = (values: readonly SurveyedValue[]): string[] =>
  [...new Set(values.map(({ operationId }) => operationId))].sort();

/** "string", "null", "array" ... of JSON. */
export function jsonType(value: Json): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** Whether a value is of the schema's type and one of its values; nothing else is looked at. */
export function fitsRoughly(value: Json, { type, enum: values }: SchemaObject): boolean {
  const types = type === undefined ? [] : [type].flat();
  const found = jsonType(value);
  const isOfType =
    types.length === 0 ||
    types.includes(found) ||
    (found === 'number' && types.includes('integer') && Number.isInteger(value));
  return isOfType && (!values || values.includes(value as string));
}

/** A value for a message: short, on one line. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
