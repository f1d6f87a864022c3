// `error instanceof NotFoundError` beside `error.status === 404`. The classes tell by the status, so that only programs that name
// them carry them: a call throws an `ApiError`.
import { ApiError } from './errors.ts';

export interface StatusError<Status extends number> {
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
export const BadRequestError: StatusError<400> = /* @__PURE__ */ statusError((status) => status === 400);
/** 401: the credentials are refused. */
export const UnauthorizedError: StatusError<401> = /* @__PURE__ */ statusError((status) => status === 401);
/** 403: the credentials are known and do not suffice. */
export const ForbiddenError: StatusError<403> = /* @__PURE__ */ statusError((status) => status === 403);
/** 404 */
export const NotFoundError: StatusError<404> = /* @__PURE__ */ statusError((status) => status === 404);
/** 409: the state of the resource does not allow it. */
export const ConflictError: StatusError<409> = /* @__PURE__ */ statusError((status) => status === 409);
/** 429: too many requests, still after the retries. */
export const RateLimitError: StatusError<429> = /* @__PURE__ */ statusError((status) => status === 429);
/** 500 to 599 */
export const ServerError: StatusError<number> = /* @__PURE__ */ statusError((status) => status >= 500);
