// A keyword of ours for ajv: validation-schema.ts writes it, its `code` prints the check.
import { type CodeKeywordDefinition, Name } from 'ajv/dist/2020.js';

export interface Keyword extends CodeKeywordDefinition {
  keyword: string;
  /** The keyword of JSON Schema that it stands for; errors name that one. Without it, the same name. */
  standsFor?: string;
}

/** The second parameter of every generated function. */
export const strict = new Name('strict');
