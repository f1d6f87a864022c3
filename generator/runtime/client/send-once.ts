// One attempt: openapi-fetch's parts make address and headers, the credentials sign, the response is read to its end. Its createClient,
// which would bring its own middleware and serialisers, is not used: half of it would be half of a program's bundle.
import { createFinalURL, mergeHeaders } from 'openapi-fetch';
import type { CallInput, Fetch, Operation } from './call.ts';
import type { Clock } from './clock.ts';
import type { Authorized, Credentials } from './credentials.ts';
import { ConnectionError, ResponseFormatError, withoutAddress } from './errors.ts';
import type { CallEvent, Hooks } from './hooks.ts';
import { type Codec, readBytes } from './read-response.ts';
import { isReadyBody } from './request-body.ts';
import { serializePath, serializeQuery } from './serialize.ts';

/** A project's id, or what finds it out; asked once per call that needs it, so it should remember. */
export type ProjectId = string | (() => string | Promise<string>);

export interface Connection {
  baseUrl: string;
  fetch: Fetch;
  credentials: Credentials;
  projectId?: ProjectId | undefined;
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  hooks: Hooks;
  /** Bytes of a response. */
  maximumResponseBytes: number;
  clock: Clock;
  json: Codec;
}

export interface Attempt {
  body: Uint8Array<ArrayBuffer> | undefined;
  response: Response;
  refused: Authorized['refused'];
}

export async function sendOnce(
  connection: Connection,
  operation: Operation,
  event: CallEvent,
  input: CallInput,
  signal: AbortSignal,
): Promise<Attempt> {
  signal.throwIfAborted();
  const { path } = operation;
  const { projectId } = connection;
  const needsProject = path.includes('{project_id}') && projectId !== undefined;
  const project = typeof projectId === 'function' ? (needsProject ? await projectId() : undefined) : projectId;
  const url = createFinalURL(path, {
    baseUrl: connection.baseUrl,
    params: { path: { ...input.path, ...(needsProject && { project_id: project }) }, query: { ...input.query } },
    pathSerializer: serializePath,
    querySerializer: (query) => serializeQuery(query, operation.commaLists, operation.exploded),
  });
  const asStream = (input.responseForm ?? operation.responseForm) === 'stream';
  // Whoever reads a stream does so when the call is over, and its limits with it.
  const ends = asStream && input.signal ? AbortSignal.any([signal, input.signal]) : signal;
  const init = requestInit(connection, operation, input, ends);
  const request = new Request(url, init);
  await connection.hooks.onRequest?.({ ...event, request });
  const authorized = await connection.credentials.authorize(request, {
    projectId: project,
    now: connection.clock.now(),
    body: init.body,
    at: (place) => new Request(place, { ...init, headers: request.headers }),
  });
  signal.throwIfAborted();
  const { url: address } = authorized.request;
  let response: Response | undefined;
  try {
    response = await connection.fetch(authorized.request);
    // A token may stand in the address, and results, errors and hooks hold the response.
    if (address !== request.url) Object.defineProperty(response, 'url', { value: request.url });
    const streamed = response.ok && asStream;
    const body = streamed ? undefined : await readBytes(response, event.operation, connection.maximumResponseBytes);
    return { body, response, refused: authorized.refused };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ResponseFormatError) throw error;
    const what = `got ${response ? 'only part of a' : 'no'} response`;
    const cause = address === request.url ? error : withoutAddress(error, new URL(address));
    throw new ConnectionError(event.operation, what, new URL(url).host, cause);
  }
}

function requestInit(
  { headers, json }: Connection,
  { method, mediaType, encode }: Operation,
  input: CallInput,
  signal: AbortSignal,
): RequestInit {
  const given = input.body;
  // A text is JSON too, unless the documentation says that something else is sent.
  const ready =
    isReadyBody(given) && (typeof given !== 'string' || (mediaType !== undefined && !/json/i.test(mediaType)));
  const body = given === undefined ? undefined : encode ? encode(given) : ready ? given : json.stringify(given);
  return {
    method: method.toUpperCase(),
    headers: mergeHeaders(
      { 'Content-Type': contentType(body, mediaType) },
      headers,
      input.header as Record<string, string>,
      input.headers,
    ),
    // Followed, a redirect would take the credentials to another host.
    redirect: 'manual',
    body: body as NonNullable<RequestInit['body']>,
    signal,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  };
}

/** A form knows its boundary itself; a file, or a form that is a stream, its type, where the documentation names none. */
function contentType(body: unknown, mediaType: string | undefined): string | undefined {
  if (body === undefined || body instanceof FormData) return undefined;
  const { type } = Object(body) as { type?: unknown };
  return (
    mediaType ?? (typeof body === 'string' ? 'application/json' : typeof type === 'string' && type ? type : undefined)
  );
}
