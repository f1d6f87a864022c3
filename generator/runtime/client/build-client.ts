// What `createClient` of a generated package does, for any service.
import type { CallInput, CallSettings, Client, Fetch, Operation } from './call.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Credentials, noCredentials, tokenCredentials, type TokenPlace, type TokenSource } from './credentials.ts';
import type { ClientMode } from './exact.ts';
import type { Hooks, Logger } from './hooks.ts';
import type { Methods } from './methods.ts';
import type { Codec } from './read-response.ts';
import type { ResponseCheck } from './response-validation.ts';
import { given, sendCall, type Sender } from './send-call.ts';
import type { ProjectId } from './send-once.ts';
import { type Place, serverUrl, type Server } from './server-url.ts';

/** A token, or credentials of another kind. `Scheme`: names of the documents' security schemes, where several take a token. */
export type Authentication<Scheme extends string = never> =
  | {
      token: TokenSource;
      /** What the token is for; without it the first that the documents name. */
      scheme?: Scheme;
      credentials?: never;
    }
  | { credentials: Credentials; token?: never; scheme?: never };

/** The documents name no security scheme. */
export interface OpenAccess {
  credentials?: Credentials;
}

/** What every client may be given beside where it connects to and who it is. */
export interface CommonOptions<Throws extends boolean, Lossless extends boolean = boolean>
  extends Omit<CallSettings, 'signal'> {
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
  json?: Codec<Lossless> | undefined;
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
export type ApiClient<Paths, Bound extends string, Of extends ClientMode, Service extends string> = Client<
  Of,
  Service
> &
  Methods<Paths, Bound, Of>;

export interface ServicePackage {
  /** Name and version of the package: `tablespec-kms/1.2.0`. */
  name: string;
  version: string;
  server: Server;
}

export interface ServiceDescription extends ServicePackage {
  /** By which security scheme a token goes where; the first where none is chosen. */
  tokens?: readonly (TokenPlace & { scheme: string })[];
  /** By method and path (`GET /v2/things`), where an operation is not sent like the others. */
  unusual?: Readonly<Record<string, Partial<Operation>>>;
}

type BareOptions = CommonOptions<boolean> & Place & { credentials: Credentials; projectId?: ProjectId | undefined };
type AllOptions = (Authentication<string> | OpenAccess) & Omit<BareOptions, 'credentials'>;

/** With credentials that a program imports, and without calls by path: a bundle holds no others. */
export function bareClient<Built extends Client>(
  options: BareOptions,
  { name, version, server }: ServicePackage,
): Built {
  const settings = given(options);
  const { dispatcher } = settings;
  // Programs without types learn it here, and not from the first call.
  if (!settings.credentials) throw new TypeError('Give credentials');
  const sender: Sender = {
    fetch: (request) => globalThis.fetch(request, dispatcher && ({ dispatcher } as RequestInit)),
    hooks: {},
    logger: {},
    json: JSON,
    maximumResponseBytes: 2 ** 26,
    clock: systemClock,
    random: Math.random,
    ...settings,
    baseUrl: serverUrl(settings, server),
    headers: {
      // A browser has a name of its own, and one of them would ask the server's leave for this.
      ...(!('document' in globalThis) && { 'User-Agent': `${name.replace(/^@/, '')}/${version}` }),
      ...settings.headers,
    },
  };
  return { service: name, request: (operation, input) => sendCall(sender, operation, input) } as Client as Built;
}

/** The generated package vouches for `Paths` and `Bound`. */
export function buildClient<Built extends Client>(options: AllOptions, service: ServiceDescription): Built {
  const credentials =
    options.credentials ?? credentialsOf(options as { token?: TokenSource; scheme?: string }, service);
  const client = bareClient<Built>({ ...options, credentials }, service);
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    const send = (path: string, { params, ...init }: CallInput & { params?: CallInput } = {}) =>
      client.request({ method, path, ...service.unusual?.[`${method} ${path}`] }, { ...init, ...params });
    Object.assign(client, { [method]: send });
  }
  return client;
}

function credentialsOf(
  { token, scheme }: { token?: TokenSource; scheme?: string },
  { tokens }: ServiceDescription,
): Credentials {
  const [first] = tokens ?? [];
  if (!first) return noCredentials;
  const place = scheme === undefined ? first : tokens?.find((one) => one.scheme === scheme);
  if (!place) throw new TypeError(`The documents know no security scheme ${JSON.stringify(scheme)} that takes a token`);
  // Who gives none, or nothing sound, is told when a request is sent.
  return tokenCredentials(token as TokenSource, place);
}
