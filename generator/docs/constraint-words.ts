// What a schema says about its values, in words for a table cell: "length 1 to 64", "one of `SOFT`, `HARD`".
import { append } from '../../scraper/diagnostics/append.ts';
import type { SchemaObject } from '../model/api-model.ts';
import { sizeWords } from '../model/size-words.ts';
import { cellCode } from './markdown-text.ts';

/** Phrases without a capital or a full stop; named schemas are not followed, the type column links to them. */
function constraintWords(schema: SchemaObject): string[] {
  const words: string[] = [];
  pushValueWords(schema, words);
  append(words, sizeWords(schema));
  if (schema.format !== undefined) words.push(`format ${cellCode(schema.format)}`);
  if (schema.contentEncoding !== undefined) words.push(`encoded in ${cellCode(schema.contentEncoding)}`);
  if (schema.pattern !== undefined) words.push(`pattern ${cellCode(schema.pattern)}`);
  if (schema.default !== undefined) words.push(`default ${literal(schema.default)}`);
  pushExcludedWords(schema['x-excludes'], words);
  pushStatedWords(schema['x-stated'], words);
  pushExampleWords(schema, words);
  if (schema.readOnly) words.push('read-only');
  if (schema.writeOnly) words.push('write-only');
  pushPartWords('each item', schema.items, words);
  pushPartWords('each name', schema.propertyNames, words);
  if (typeof schema.additionalProperties === 'object' && !schema.properties)
    pushPartWords('each value', schema.additionalProperties, words);
  if (schema.additionalProperties === false) words.push('no other fields');
  pushAlternativeWords(schema.anyOf ?? schema.oneOf ?? [], words);
  for (const part of schema.allOf ?? []) append(words, constraintWords(part));
  return words;
}

/** The phrases, and more of the same kind, as one sentence; an empty string without any. */
export function constraintSentence(schema: SchemaObject, more: readonly string[] = []): string {
  const sentence = [...constraintWords(schema), ...more].join('; ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** The single and the listed examples of a schema. */
export function schemaExamples(schema: SchemaObject): unknown[] {
  return schema.example === undefined ? (schema.examples ?? []) : [schema.example, ...(schema.examples ?? [])];
}

/** A JSON value as code: strings as they are, everything else as JSON. */
export function literal(value: unknown): string {
  return cellCode(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null'));
}

function pushValueWords(schema: SchemaObject, words: string[]): void {
  // A null among the values is said by the type.
  const values = schema.const === undefined ? schema.enum?.filter((value) => value !== null) : [schema.const];
  if (values && values.length > 0)
    words.push(values.length === 1 ? `always ${literal(values[0])}` : `one of ${values.map(literal).join(', ')}`);
  const known = schema['x-known-values'];
  if (Array.isArray(known)) words.push(`known values ${known.map(literal).join(', ')} (others are possible)`);
}

/** Limits that the page states and its own examples break: said, so that nobody misses them, and not applied. */
function pushStatedWords(stated: unknown, words: string[]): void {
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) return;
  const { required, ...keywords } = stated as Omit<SchemaObject, 'required'> & { required?: unknown };
  const inner = [...constraintWords(keywords), ...(required === true ? ['mandatory'] : [])];
  if (inner.length > 0) words.push(`stated, but examples differ: ${inner.join(', ')}`);
}

/** Fields beside it that leave no room for it. */
function pushExcludedWords(names: unknown, words: string[]): void {
  const known = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  if (known.length > 0) words.push(`not together with ${known.map(cellCode).join(', ')}`);
}

/** Objects and arrays would burst a cell; the schema's own entry shows them in a fence. */
function pushExampleWords(schema: SchemaObject, words: string[]): void {
  const values = schemaExamples(schema).filter((value) => typeof value !== 'object');
  if (values.length > 0) words.push(`for example ${values.map(literal).join(', ')}`);
}

function pushPartWords(subject: string, part: SchemaObject | undefined, words: string[]): void {
  const partWords = part ? constraintWords(part) : [];
  if (partWords.length > 0) words.push(`${subject}: ${partWords.join(', ')}`);
}

function pushAlternativeWords(alternatives: readonly SchemaObject[], words: string[]): void {
  const phrases = alternatives
    .map((alternative) => constraintWords(alternative).join(', '))
    .filter((phrase) => phrase !== '');
  if (phrases.length > 0) words.push(phrases.join(' or '));
}
