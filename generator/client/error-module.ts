// `errors.ts` of a generated client: what it throws, with the vendor's error codes as a union that stays open.
import { asRecord, memberText } from '../model/json-value.ts';
import type { ApiModel } from '../model/api-model.ts';
import { stringLiteral } from '../model/safe-text.ts';
import type { RuntimeImport } from './runtime-import.ts';

export function printErrorModule(model: ApiModel, header: string, runtime: RuntimeImport): string {
  const codes = errorCodes(model);
  return `${header}import { ApiError as AnyApiError } from '${runtime('errors')}';

export { ResponseValidationError } from '${runtime('response-validation')}';
export { ResponseFormatError, CallError, ConnectionError, TimeoutError } from '${runtime('errors')}';
export { BadRequestError, ConflictError, ForbiddenError, NotFoundError, RateLimitError, ServerError, UnauthorizedError } from '${runtime('status-errors')}';
export { JobFailedError } from '${runtime('waiting')}';
export { PagingError } from '${runtime('paging')}';

/** The documented codes; the service may send others. */
export type ErrorCode =${codes.map((code) => `\n  | ${stringLiteral(code)}`).join('')}${codes.length > 0 ? '\n  |' : ''} (string & {});

/** The server refused or failed. */
export interface ApiError extends AnyApiError {
  readonly code: ErrorCode | undefined;
}

export const ApiError = AnyApiError as unknown as { new (operation: string, error: unknown, response: Response): ApiError; readonly prototype: ApiError };
`;
}

/** Of the document's \`x-error-codes\`, in its order. */
function errorCodes({ extensions }: ApiModel): string[] {
  const listed = extensions.get('x-error-codes');
  const codes = (Array.isArray(listed) ? listed : []).flatMap((entry) => memberText(asRecord(entry), 'code') ?? []);
  return [...new Set(codes)];
}
