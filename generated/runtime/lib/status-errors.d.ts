// Compiled by tablespec. Do not edit.
import { ApiError } from './errors.js';
export interface StatusError<Status extends number> {
    new (operation: string, error: unknown, response: Response): ApiError & {
        readonly status: Status;
    };
    readonly prototype: ApiError & {
        readonly status: Status;
    };
}
/** 400: the request is not what the operation takes. */
export declare const BadRequestError: StatusError<400>;
/** 401: the credentials are refused. */
export declare const UnauthorizedError: StatusError<401>;
/** 403: the credentials are known and do not suffice. */
export declare const ForbiddenError: StatusError<403>;
/** 404 */
export declare const NotFoundError: StatusError<404>;
/** 409: the state of the resource does not allow it. */
export declare const ConflictError: StatusError<409>;
/** 429: too many requests, still after the retries. */
export declare const RateLimitError: StatusError<429>;
/** 500 to 599 */
export declare const ServerError: StatusError<number>;
