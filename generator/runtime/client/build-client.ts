// What `createClient` of a generated package does, for any service.
import createFetchClient from 'openapi-fetch';
import type { ResponseCheck } from './response-validation.ts';
import {
  type CallInput,
  type CallSettings,
  type Client,
  type Fetch,
  type Operation,
  sendCall,
  type Send,
  type Sender,
} from './call.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Credentials, tokenCredentials, type TokenSource } from './credentials.ts';
import type { Methods } from './methods.ts';
import { serverUrl, type Server } from './server-url.ts';

/** A token, or credentials such as `accessKeys(...)` makes. */
export type Authentication = { token: TokenSource; credentials?: never } | { credentials: Credentials; token?: never };

/** What every client may be given beside where it connects to and who it is. */
export interface CommonOptions<Throws extends boolean> extends Omit<CallSettings, 'signal'> {
  /** Every failure is thrown as an `ApiError`; results are successes then. */
  throwOnError?: Throws;
  /** Made by `validateResponses`. */
  validation?: ResponseCheck | undefined;
  /** Bytes that a response may have; 64 MiB. */
  maximumResponseBytes?: number | undefined;
  /** Sends a request that is signed already; `globalThis.fetch` without it. */
  fetch?: Fetch | undefined;
  clock?: Clock | undefined;
  /** From 0 to below 1, for the jitter of retries; `Math.random` without it. */
  random?: (() => number) | undefined;
}

/** A client as it is called: by the generated functions, or by path. */
export type ApiClient<Paths, Bound extends string, Throws extends boolean> = Client<Throws> &
  Methods<Paths, Bound, Throws>;

export interface ServiceDescription {
  server: Server;
  boundPath: Readonly<Record<string, string>>;
  /** By method and path (`GET /v2/things`), where an operation is not sent like the others. */
  unusual?: Readonly<Record<string, Pick<Operation, 'commaLists' | 'mediaType' | 'textResponse'>>>;
}

type AllOptions = Authentication &
  CommonOptions<boolean> & { region?: string | undefined; baseUrl?: string | undefined };

/** The generated package vouches for `Paths` and `Bound`. */
export function buildClient<Built>(options: AllOptions, service: ServiceDescription): Built {
  // Without its types, which take the compiler longer than all else here.
  const http = (createFetchClient as unknown as (options: object) => { request: Send })({
    baseUrl: serverUrl(options, service.server),
    // Followed, a redirect would take the credentials to another host.
    redirect: 'manual',
  });
  const sender: Sender = {
    ...options,
    send: http.request,
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    credentials: options.credentials ?? tokenCredentials(options.token as TokenSource),
    boundPath: service.boundPath,
    maximumResponseBytes: options.maximumResponseBytes ?? 2 ** 26,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
  const request: Client['request'] = (operation, input) => sendCall(sender, operation, input);
  const client: Record<string, unknown> = { throwOnError: options.throwOnError === true, request };
  const { unusual = {} } = service;
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    client[method] = (path: string, { params, ...init }: CallInput & { params?: CallInput } = {}) =>
      request({ method, path, ...unusual[`${method} ${path}`] }, { ...init, ...params });
  }
  return client as Built;
}
