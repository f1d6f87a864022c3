// Compiled by tablespec. Do not edit.
import type { ApiError } from './errors.js';
import type { ClientMode } from './call.js';
/** `data` is typed by the documentation; a 2xx response that it does not list arrives here too. */
export interface Success<Status extends number, Data> {
    ok: true;
    status: Status;
    data: Data;
    error?: undefined;
    /** For status and headers; its body has been read. */
    response: Response;
}
export interface Failure<Status extends number, Detail> {
    ok: false;
    status: Status;
    data?: undefined;
    /** The parsed body, the text of one that is not JSON, undefined without one. */
    error: Detail;
    response: Response;
    /** As an error to throw. */
    toError(): ApiError;
}
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;
/** Statuses that are no success and that the documentation of an operation does not list. */
export type OtherStatus<Documented extends number = never> = Exclude<ErrorStatus, Documented>;
export type ErrorStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
/** The body of a documented response; nothing is known of one that the document does not describe, but that 204 has none. */
type BodyOf<Described, Status> = Described extends {
    content: infer Content;
} ? Content[keyof Content] : Status extends 204 ? undefined : unknown;
/** Of its own, so that the compiler keeps it for all operations that respond alike. */
type ResultAt<Status extends number, Described> = `${Status}` extends `2${string}` ? Success<Status, BodyOf<Described, Status>> : Failure<Status, BodyOf<Described, Status>>;
type OtherResult<Responses, Documented extends number> = Failure<OtherStatus<Documented>, Responses extends {
    default: infer Described;
} ? BodyOf<Described, 'default'> : unknown> | (`${Documented}` & `2${string}` extends never ? Success<SuccessStatus, unknown> : never);
type AllResults<Responses, Documented extends keyof Responses & number> = {
    [Status in Documented]: ResultAt<Status, Responses[Status]>;
}[Documented] | OtherResult<Responses, Documented>;
/** Everything that may come back from one of `operations`. */
export type ResultOf<Operation extends {
    responses: unknown;
}> = AllResults<Operation['responses'], keyof Operation['responses'] & number>;
/** A client with `throwOnError` gives successes only. */
export type Outcome<Of extends ClientMode, Result> = Of extends true | 'lossless throws' ? Extract<Result, {
    ok: true;
}> : Result;
type Data<Result> = Result extends {
    ok: true;
    data: infer Value;
} ? Value : never;
/** The data of a success. @throws ApiError for a failure. */
export declare function unwrap<Result extends {
    ok: true;
    data: unknown;
} | {
    ok: false;
    toError(): ApiError;
}>(result: Result | Promise<Result>): Promise<Data<Result>>;
export {};
