// A keyword of ours for ajv: validation-schema.ts writes it, its `code` prints the check.
import { _, type Code, type CodeKeywordDefinition, Name } from 'ajv/dist/2020.js';

export interface Keyword extends CodeKeywordDefinition {
  keyword: string;
  /** The keyword of JSON Schema that it stands for; errors name that one. Without it, the same name. */
  standsFor?: string;
}

/** The second parameter of every generated function. */
export const strict = new Name('strict');

/** A path that is put together of parts costs as much as all other checks: it is a function then, called where something fails. */
export function lazyPath(path: Code): Code {
  return /^"(?:[^"\\]|\\.)*"$/.test(String(path)) ? path : _`() => ${path}`;
}
