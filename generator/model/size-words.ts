// How large a value may be, in words: "length 1 to 64", "at most 10 items".
import type { SchemaObject } from './api-model.ts';

/** Phrases without a capital or a full stop. */
export function sizeWords(schema: SchemaObject): string[] {
  const words: string[] = [];
  const range = span(schema.minimum, schema.maximum);
  if (range) words.push(range.startsWith('at') ? range : `range ${range}`);
  if (schema.exclusiveMinimum !== undefined) words.push(`greater than ${schema.exclusiveMinimum}`);
  if (schema.exclusiveMaximum !== undefined) words.push(`less than ${schema.exclusiveMaximum}`);
  if (schema.multipleOf !== undefined) words.push(`multiple of ${schema.multipleOf}`);
  const length = span(schema.minLength, schema.maxLength);
  if (length) words.push(`length ${length}`);
  const items = span(schema.minItems, schema.maxItems);
  if (items) words.push(`${items} ${endsWithOne(items) ? 'item' : 'items'}`);
  if (schema.uniqueItems) words.push('no item twice');
  const entries = span(schema.minProperties, schema.maxProperties);
  if (entries) words.push(`${entries} ${endsWithOne(entries) ? 'entry' : 'entries'}`);
  return words;
}

function span(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined && maximum === undefined) return '';
  if (minimum === undefined) return `at most ${maximum}`;
  if (maximum === undefined) return `at least ${minimum}`;
  return minimum === maximum ? `exactly ${minimum}` : `${minimum} to ${maximum}`;
}

function endsWithOne(words: string): boolean {
  return words.endsWith(' 1');
}
