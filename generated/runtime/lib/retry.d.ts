// Compiled by tablespec. Do not edit.
export interface RetryOptions {
    /** Attempts in all, the first included; 4. */
    attempts?: number;
    /** Milliseconds before the second attempt, doubled with each further one; 500. */
    initialDelay?: number;
    /** 20 000 ms. */
    maximumDelay?: number;
    /** A server that asks for more patience than this (`Retry-After`) is taken at its word: its response is the result; 60 000 ms. */
    maximumRetryAfter?: number;
    /** Also repeats POST and PATCH after failures that leave open whether the server did its work, which may then be done twice. */
    anyMethod?: boolean;
}
export interface AttemptEnd {
    /** `idempotent`: it may be done twice, whatever its method. */
    operation: {
        method: string;
        idempotent?: boolean | undefined;
    };
    /** Counts from 1. */
    attempt: number;
    /** Undefined when no response came. */
    response: Response | undefined;
    /** The system's word for why no response came: `ECONNREFUSED`. */
    code?: string | undefined;
    now: number;
    /** From 0 to below 1. */
    random: () => number;
}
/** Milliseconds until the next attempt; undefined when there is to be none. */
export declare function retryDelay(end: AttemptEnd, options: RetryOptions | false): number | undefined;
/** Between half and all of the delay, so that clients that failed together do not return together. */
export declare function backOff(attempt: number, { initialDelay, factor, maximumDelay }: {
    initialDelay: number;
    factor: number;
    maximumDelay: number;
}, random: () => number): number;
/**
 * Milliseconds; the header has seconds or a date. A date is counted from the server's own, for clocks differ. Of several headers,
 * which arrive joined with commas, the longest counts; what is neither (`-3`, `soon`) is nothing.
 */
export declare function readRetryAfter(headers: Headers, now: number): number | undefined;
