// Compiled by tablespec. Do not edit.
// One attempt: openapi-fetch's parts make address and headers, the credentials sign, the response is read to its end. Its createClient,
// which would bring its own middleware and serialisers, is not used: half of it would be half of a program's bundle.
import { createFinalURL, mergeHeaders } from 'openapi-fetch';
import { ConnectionError, ResponseFormatError } from "./errors.js";
import { readBytes } from "./read-response.js";
import { isReadyBody } from "./request-body.js";
import { serializePath, serializeQuery } from "./serialize.js";
export async function sendOnce(connection, operation, event, input, signal) {
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
    const request = new Request(url, requestInit(connection, operation, input, signal));
    await connection.hooks.onRequest?.({ ...event, request });
    const context = { projectId: project, now: connection.clock.now(), streamed: input.body instanceof ReadableStream };
    const authorized = await connection.credentials.authorize(request, context);
    signal.throwIfAborted();
    let response;
    try {
        response = await connection.fetch(authorized.request);
        // A token may stand in the address, and results, errors and hooks hold the response.
        if (authorized.request.url !== request.url)
            Object.defineProperty(response, 'url', { value: request.url });
        const streamed = response.ok && (input.responseForm ?? operation.responseForm) === 'stream';
        const body = streamed ? undefined : await readBytes(response, event.operation, connection.maximumResponseBytes);
        return { body, response, refused: authorized.refused };
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (error instanceof ResponseFormatError)
            throw error;
        const what = response ? 'got only part of a response' : 'got no response';
        throw new ConnectionError(event.operation, what, new URL(url).host, error);
    }
}
function requestInit({ headers, json }, { method, mediaType, encode }, input, signal) {
    const given = input.body;
    // A text is JSON too, unless the documentation says that something else is sent.
    const ready = isReadyBody(given) && (typeof given !== 'string' || (mediaType !== undefined && !/json/i.test(mediaType)));
    const body = given === undefined ? undefined : encode ? encode(given) : ready ? given : json.stringify(given);
    return {
        method: method.toUpperCase(),
        headers: mergeHeaders({ 'Content-Type': contentType(body, mediaType) }, headers, input.header, input.headers),
        // Followed, a redirect would take the credentials to another host.
        redirect: 'manual',
        body: body,
        signal,
        ...(body instanceof ReadableStream && { duplex: 'half' }),
    };
}
/** A form knows its boundary itself, and a file its type where the documentation names none. */
function contentType(body, mediaType) {
    if (body === undefined || body instanceof FormData)
        return undefined;
    if (mediaType !== undefined)
        return mediaType;
    return body instanceof Blob && body.type !== ''
        ? body.type
        : typeof body === 'string'
            ? 'application/json'
            : undefined;
}
