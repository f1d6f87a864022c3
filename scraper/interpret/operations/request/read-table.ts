// A table of a page that was read, and what its address and its examples name.
import type { TableBlock } from '../../../blocks/block.ts';
import type { Field } from '../../../reference/reference-model.ts';

export interface ReadTable {
  block: TableBlock;
  fields: Field[];
  part: 'uri' | 'request' | 'response';
  /** A row of another table names this one as its object. */
  mentioned: boolean;
}

export interface UriNames {
  /** Keys of the request examples: what a payload holds is no query parameter. */
  payload: ReadonlySet<string>;
  /** Nothing is sent with the method: what no heading or caption places stands in the query. */
  isBodiless: boolean;
  placeholders: ReadonlySet<string>;
  /** The placeholders of each address. */
  paths: readonly (readonly string[])[];
  /** Names in the query string of the URI. */
  query: ReadonlySet<string>;
  /** Names in the query strings of the request examples. */
  asked: ReadonlySet<string>;
  /** The method seldom has a body: what its calls ask for stands in the address. Others take it in either. */
  isDeleting: boolean;
  /** Keys of the objects in a list that the request examples send. */
  elements: ReadonlySet<string>;
  /** Keys of the request examples at any depth. */
  anywhere: ReadonlySet<string>;
  /** Requests are shown. */
  hasExamples: boolean;
}
