// The type of a value as a reader says it, with links to the pages of named schemas.
import type { SchemaObject } from '../../model/api-model.ts';
import { typeWords } from '../../docs/type-words.ts';
import { html, type Html, joinHtml } from '../html.ts';

/** Address of the page of a schema. */
export type SchemaAddress = (name: string) => string;

/** A mark that no type has, between which the name of a schema stands in the words. */
const mark = '\u0000';

export function typeHtml(schema: SchemaObject, addressOf: SchemaAddress): Html {
  const words = typeWords(schema, (name) => `${mark}${name}${mark}`).split(mark);
  return joinHtml(
    words.map((word, index) => (index % 2 === 0 ? word : html`<a href="${addressOf(word)}">${word}</a>`)),
  );
}
