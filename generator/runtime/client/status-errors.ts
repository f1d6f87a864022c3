// `error instanceof NotFoundError` beside `error.status === 404`. The classes tell by the status, so that only programs that name
// them carry them: a call throws an `ApiError`.
import { ApiError } from './errors.ts';

interface StatusError<Status extends number> {
  new (operation: string, error: unknown, response: Response): ApiError & { readonly status: Status };
  readonly prototype: ApiError & { readonly status: Status };
}

function statusError<Status extends number>(matches: (status: number) => boolean): StatusError<Status> {
  return class extends ApiError {
    static override [Symbol.hasInstance](error: unknown): boolean {
      return error instanceof ApiError && matches(error.status);
    }
  } as unknown as StatusError<Status>;
}

/** 400: the request is not what the operation takes. */
export const BadRequestError = /* @__PURE__ */ statusError<400>((status) => status === 400);
/** 401: the credentials are refused. */
export const UnauthorizedError = /* @__PURE__ */ statusError<401>((status) => status === 401);
/** 403: the credentials are known and do not suffice. */
export const ForbiddenError = /* @__PURE__ */ statusError<403>((status) => status === 403);
/** 404 */
export const NotFoundError = /* @__PURE__ */ statusError<404>((status) => status === 404);
/** 409: the state of the resource does not allow it. */
export const ConflictError = /* @__PURE__ */ statusError<409>((status) => status === 409);
/** 429: too many requests, still after the retries. */
export const RateLimitError = /* @__PURE__ */ statusError<429>((status) => status === 429);
/** 500 to 599 */
export const ServerError = /* @__PURE__ */ statusError<number>((status) => status >= 500);
