// What of an operation is not sent or read like most: comma lists in the query, a body or a response that is not JSON.
import type { ApiOperation } from '../model/api-model.ts';
import { isJsonMediaType } from '../model/media-type.ts';

export interface UnusualOperation {
  commaLists?: string[];
  mediaType?: string;
  textResponse?: true;
}

/** Empty for most. */
export function describeUnusual({ parameters, requestBody, responses }: ApiOperation): UnusualOperation {
  const commaLists = parameters.query.filter(({ explode }) => !explode).map(({ name }) => name);
  const mediaType = requestBody?.mediaType;
  const mediaTypes = responses.flatMap(({ status, body }) => (status.startsWith('2') && body ? [body.mediaType] : []));
  return {
    ...(commaLists.length > 0 && { commaLists }),
    ...(mediaType !== undefined && mediaType !== 'application/json' && { mediaType }),
    ...(mediaTypes.length > 0 && !mediaTypes.some(isJsonMediaType) && { textResponse: true as const }),
  };
}
