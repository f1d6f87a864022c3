// Former names that still work: `x-former-names` of the document, old name → operation id or schema name. An entry that leads nowhere,
// or whose old name means something else by now, is none.
import type { ApiModel } from './api-model.ts';
import { asRecord } from './json-value.ts';
import { camelCaseName } from './safe-text.ts';

export interface OperationAlias {
  id: string;
  functionName: string;
  /** The operation's id now. */
  of: string;
}

export interface ApiAliases {
  operations: OperationAlias[];
  /** Old name → name now. */
  schemas: Map<string, string>;
}

const NAME = /^[A-Z][A-Za-z0-9]*$/;

export function findAliases(model: ApiModel): ApiAliases {
  const listed = Object.entries(asRecord(model.extensions.get('x-former-names')) ?? {});
  const names = listed
    .filter((entry): entry is [string, string] => NAME.test(entry[0]) && typeof entry[1] === 'string')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const ids = new Set(model.operations.map(({ id }) => id));
  const functions = new Set(model.operations.map(({ functionName }) => functionName));
  const schemas = new Set(model.schemas.map(({ name }) => name));
  return {
    operations: names
      .filter(([old, now]) => ids.has(now) && !ids.has(old) && !functions.has(camelCaseName(old)))
      .map(([old, now]) => ({ id: old, functionName: camelCaseName(old), of: now })),
    schemas: new Map(names.filter(([old, now]) => schemas.has(now) && !schemas.has(old))),
  };
}
