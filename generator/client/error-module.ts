// `errors.ts` of a generated client: what it throws, with the vendor's error codes as a union that stays open.
import type { ApiModel } from '../model/api-model.ts';
import { wordsByCode } from '../model/list-error-codes.ts';
import { commentText, oneLine, stringLiteral } from '../model/safe-text.ts';
import type { RuntimeImport } from './runtime-import.ts';

export function printErrorModule(model: ApiModel, header: string, runtime: RuntimeImport): string {
  const codes = wordsByCode(model);
  const union = [...codes].map(
    ([code, words]) => `${words === '' ? '' : `\n  /** ${commentText(words)} */`}\n  | ${stringLiteral(code)}`,
  );
  return `${header}import { ApiError as AnyApiError } from '${runtime('errors')}';

export { ResponseValidationError } from '${runtime('response-validation')}';
export { ResponseFormatError, CallError, ConnectionError, TimeoutError } from '${runtime('errors')}';
export { BadRequestError, ConflictError, ForbiddenError, NotFoundError, RateLimitError, ServerError, UnauthorizedError } from '${runtime('status-errors')}';
export { JobFailedError } from '${runtime('waiting')}';
export { PagingError } from '${runtime('paging')}';

/** The documented codes; the service may send others. */
export type ErrorCode =${union.join('')}${codes.size > 0 ? '\n  |' : ''} (string & {});

/** The server refused or failed. */
export interface ApiError extends AnyApiError {
  readonly code: ErrorCode | undefined;
}

export const ApiError = AnyApiError as unknown as { new (operation: string, error: unknown, response: Response): ApiError; readonly prototype: ApiError };
${printWords(codes)}`;
}

/** True where the package says what a code means. */
export function hasErrorWords(model: ApiModel): boolean {
  return [...wordsByCode(model).values()].some((words) => words !== '');
}

/** A function of its own: who does not call it has none of the words in a bundle. Nothing where no code has any. */
function printWords(codes: ReadonlyMap<string, string>): string {
  const entries = [...codes].filter(([, words]) => words !== '');
  if (entries.length === 0) return '';
  return `
const errorWords: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
${entries.map(([code, words]) => `  [${stringLiteral(code)}, ${stringLiteral(oneLine(words))}],\n`).join('')}]);

/** What went wrong and what to do, of an error or a code; undefined for a code that the documentation does not list. */
export function explainError(error: ApiError | ErrorCode): string | undefined {
  return errorWords.get(typeof error === 'string' ? error : (error.code ?? ''));
}
`;
}
