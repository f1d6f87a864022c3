// The header or the parameter of the query that a token is sent in, for requests that are shown or exported.
import type { ApiModel } from './api-model.ts';
import { oneLine } from './safe-text.ts';

export interface TokenParameter {
  name: string;
  in: 'header' | 'query';
  /** What stands in front of the token. */
  prefix: string;
}

/** Undefined where the token stands in the URL, or none is sent. */
export function tokenParameter({ authentication: { token } }: ApiModel): TokenParameter | undefined {
  if (token === undefined || 'path' in token) return undefined;
  if ('query' in token) return { name: oneLine(token.query), in: 'query', prefix: '' };
  return { name: token.header, in: 'header', prefix: token.prefix ?? '' };
}
