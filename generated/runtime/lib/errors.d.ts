// Compiled by tablespec. Do not edit.
/** Every error of a call; `instanceof` its kinds, or look at `name`. Fields are declared: assigning them is all that a bundle needs. */
export declare class CallError extends Error {
    /** `ListDesktops`; for `client.GET` and the like the method and the path. */
    readonly operation: string;
    constructor(operation: string, message: string, fields: object, cause?: unknown);
}
/** The server refused or failed. Thrown by `unwrap`, by iterators and by clients with `throwOnError`; by status as one of the classes below. */
export declare class ApiError extends CallError {
    readonly status: number;
    /** The vendor's `error_code`. */
    readonly code: string | undefined;
    /** What the vendor's support asks for. */
    readonly requestId: string | undefined;
    /** The parsed body, the text of one that is not JSON, undefined without one. */
    readonly error: unknown;
    readonly response: Response;
    constructor(operation: string, error: unknown, response: Response);
}
/** No response arrived, or not all of it. `cause` is what `fetch` threw. */
export declare class ConnectionError extends CallError {
    /** `kms.eu-west-101.myhuaweicloud.com`. */
    readonly host: string;
    /** The system's word for the deepest cause, where it has one: `ECONNREFUSED`, `ENOTFOUND`. */
    readonly code: string | undefined;
    /** How much arrived, in our words: without those of the platform, which may hold an address. */
    readonly what: string;
    constructor(operation: string, what: string, host: string, cause: unknown);
}
/** `kind` tells which limit: of one attempt, of the whole call with its retries, of waiting for a job. */
export declare class TimeoutError extends CallError {
    readonly kind: 'attempt' | 'total' | 'job';
    readonly milliseconds: number;
    constructor(operation: string, kind: 'attempt' | 'total' | 'job', milliseconds: number);
}
/** A response that cannot be used: not the JSON that the documentation promises, larger than allowed, a hidden redirect. */
export declare class ResponseFormatError extends CallError {
    readonly response: Response;
    /** How it begins. */
    readonly body: string;
    constructor(operation: string, what: string, response: Response, body?: string, cause?: unknown);
}
/** What the platform says of an address that holds a secret, without that address: some have it in the message, some beside it. */
export declare function withoutAddress(error: unknown, { href, pathname, search }: URL): Error;
