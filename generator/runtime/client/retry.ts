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
  /** Also repeats POST and PATCH after failures that leave open whether the server did its work, which may then be done twice. */
  anyMethod?: boolean;
}

const repeatableMethod = /^(?:get|head|options|put|delete)$/i;
const repeatableStatuses = [429, 502, 503, 504];
/** No connection came about: the server has read nothing of the request. Node, undici, Deno and Bun in this order. */
const unreached =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

export interface AttemptEnd {
  /** `idempotent`: it may be done twice, whatever its method. */
  operation: { method: string; idempotent?: boolean | undefined };
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
export function retryDelay(end: AttemptEnd, options: RetryOptions | false): number | undefined {
  if (options === false) return undefined;
  const {
    attempts = 4,
    initialDelay = 500,
    maximumDelay = 20_000,
    maximumRetryAfter = 60_000,
    anyMethod = false,
  } = options;
  const { operation, response, attempt } = end;
  // A server that says 429, or that was never reached, has done nothing.
  const untouched = response ? response.status === 429 : unreached.test(end.code ?? '');
  if (
    attempt >= attempts ||
    !(untouched || anyMethod || operation.idempotent || repeatableMethod.test(operation.method))
  )
    return undefined;
  if (response && !repeatableStatuses.includes(response.status)) return undefined;
  const asked = (response && readRetryAfter(response.headers, end.now)) ?? 0;
  if (asked > maximumRetryAfter) return undefined;
  return Math.max(asked, backOff(attempt, { initialDelay, factor: 2, maximumDelay }, end.random));
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

/**
 * Milliseconds; the header has seconds or a date. A date is counted from the server's own, for clocks differ. Of several headers,
 * which arrive joined with commas, the longest counts; what is neither (`-3`, `soon`) is nothing.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  // A date has a comma of its own, behind the day of the week.
  const times = (headers.get('Retry-After') ?? '').split(/,(?! \d{1,2}[ -][A-Za-z]{3})/).map((value) => {
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
    // Date.parse reads years in "1.5" and "-3"; a time of day has a colon.
    return value.includes(':') ? Date.parse(value) - (Date.parse(headers.get('Date') ?? '') || now) : Number.NaN;
  });
  const known = times.filter((time) => time >= 0);
  return known.sort((one, other) => other - one)[0];
}
