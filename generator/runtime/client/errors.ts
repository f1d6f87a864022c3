// What a call throws. No error carries a request: its headers prove who the sender is.

/** Every error of a call; `instanceof` its kinds, or look at `name`. Fields are declared: assigning them is all that a bundle needs. */
export class CallError extends Error {
  /** `ListDesktops`; for `client.GET` and the like the method and the path. */
  declare readonly operation: string;

  constructor(operation: string, message: string, fields: object, cause?: unknown) {
    // A server's words may reach a terminal or a line of a log.
    super(`${operation} ${message}`.replace(/[\p{Cc}\p{Cf}]/gu, ' '), cause === undefined ? undefined : { cause });
    Object.assign(this, { operation, ...fields });
  }
}

/** The server refused or failed. Thrown by `unwrap`, by iterators and by clients with `throwOnError`; by status as one of the classes below. */
export class ApiError extends CallError {
  declare readonly status: number;
  /** The vendor's `error_code`. */
  declare readonly code: string | undefined;
  /** What the vendor's support asks for. */
  declare readonly requestId: string | undefined;
  /** The parsed body, the text of one that is not JSON, undefined without one. */
  declare readonly error: unknown;
  declare readonly response: Response;

  constructor(operation: string, error: unknown, response: Response) {
    const { status } = response;
    const { code, text, requestId } = readErrorBody(error, response);
    const words = [`failed with status code ${status}`, code, text].filter(Boolean).join(': ');
    super(operation, requestId ? `${words} (request ${requestId})` : words, {
      name: 'ApiError',
      status,
      code,
      requestId,
      error,
      response,
    });
  }
}

/** No response arrived, or not all of it. `cause` is what `fetch` threw. */
export class ConnectionError extends CallError {
  /** `kms.eu-west-101.myhuaweicloud.com`. */
  declare readonly host: string;
  /** The system's word for the deepest cause, where it has one: `ECONNREFUSED`, `ENOTFOUND`. */
  declare readonly code: string | undefined;
  /** How much arrived, in our words: without those of the platform, which may hold an address. */
  declare readonly what: string;

  constructor(operation: string, what: string, host: string, cause: unknown) {
    const deepest = deepestCause(cause);
    const why = [deepest.code, deepest.message.slice(0, 300)].filter(Boolean).join(': ');
    super(
      operation,
      `${what} from ${host}: ${why}`,
      { name: 'ConnectionError', host, code: deepest.code, what },
      cause,
    );
  }
}

/** `kind` tells which limit: of one attempt, of the whole call with its retries, of waiting for a job. */
export class TimeoutError extends CallError {
  declare readonly kind: 'attempt' | 'total' | 'job';
  declare readonly milliseconds: number;

  constructor(operation: string, kind: 'attempt' | 'total' | 'job', milliseconds: number) {
    super(operation, `took longer than ${milliseconds} ms (${kind})`, { name: 'TimeoutError', kind, milliseconds });
  }
}

/** A response that cannot be used: not the JSON that the documentation promises, larger than allowed, a hidden redirect. */
export class ResponseFormatError extends CallError {
  declare readonly response: Response;
  /** How it begins. */
  declare readonly body: string;

  constructor(operation: string, what: string, response: Response, body = '', cause?: unknown) {
    super(
      operation,
      `got a response with status code ${response.status} that ${what}`,
      { name: 'ResponseFormatError', response, body: body.slice(0, 1000) },
      cause,
    );
  }
}

/** `fetch failed` has a cause, that may have several: of each address that was tried. */
function deepestCause(error: unknown): { code: string | undefined; message: string } {
  let found = error as { cause?: unknown; errors?: unknown[]; code?: unknown; message?: unknown };
  for (let depth = 0; depth < 9; depth += 1) {
    const next = found?.cause ?? found?.errors?.[0];
    if (typeof next !== 'object' || next === null) break;
    found = next as typeof found;
  }
  const { code, message: text } = Object(found) as typeof found;
  const message = String(text ?? found);
  // An exception of a browser has a number for a code. Deno has none, but these words.
  const [, where] = /client error \(Connect\): (dns|tcp)/.exec(message) ?? [];
  const word = typeof code === 'string' ? code : where && (where === 'dns' ? 'ENOTFOUND' : 'ECONNREFUSED');
  return { code: word, message };
}

/** What the platform says of an address that holds a secret, without that address: some have it in the message, some beside it. */
export function withoutAddress(error: unknown, { href, pathname, search }: URL): Error {
  const { code, message } = deepestCause(error);
  return Object.assign(
    new Error(message.replaceAll(href, '(address)').replaceAll(pathname + search, '(path)')),
    code && { code },
  );
}

/** Bodies come as `{error_code, error_msg}`, `{code, message}` or `{error: {code, message}}`. */
function readErrorBody(
  body: unknown,
  response: Response,
): Readonly<Record<'code' | 'text' | 'requestId', string | undefined>> {
  const outer = asRecord(body);
  const inner = asRecord(outer['error']);
  const find = (...names: string[]): string | undefined => {
    const value = names
      .flatMap((name) => [outer[name], inner[name]])
      .find((found) => found !== '' && ['string', 'number'].includes(typeof found));
    return value === undefined ? value : String(value).slice(0, 500);
  };
  return {
    code: find('error_code', 'code'),
    text: find('error_msg', 'message', 'error'),
    requestId: response.headers.get('X-Request-Id') ?? find('request_id'),
  };
}

/** Any value but null and undefined has members, or none. */
function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value ?? {}) as Record<string, unknown>;
}
