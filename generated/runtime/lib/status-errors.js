// Compiled by tablespec. Do not edit.
// `error instanceof NotFoundError` beside `error.status === 404`. The classes tell by the status, so that only programs that name
// them carry them: a call throws an `ApiError`.
import { ApiError } from "./core.js";
function statusError(matches) {
    return class extends ApiError {
        static [Symbol.hasInstance](error) {
            return error instanceof ApiError && matches(error.status);
        }
    };
}
/** 400: the request is not what the operation takes. */
export const BadRequestError = /* @__PURE__ */ statusError((status) => status === 400);
/** 401: the credentials are refused. */
export const UnauthorizedError = /* @__PURE__ */ statusError((status) => status === 401);
/** 403: the credentials are known and do not suffice. */
export const ForbiddenError = /* @__PURE__ */ statusError((status) => status === 403);
/** 404 */
export const NotFoundError = /* @__PURE__ */ statusError((status) => status === 404);
/** 409: the state of the resource does not allow it. */
export const ConflictError = /* @__PURE__ */ statusError((status) => status === 409);
/** 429: too many requests, still after the retries. */
export const RateLimitError = /* @__PURE__ */ statusError((status) => status === 429);
/** 500 to 599 */
export const ServerError = /* @__PURE__ */ statusError((status) => status >= 500);
