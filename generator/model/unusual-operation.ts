// What of an operation is not sent or read like most: lists and objects in the query, a body or a response that is not JSON, a POST
// that may be repeated.
import type { ApiOperation } from './api-model.ts';
import { bodyKind } from './media-type.ts';

export interface UnusualOperation {
  idempotent?: true;
  commaLists?: string[];
  exploded?: string[];
  mediaType?: string;
  /** The function of the runtime's upload.ts that makes the body. */
  encode?: 'multipartBody' | 'formBody';
  responseForm?: 'text' | 'bytes' | 'auto';
}

const encoders = { multipart: 'multipartBody', form: 'formBody' } as const;
/** Methods that are repeated anyway. */
const repeated = new Set(['get', 'head', 'options', 'put', 'delete']);

/** Empty for most. */
export function describeUnusual({
  method,
  parameters,
  requestBody,
  extensions,
  responses,
}: ApiOperation): UnusualOperation {
  const commaLists = parameters.query.filter(({ explode }) => !explode).map(({ name }) => name);
  const exploded = parameters.query
    .filter(({ style, explode, schema }) => style === 'form' && explode && (schema.type === 'object' || schema.$ref))
    .map(({ name }) => name);
  const mediaType = requestBody?.mediaType;
  const kind = mediaType === undefined ? 'json' : bodyKind(mediaType);
  const encode = kind === 'multipart' || kind === 'form' ? encoders[kind] : undefined;
  const responseForm = describeForm(responses);
  return {
    ...(extensions.get('x-idempotent') === true && !repeated.has(method) && { idempotent: true as const }),
    ...(commaLists.length > 0 && { commaLists }),
    ...(exploded.length > 0 && { exploded }),
    // Of a form `fetch` names the type, with the boundary.
    ...(mediaType !== undefined && mediaType !== 'application/json' && kind !== 'multipart' && { mediaType }),
    ...(encode && { encode }),
    ...(responseForm && { responseForm }),
  };
}

/** Undefined for JSON. A success whose body nothing describes may be anything, but for those that have none. */
function describeForm(responses: ApiOperation['responses']): UnusualOperation['responseForm'] {
  const successes = responses.filter(({ status }) => /^2/.test(status));
  const kinds = successes.flatMap(({ body }) =>
    body ? [body.mediaType === '*/*' ? 'auto' : bodyKind(body.mediaType)] : [],
  );
  if (kinds.includes('json')) return undefined;
  const [kind] = kinds;
  if (kind !== undefined) return kind === 'text' || kind === 'auto' ? kind : 'bytes';
  return successes.length === 0 || successes.some(({ status }) => status !== '204' && status !== '205')
    ? 'auto'
    : undefined;
}
