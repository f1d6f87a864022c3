// What the generated functions and `client.GET(...)` say of a call, and what they say it to. How it is sent: send-call.ts.
import type { EncodeBody } from './request-body.ts';
import type { ResponseForm } from './read-response.ts';
import type { RetryOptions } from './retry.ts';

/** Sends a request that is signed already. */
export type Fetch = (request: Request) => Promise<Response>;

/** What a client and every call may be given; a call's wins. */
export interface CallSettings {
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, its response read to the end; 60 000. Infinity: no limit. */
  attemptTimeout?: number | undefined;
  /** Milliseconds for the call with its retries and waits; 180 000. Infinity: no limit. */
  totalTimeout?: number | undefined;
  retry?: RetryOptions | false | undefined;
  /** Sent beside what the operation documents, and signed where requests are signed. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
}

export interface Operation {
  /** The package that it belongs to; a call with another's client is refused. */
  service?: string;
  /** As the documentation names it; method and path without one. */
  id?: string;
  method: string;
  path: string;
  /** It may be done twice: a POST that only reads. */
  idempotent?: boolean;
  /** Query arrays that are joined with commas. */
  commaLists?: readonly string[];
  /** Query objects of which each member is a parameter of its own. */
  exploded?: readonly string[];
  /** Of the request body, when not application/json. */
  mediaType?: string;
  /** Makes the request body of typed fields; JSON without it. */
  encode?: EncodeBody;
  /** How the documented response comes; JSON without it. */
  responseForm?: ResponseForm;
}

export interface CallInput extends CallSettings {
  path?: object | undefined;
  query?: object | undefined;
  header?: object | undefined;
  body?: unknown;
  /** Instead of what the documentation says. */
  responseForm?: ResponseForm | undefined;
}

/** What the types of a client's results depend on: whether it throws failures, and whether integers beyond 2^53 keep their digits. */
export type ClientMode = boolean | 'lossless' | 'lossless throws';

interface Caller {
  /** The way out: sends what no function of the package does, with the same credentials, limits and retries; the result as of a function. */
  readonly request: (operation: Operation, input?: CallInput) => Promise<unknown>;
}

/** Made by `createClient`. What it knows of its owner it keeps to itself. What does not depend on `Of` stands apart, as the compiler likes it. */
export interface Client<Of extends ClientMode = ClientMode, Service extends string = string> extends Caller {
  /** The package whose operations it calls. */
  readonly service: Service;
  /** In its type only; nobody has it, so that a stand-in of a test needs none. */
  readonly mode?: Of;
}

/** Result: the operation's union of `Success` and `Failure`; the generated function vouches for it. */
export async function call<Result>(client: Client, operation: Operation, input?: CallInput): Promise<Result> {
  if (client.service !== operation.service)
    throw new TypeError(`${operation.id} is an operation of ${operation.service}, the client one of ${client.service}`);
  return (await client.request(operation, input)) as Result;
}

/** `GET /v2/{project_id}/desktops`. */
export function routeOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
