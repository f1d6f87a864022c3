// What `createClient` of a generated package does, for any service.
import type { CallInput, CallSettings, Client, Fetch, Operation } from './call.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Credentials, tokenCredentials, type TokenSource } from './credentials.ts';
import type { Hooks, Logger } from './hooks.ts';
import type { Methods } from './methods.ts';
import type { Codec } from './read-response.ts';
import type { ResponseCheck } from './response-validation.ts';
import { sendCall, type Sender } from './send-call.ts';
import type { ProjectId } from './send-once.ts';
import { type Place, serverUrl, type Server } from './server-url.ts';

/** A token, or credentials such as `accessKeys(...)` makes. */
export type Authentication = { token: TokenSource; credentials?: never } | { credentials: Credentials; token?: never };

/** What every client may be given beside where it connects to and who it is. */
export interface CommonOptions<Throws extends boolean> extends Omit<CallSettings, 'signal'> {
  /** Every failure is thrown as an `ApiError`; results are successes then. */
  throwOnError?: Throws;
  /** Made by `validateResponses`. */
  validation?: ResponseCheck | undefined;
  hooks?: Hooks | undefined;
  /** `console`, or `logFrom('info')` for less. It is told operations, attempts, status codes and times. */
  logger?: Logger | undefined;
  /** Bytes that a response may have; 64 MiB. */
  maximumResponseBytes?: number | undefined;
  /** `JSON`, or `losslessJson`, which keeps integers beyond 2^53. */
  json?: Codec | undefined;
  /** http to other machines too; without it only to this one. */
  allowInsecure?: boolean | undefined;
  /** Sends a request that is signed already; `globalThis.fetch` without it. `fetchWith` makes one of undici's. */
  fetch?: Fetch | undefined;
  /** An undici dispatcher such as `ProxyAgent`, for Node's own `fetch`. */
  dispatcher?: object | undefined;
  clock?: Clock | undefined;
  /** From 0 to below 1, for the jitter of retries; `Math.random` without it. */
  random?: (() => number) | undefined;
}

/** A client as it is called: by the generated functions, or by path. */
export type ApiClient<Paths, Bound extends string, Throws extends boolean, Service extends string> = Client<
  Throws,
  Service
> &
  Methods<Paths, Bound, Throws>;

export interface ServiceDescription {
  /** Name and version of the package: `tablespec-kms/1.2.0`. */
  name: string;
  version: string;
  server: Server;
  /** By method and path (`GET /v2/things`), where an operation is not sent like the others. */
  unusual?: Readonly<Record<string, Partial<Operation>>>;
}

type AllOptions = Authentication & CommonOptions<boolean> & Place & { projectId?: ProjectId | undefined };

/** The generated package vouches for `Paths` and `Bound`. */
export function buildClient<Built>(options: AllOptions, service: ServiceDescription): Built {
  const { dispatcher } = options;
  const sender: Sender = {
    ...options,
    baseUrl: serverUrl(options, service.server),
    headers: {
      // A browser has a name of its own, and one of them would ask the server's leave for this.
      ...(!('document' in globalThis) && { 'User-Agent': `${service.name.replace(/^@/, '')}/${service.version}` }),
      ...options.headers,
    },
    fetch: options.fetch ?? ((request) => globalThis.fetch(request, dispatcher && ({ dispatcher } as RequestInit))),
    credentials: options.credentials ?? tokenCredentials(options.token as TokenSource),
    hooks: options.hooks ?? {},
    logger: options.logger ?? {},
    json: options.json ?? JSON,
    maximumResponseBytes: options.maximumResponseBytes ?? 2 ** 26,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
  const request: Client['request'] = (operation, input) => sendCall(sender, operation, input);
  const client: Record<string, unknown> = {
    service: service.name,
    throwOnError: options.throwOnError === true,
    request,
  };
  const { unusual = {} } = service;
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    client[method] = (path: string, { params, ...init }: CallInput & { params?: CallInput } = {}) =>
      request({ method, path, ...unusual[`${method} ${path}`] }, { ...init, ...params });
  }
  return client as Built;
}
