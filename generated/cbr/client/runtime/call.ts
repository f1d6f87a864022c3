// Copied by tablespec. Do not edit.
// Sends one operation through openapi-fetch. The generated functions are typed; this one is not, which spares the compiler
// openapi-fetch's inference of every path literal (14-21 ms per call).
import { serializePath, serializeQuery } from './serialize.ts';

/** `request` of an openapi-fetch client, without its types. */
export type Send = (method: string, path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Made by `createClient`. */
export interface Client {
  readonly send: Send;
  /** Path parameters that are the same in every call. */
  readonly boundPath: Readonly<Record<string, string>>;
}

/** What every call may be given. */
export interface CallSettings {
  signal?: AbortSignal | undefined;
}

export interface Operation {
  method: string;
  path: string;
  /** Query arrays that are joined with commas. */
  commaLists?: readonly string[];
  /** Of the request body, when not application/json. */
  contentType?: string;
  /** The documented answer is not JSON: `data` is its text. */
  answersText?: boolean;
}

interface CallInput extends CallSettings {
  path?: object | undefined;
  query?: object | undefined;
  header?: object | undefined;
  body?: unknown;
}

/** A successful answer whose body is not the JSON that the documentation promises. */
export class AnswerFormatError extends Error {
  readonly response: Response;
  readonly body: string;

  constructor(response: Response, body: string, cause: unknown) {
    super(`The answer with status ${response.status} is not JSON`, { cause });
    this.name = 'AnswerFormatError';
    this.response = response;
    this.body = body;
  }
}

/** Result: the operation's union of `Success` and `Failure`; the generated function vouches for it. */
export async function call<Result>(client: Client, operation: Operation, input: CallInput = {}): Promise<Result> {
  const hasBody = input.body !== undefined;
  const { data, error, response } = await client.send(operation.method, operation.path, {
    params: { path: { ...input.path, ...client.boundPath }, query: input.query ?? {} },
    pathSerializer: serializePath,
    querySerializer: (query: Readonly<Record<string, unknown>>) => serializeQuery(query, operation.commaLists),
    headers: { ...(hasBody && { 'Content-Type': operation.contentType ?? 'application/json' }), ...input.header },
    parseAs: 'text',
    ...(hasBody && { body: input.body }),
    ...(input.signal && { signal: input.signal }),
  });
  const { ok, status } = response;
  const result = ok
    ? { ok, status, data: readData(data, operation, response), response }
    : { ok, status, error: error === '' ? undefined : error, response };
  return result as Result;
}

function readData(body: unknown, operation: Operation, response: Response): unknown {
  if (typeof body !== 'string' || operation.answersText === true) return body;
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new AnswerFormatError(response, body, cause);
  }
}
