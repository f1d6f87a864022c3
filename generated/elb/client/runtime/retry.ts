// Copied by tablespec. Do not edit.
// Whether and when a call is repeated.

export interface RetryOptions {
  /** Attempts in all, the first included; 4. */
  attempts?: number;
  /** Milliseconds before the second attempt, doubled with each further one; 500. */
  initialDelay?: number;
  /** 20 000 ms. */
  maximumDelay?: number;
  /** A server that asks for more patience than this (`Retry-After`) is taken at its word: its response is the result; 60 000 ms. */
  maximumRetryAfter?: number;
  /** Also repeats POST and PATCH, which may then do their work twice. */
  anyMethod?: boolean;
}

const repeatableMethod = /^(?:get|head|options|put|delete)$/i;
const repeatableStatuses = [429, 502, 503, 504];

export interface AttemptEnd {
  method: string;
  /** Counts from 1. */
  attempt: number;
  /** Undefined when no response came. */
  response: Response | undefined;
  now: number;
  /** From 0 to below 1. */
  random: () => number;
}

/** Milliseconds until the next attempt; undefined when there is to be none. */
export function retryDelay(end: AttemptEnd, options: RetryOptions | false): number | undefined {
  if (options === false) return undefined;
  const {
    attempts = 4,
    initialDelay = 500,
    maximumDelay = 20_000,
    maximumRetryAfter = 60_000,
    anyMethod = false,
  } = options;
  if (end.attempt >= attempts || !(anyMethod || repeatableMethod.test(end.method))) return undefined;
  if (end.response && !repeatableStatuses.includes(end.response.status)) return undefined;
  const asked = end.response && readRetryAfter(end.response.headers, end.now);
  if (asked !== undefined && asked > maximumRetryAfter) return undefined;
  return asked ?? backOff(end.attempt, { initialDelay, factor: 2, maximumDelay }, end.random);
}

/** Between half and all of the delay, so that clients that failed together do not return together. */
export function backOff(
  attempt: number,
  { initialDelay, factor, maximumDelay }: { initialDelay: number; factor: number; maximumDelay: number },
  random: () => number,
): number {
  const delay = Math.min(maximumDelay, initialDelay * factor ** (attempt - 1));
  return (delay / 2) * (1 + random());
}

/** Milliseconds; the header has seconds or a date. A date is counted from the server's own, for clocks differ. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const time = Date.parse(value);
  // NaN, of a date that is none, is falsy.
  return time ? Math.max(0, time - (Date.parse(headers.get('Date') ?? '') || now)) : undefined;
}
