// The one implementation behind the generated functions and `client.GET(...)`: attempts, time limits, retries, results. openapi-fetch
// builds each request; this module is untyped towards it, which spares the compiler its inference of every path (14-21 ms a call).
import type { ResponseCheck } from './response-validation.ts';
import { type Clock, sleep, startTimer, untilAborted } from './clock.ts';
import type { Authorized, Credentials } from './credentials.ts';
import { ResponseFormatError, ApiError, ConnectionError, TimeoutError } from './errors.ts';
import { readResponse } from './read-response.ts';
import { retryDelay, type RetryOptions } from './retry.ts';
import { serializePath, serializeQuery } from './serialize.ts';

export type Fetch = (request: Request) => Promise<Response>;

/** `request` of an openapi-fetch client, without its types. */
export type Send = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** What a client and every call may be given; a call's wins. */
export interface CallSettings {
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, its response read to the end; 60 000. Infinity: no limit. */
  attemptTimeout?: number | undefined;
  /** Milliseconds for the call with its retries and waits; 180 000. Infinity: no limit. */
  totalTimeout?: number | undefined;
  retry?: RetryOptions | false | undefined;
}

export interface Operation {
  /** As the documentation names it; method and path without one. */
  id?: string;
  method: string;
  path: string;
  /** Query arrays that are joined with commas. */
  commaLists?: readonly string[];
  /** Of the request body, when not application/json. */
  mediaType?: string;
  /** The documented response is not JSON: `data` is its text. */
  textResponse?: boolean;
}

export interface CallInput extends CallSettings {
  path?: object | undefined;
  query?: object | undefined;
  header?: object | undefined;
  body?: unknown;
}

/** Made by `createClient`. What it knows of its owner it keeps to itself. */
export interface Client<Throws extends boolean = boolean> {
  readonly throwOnError: Throws;
  readonly request: (operation: Operation, input?: CallInput) => Promise<unknown>;
}

export interface Sender extends CallSettings {
  send: Send;
  fetch: Fetch;
  credentials: Credentials;
  /** Path parameters that are the same in every call. */
  boundPath: Readonly<Record<string, string>>;
  throwOnError?: boolean | undefined;
  validation?: ResponseCheck | undefined;
  /** Bytes of a response. */
  maximumResponseBytes: number;
  clock: Clock;
  random: () => number;
}

/** Result: the operation's union of `Success` and `Failure`; the generated function vouches for it. */
export function call<Result>(client: Client, operation: Operation, input?: CallInput): Promise<Result> {
  return client.request(operation, input) as Promise<Result>;
}

interface Attempt {
  body: unknown;
  response: Response;
  refused: Authorized['refused'];
}

export async function sendCall(sender: Sender, operation: Operation, input: CallInput = {}): Promise<unknown> {
  const { clock } = sender;
  const name = operation.id ?? routeOf(operation);
  const attemptTimeout = input.attemptTimeout ?? sender.attemptTimeout ?? 60_000;
  const totalTimeout = input.totalTimeout ?? sender.totalTimeout ?? 180_000;
  const retry = input.retry ?? sender.retry ?? {};
  const whole = startTimer(clock, totalTimeout, () => new TimeoutError(name, 'total', totalTimeout), input.signal);
  const deadline = clock.now() + totalTimeout;
  let renewed = false;
  try {
    for (let attempt = 1; ; attempt += 1) {
      const single = startTimer(
        clock,
        attemptTimeout,
        () => new TimeoutError(name, 'attempt', attemptTimeout),
        whole.signal,
      );
      let end: Attempt | ConnectionError | TimeoutError;
      try {
        end = await untilAborted(sendOnce(sender, operation, name, input, single.signal), single.signal);
      } catch (error) {
        // Only what may pass is tried again: a missing response, not a wrong argument nor an abort.
        if (whole.signal.aborted || !(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
        end = error;
      } finally {
        single.stop();
      }
      const completed = end instanceof Error ? undefined : end;
      // A refused request did nothing: any method may be repeated, once.
      if (completed?.response.status === 401 && !renewed && completed.refused?.(completed.response, clock.now())) {
        renewed = true;
        attempt -= 1;
        continue;
      }
      const delay = retryDelay(
        { method: operation.method, attempt, response: completed?.response, now: clock.now(), random: sender.random },
        retry,
      );
      if (delay === undefined || clock.now() + delay >= deadline) {
        if (!completed) throw end;
        return finish(sender, operation, name, completed);
      }
      await sleep(clock, delay, whole.signal);
    }
  } finally {
    whole.stop();
  }
}

async function sendOnce(
  sender: Sender,
  operation: Operation,
  name: string,
  input: CallInput,
  signal: AbortSignal,
): Promise<Attempt> {
  signal.throwIfAborted();
  let refused: Authorized['refused'];
  let original: Response | undefined;
  const fetchSigned = async (unsigned: Request): Promise<Response> => {
    const context = { projectId: sender.boundPath['project_id'], now: sender.clock.now() };
    const authorized = await sender.credentials.authorize(unsigned, context);
    signal.throwIfAborted();
    refused = authorized.refused;
    try {
      original = await sender.fetch(authorized.request);
      return await readResponse(original, name, sender.maximumResponseBytes);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof ResponseFormatError) throw error;
      throw new ConnectionError(name, original ? 'got only part of a response' : 'got no response', error);
    }
  };
  const { data, error, response } = await sender.send(operation.method, operation.path, {
    params: { path: { ...input.path, ...sender.boundPath }, query: input.query ?? {} },
    pathSerializer: serializePath,
    querySerializer: (query: Readonly<Record<string, unknown>>) => serializeQuery(query, operation.commaLists),
    // A body is JSON where nothing else is said.
    headers: { 'Content-Type': input.body === undefined ? undefined : operation.mediaType, ...input.header },
    parseAs: 'text',
    body: input.body,
    fetch: fetchSigned,
    signal,
  });
  return { body: response.ok ? data : error, response: original ?? response, refused };
}

function finish(sender: Sender, operation: Operation, name: string, { body, response }: Attempt): unknown {
  const { ok, status } = response;
  const value = ok ? readData(body, operation, name, response) : body === '' ? undefined : body;
  sender.validation?.({ operation: name, route: routeOf(operation), ok, status, body: value });
  if (ok) return { ok, status, data: value, response };
  const toError = (): ApiError => new ApiError(name, value, response);
  if (sender.throwOnError) throw toError();
  return { ok, status, error: value, response, toError };
}

function readData(body: unknown, operation: Operation, name: string, response: Response): unknown {
  if (typeof body !== 'string' || operation.textResponse === true) return body;
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new ResponseFormatError(name, 'is not JSON', response, body, cause);
  }
}

/** `GET /v2/{project_id}/desktops`. */
function routeOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
