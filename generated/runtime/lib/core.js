// Compiled by tablespec. Do not edit.
import { createFinalURL, mergeHeaders } from 'openapi-fetch';

// Time for the client: everything that waits asks here, so that tests need not wait.
export const systemClock = {
    now: () => Date.now(),
    after(milliseconds, callback) {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
    },
};
/** setTimeout counts in 32 bits and fires at once beyond them. */
const longestTimer = 2 ** 31 - 1;
/** A signal that aborts when its parent does, or with `reason()` when the time is up (Infinity: never). */
export function startTimer(clock, milliseconds, reason, parent) {
    const controller = new AbortController();
    const follow = () => controller.abort(parent?.reason);
    if (parent?.aborted)
        follow();
    parent?.addEventListener('abort', follow, { once: true });
    const cancel = milliseconds > longestTimer ? undefined : clock.after(milliseconds, () => controller.abort(reason()));
    return {
        signal: controller.signal,
        stop() {
            cancel?.();
            parent?.removeEventListener('abort', follow);
        },
    };
}
/** What the promise gives, or the reason of a timer's signal if that comes first: whoever ignores the signal is not waited for. */
export function untilAborted(promise, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
        promise.then(resolve, reject);
    });
}
/** Waits; rejects with the signal's reason when that aborts. */
export async function sleep(clock, milliseconds, signal) {
    let cancel;
    try {
        await untilAborted(new Promise((resolve) => (cancel = clock.after(milliseconds, resolve))), signal);
    }
    finally {
        cancel?.();
    }
}

// Keeps what a provider gives until shortly before it expires, or until a server refuses it. Calls side by side share one renewal.
/** Renewed so long before it expires, but never before half of its life is over. */
const renewalMargin = 5 * 60_000;
export function renewable(provide) {
    let held;
    let pending;
    const renew = (now) => {
        pending ??= provide()
            .then((value) => {
            const expiresAt = readExpiry(value.expiresAt);
            held = { value, expiresAt, renewAt: expiresAt - Math.min(renewalMargin, Math.max(0, expiresAt - now) / 2) };
            return held;
        })
            .finally(() => (pending = undefined));
        return pending;
    };
    return {
        async get(now) {
            const current = held;
            if (current && now < current.renewAt)
                return current.value;
            try {
                return (await renew(now)).value;
            }
            catch (error) {
                // The renewal comes early: while it fails, what is held may still serve.
                if (current && current === held && now < current.expiresAt)
                    return current.value;
                throw error;
            }
        },
        drop(value) {
            if (held?.value === value)
                held = undefined;
        },
    };
}
function readExpiry(expiresAt) {
    if (expiresAt === undefined)
        return Infinity;
    const time = new Date(expiresAt).getTime();
    if (Number.isNaN(time))
        throw new TypeError('expiresAt is no date');
    return time;
}

// How a request proves its sender. Secrets live in closures: no inspection, log or error shows them.
/** Sends the token in its place: `tokenCredentials(token, { in: 'header', name: 'X-Api-Key' })`. */
export function tokenCredentials(source, place) {
    const provider = typeof source === 'function' ? source : undefined;
    const tokens = renewable(async () => {
        const given = await (provider ? provider() : source);
        const { token, expiresAt } = typeof given === 'object' && given !== null ? given : { token: given, expiresAt: undefined };
        const value = place.prefix === 'Basic' && typeof token === 'string' ? base64(token) : token;
        checkHeaderValue(value, 'token');
        return { token: value, expiresAt };
    });
    return {
        async authorize(request, { now, at }) {
            const token = await tokens.get(now);
            const sent = withToken(request, token.token, place, at);
            if (!provider)
                return { request: sent };
            return {
                request: sent,
                refused() {
                    tokens.drop(token);
                    return true;
                },
            };
        },
    };
}
/** For an API that asks nobody who he is. */
export const noCredentials = { authorize: (request) => Promise.resolve({ request }) };
/** Of the UTF-8 of the text. */
function base64(text) {
    return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
function withToken(request, token, { in: place, name, prefix }, at) {
    const value = prefix === undefined || token.startsWith(`${prefix} `) ? token : `${prefix} ${token}`;
    if (place === 'header')
        request.headers.set(name, value);
    else if (place === 'cookie')
        request.headers.append('Cookie', `${name}=${value}`);
    else {
        const url = new URL(request.url);
        if (place === 'query')
            url.searchParams.append(name, value);
        // The braces of a variable are written with percent signs there.
        else
            url.pathname = url.pathname.replace(`%7B${name}%7D`, () => encodeURIComponent(value).replaceAll('%3A', ':'));
        return at?.(url) ?? new Request(url, request);
    }
    return request;
}
/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export function checkHeaderValue(value, name) {
    if (typeof value !== 'string' || !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(value))
        throw new TypeError(`The ${name} is empty or holds a character that no header may have`);
}

/** Result: the operation's union of `Success` and `Failure`; the generated function vouches for it. */
export async function call(client, operation, input) {
    if (client.service !== operation.service)
        throw new TypeError(`${operation.id} is an operation of ${operation.service}, the client one of ${client.service}`);
    return (await client.request(operation, input));
}
/** `GET /v2/{project_id}/desktops`. */
export function routeOf({ method, path }) {
    return `${method.toUpperCase()} ${path}`;
}

// What a call throws. No error carries a request: its headers prove who the sender is.
/** Every error of a call; `instanceof` its kinds, or look at `name`. Fields are declared: assigning them is all that a bundle needs. */
export class CallError extends Error {
    constructor(operation, message, fields, cause) {
        // A server's words may reach a terminal or a line of a log.
        super(`${operation} ${message}`.replace(/[\p{Cc}\p{Cf}]/gu, ' '), cause === undefined ? undefined : { cause });
        Object.assign(this, { operation, ...fields });
    }
}
/** The server refused or failed. Thrown by `unwrap`, by iterators and by clients with `throwOnError`; by status as one of the classes below. */
export class ApiError extends CallError {
    constructor(operation, error, response) {
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
    constructor(operation, what, host, cause) {
        const deepest = deepestCause(cause);
        const why = [deepest.code, deepest.message.slice(0, 300)].filter(Boolean).join(': ');
        super(operation, `${what} from ${host}: ${why}`, { name: 'ConnectionError', host, code: deepest.code, what }, cause);
    }
}
/** `kind` tells which limit: of one attempt, of the whole call with its retries, of waiting for a job. */
export class TimeoutError extends CallError {
    constructor(operation, kind, milliseconds) {
        super(operation, `took longer than ${milliseconds} ms (${kind})`, { name: 'TimeoutError', kind, milliseconds });
    }
}
/** A response that cannot be used: not the JSON that the documentation promises, larger than allowed, a hidden redirect. */
export class ResponseFormatError extends CallError {
    constructor(operation, what, response, body = '', cause) {
        super(operation, `got a response with status code ${response.status} that ${what}`, { name: 'ResponseFormatError', response, body: body.slice(0, 1000) }, cause);
    }
}
/** `fetch failed` has a cause, that may have several: of each address that was tried. */
function deepestCause(error) {
    let found = error;
    for (let depth = 0; depth < 9; depth += 1) {
        const next = found?.cause ?? found?.errors?.[0];
        if (typeof next !== 'object' || next === null)
            break;
        found = next;
    }
    const { code, message: text } = Object(found);
    const message = String(text ?? found);
    // An exception of a browser has a number for a code. Deno has none, but these words.
    const [, where] = /client error \(Connect\): (dns|tcp)/.exec(message) ?? [];
    const word = typeof code === 'string' ? code : where && (where === 'dns' ? 'ENOTFOUND' : 'ECONNREFUSED');
    return { code: word, message };
}
/** What the platform says of an address that holds a secret, without that address: some have it in the message, some beside it. */
export function withoutAddress(error, { href, pathname, search }) {
    const { code, message } = deepestCause(error);
    return Object.assign(new Error(message.replaceAll(href, '(address)').replaceAll(pathname + search, '(path)')), code && { code });
}
/** Bodies come as `{error_code, error_msg}`, `{code, message}` or `{error: {code, message}}`. */
function readErrorBody(body, response) {
    const outer = asRecord(body);
    const inner = asRecord(outer['error']);
    const find = (...names) => {
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
function asRecord(value) {
    return Object(value ?? {});
}

// Reads a response to its end, within the attempt that asked for it: a body that stalls, breaks off or never ends fails there.
/** Its bytes; undefined without any. @throws ResponseFormatError for more bytes than allowed, or a redirect that a browser hides. */
export async function readBytes(response, operation, maximum) {
    if (response.status === 0)
        throw new ResponseFormatError(operation, 'is a redirect', response);
    const reader = response.body?.getReader();
    const chunks = [];
    let length = 0;
    for (;;) {
        const part = await reader?.read();
        if (!part || part.done)
            break;
        length += part.value.length;
        if (length > maximum) {
            reader?.cancel().catch(() => undefined);
            throw new ResponseFormatError(operation, `is larger than ${maximum} bytes`, response);
        }
        chunks.push(part.value);
    }
    const bytes = new Uint8Array(length);
    let offset = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, offset);
        offset += chunk.length;
    }
    return length > 0 ? bytes : undefined;
}
/** What `data` is. @throws ResponseFormatError where JSON was promised and something else came. */
export function readData(bytes, form, operation, response, parse) {
    if (form === 'bytes')
        return bytes ?? new Uint8Array();
    const text = decode(bytes);
    if (form === 'text')
        return text;
    const type = response.headers.get('Content-Type') ?? '';
    if (form === 'auto' && type !== '' && !/json/i.test(type))
        return /^text\/|xml|x-www-form-urlencoded/i.test(type) ? text : bytes;
    if (text === '')
        return undefined;
    try {
        return parse(text);
    }
    catch (cause) {
        if (form === 'auto' && type === '')
            return bytes;
        throw new ResponseFormatError(operation, 'is not JSON', response, text, cause);
    }
}
/** The parsed body of a failure, or its text. */
export function readError(bytes, parse) {
    const text = decode(bytes);
    try {
        return text === '' ? undefined : parse(text);
    }
    catch {
        return text;
    }
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}

// Whether and when a call is repeated.
const repeatableMethod = /^(?:get|head|options|put|delete)$/i;
const repeatableStatuses = [429, 502, 503, 504];
/** No connection came about: the server has read nothing of the request. Node, undici, Deno and Bun in this order. */
const unreached = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
/** Milliseconds until the next attempt; undefined when there is to be none. */
export function retryDelay(end, options) {
    if (options === false)
        return undefined;
    const { attempts = 4, initialDelay = 500, maximumDelay = 20_000, maximumRetryAfter = 60_000, anyMethod = false, } = options;
    const { operation, response, attempt } = end;
    // A server that says 429, or that was never reached, has done nothing.
    const untouched = response ? response.status === 429 : unreached.test(end.code ?? '');
    if (attempt >= attempts ||
        !(untouched || anyMethod || operation.idempotent || repeatableMethod.test(operation.method)))
        return undefined;
    if (response && !repeatableStatuses.includes(response.status))
        return undefined;
    const asked = (response && readRetryAfter(response.headers, end.now)) ?? 0;
    if (asked > maximumRetryAfter)
        return undefined;
    return Math.max(asked, backOff(attempt, { initialDelay, factor: 2, maximumDelay }, end.random));
}
/** Between half and all of the delay, so that clients that failed together do not return together. */
export function backOff(attempt, { initialDelay, factor, maximumDelay }, random) {
    const delay = Math.min(maximumDelay, initialDelay * factor ** (attempt - 1));
    return (delay / 2) * (1 + random());
}
/**
 * Milliseconds; the header has seconds or a date. A date is counted from the server's own, for clocks differ. Of several headers,
 * which arrive joined with commas, the longest counts; what is neither (`-3`, `soon`) is nothing.
 */
export function readRetryAfter(headers, now) {
    // A date has a comma of its own, behind the day of the week.
    const times = (headers.get('Retry-After') ?? '').split(/,(?! \d{1,2}[ -][A-Za-z]{3})/).map((value) => {
        if (/^\s*\d+(?:\.\d+)?\s*$/.test(value))
            return Number(value) * 1000;
        // Date.parse reads years in "1.5" and "-3"; a time of day has a colon.
        return value.includes(':') ? Date.parse(value) - (Date.parse(headers.get('Date') ?? '') || now) : Number.NaN;
    });
    const known = times.filter((time) => time >= 0);
    return known.sort((one, other) => other - one)[0];
}

// The body of a request as its media type wants it. Bytes, forms and streams are sent as they are; forms are made of typed fields
// by `multipartBody` and `formBody` (upload.ts), which only packages with uploads carry.
/** Whether `fetch` takes it as it is. */
export function isReadyBody(body) {
    return (typeof body === 'string' ||
        ArrayBuffer.isView(body) ||
        // By name, for a polyfill or another realm has classes of its own.
        /^\[object (?:ArrayBuffer|Blob|File|FormData|URLSearchParams|ReadableStream)\]$/.test(Object.prototype.toString.call(body)));
}

// Path and query of a request, encoded by RFC 3986 (as request signatures are: `!'()*` too).
export function percentEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** @throws TypeError for a value that is missing, empty, `.` or `..`: the URL would be another operation's. */
export function serializePath(template, values) {
    return template.replace(/\{([^{}]+)\}/g, (_placeholder, name) => {
        const text = scalarText(name, Object.hasOwn(values, name) ? values[name] : undefined);
        if (/^\.{0,2}$/.test(text)) {
            throw new TypeError(`Path parameter ${JSON.stringify(name)} must not be ${JSON.stringify(text)}`);
        }
        return percentEncode(text);
    });
}
/**
 * Arrays repeat their key (`a=1&a=2`), or are joined with commas for the names in `commaLists`; objects are `a[b]=1`, as the vendor's
 * SDKs send maps, or `b=1` for the names in `exploded`; objects in arrays are JSON. Null and undefined are left out.
 */
export function serializeQuery(values, commaLists = [], exploded = []) {
    const pairs = [];
    const add = (name, value, comma = false) => {
        if (isRecord(value)) {
            for (const [key, part] of Object.entries(value))
                add(exploded.includes(name) ? key : `${name}[${key}]`, part);
            return;
        }
        const texts = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map((item) => percentEncode(isRecord(item) ? JSON.stringify(item) : scalarText(name, item)));
        const key = percentEncode(name);
        if (texts.length > 0)
            pairs.push(`${key}=${texts.join(comma ? ',' : `&${key}=`)}`);
    };
    for (const [name, value] of Object.entries(values))
        add(name, value, commaLists.includes(name));
    return pairs.join('&');
}
/** An object of one's own making; a Date or a Map is none. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
function scalarText(name, value) {
    // Half a surrogate pair cannot be encoded.
    if (Number.isFinite(value) ||
        (['string', 'boolean', 'bigint'].includes(typeof value) && !/\p{Cs}/u.test(String(value))))
        return String(value);
    throw new TypeError(`Parameter ${JSON.stringify(name)} must be a well-formed string, a finite number or a boolean`);
}

// One attempt: openapi-fetch's parts make address and headers, the credentials sign, the response is read to its end. Its createClient,
// which would bring its own middleware and serialisers, is not used: half of it would be half of a program's bundle.
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
    let response;
    try {
        response = await connection.fetch(authorized.request);
        // A token may stand in the address, and results, errors and hooks hold the response.
        if (address !== request.url)
            Object.defineProperty(response, 'url', { value: request.url });
        const streamed = response.ok && asStream;
        const body = streamed ? undefined : await readBytes(response, event.operation, connection.maximumResponseBytes);
        return { body, response, refused: authorized.refused };
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (error instanceof ResponseFormatError)
            throw error;
        const what = `got ${response ? 'only part of a' : 'no'} response`;
        const cause = address === request.url ? error : withoutAddress(error, new URL(address));
        throw new ConnectionError(event.operation, what, new URL(url).host, cause);
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
/** A form knows its boundary itself; a file, or a form that is a stream, its type, where the documentation names none. */
function contentType(body, mediaType) {
    if (body === undefined || body instanceof FormData)
        return undefined;
    const { type } = Object(body);
    return (mediaType ?? (typeof body === 'string' ? 'application/json' : typeof type === 'string' && type ? type : undefined));
}

// The one implementation behind the generated functions and `client.GET(...)`: attempts, time limits, retries, results.
export async function sendCall(sender, operation, input = {}) {
    const { clock, hooks, logger } = sender;
    const name = operation.id ?? routeOf(operation);
    const { attemptTimeout = 60_000, totalTimeout = 180_000, retry = {} } = { ...sender, ...given(input) };
    const whole = startTimer(clock, totalTimeout, () => new TimeoutError(name, 'total', totalTimeout), input.signal);
    const deadline = clock.now() + totalTimeout;
    const noTime = () => new TimeoutError(name, 'attempt', attemptTimeout);
    let renewed = false;
    try {
        for (let attempt = 1;; attempt += 1) {
            const single = startTimer(clock, attemptTimeout, noTime, whole.signal);
            const start = clock.now();
            const event = { operation: name, attempt };
            let end;
            logger.debug?.(`${name}: ${routeOf(operation)}`, event);
            try {
                end = await untilAborted(sendOnce(sender, operation, event, input, single.signal), single.signal);
            }
            catch (error) {
                // Only what may pass is tried again: a missing response, not a wrong argument nor an abort.
                if (whole.signal.aborted || !(error instanceof ConnectionError || error instanceof TimeoutError))
                    throw error;
                end = error;
            }
            finally {
                single.stop();
            }
            const completed = end instanceof Error ? undefined : end;
            const milliseconds = clock.now() - start;
            if (completed) {
                const { response } = completed;
                logger.debug?.(`${name}: status code ${response.status}`, { ...event, milliseconds });
                await hooks.onResponse?.({ ...event, response, milliseconds });
                // A refused request did nothing: any method may be repeated, once.
                if (response.status === 401 && !renewed && completed.refused?.(response, clock.now())) {
                    renewed = true;
                    attempt -= 1;
                    continue;
                }
            }
            const delay = retryDelay({
                operation,
                attempt,
                response: completed?.response,
                code: end.code,
                now: clock.now(),
                random: sender.random,
            }, 
            // A stream that was sent is used up.
            input.body instanceof ReadableStream || operation.encode?.isOnce?.(input.body) ? false : retry);
            if (delay === undefined || clock.now() + delay >= deadline) {
                if (!completed)
                    throw end;
                return finish(sender, operation, name, input, completed);
            }
            const cause = completed?.response ?? end;
            const told = cause;
            logger.info?.(`${name}: again in ${Math.round(delay)} ms`, {
                ...event,
                // Words of ours: some platforms have the whole address in theirs.
                cause: told.status || told.code || told.what || told.message,
            });
            await hooks.onRetry?.({ ...event, delay, cause });
            await sleep(clock, delay, whole.signal);
        }
    }
    finally {
        whole.stop();
    }
}
/** So that what is left out of a call is what its client has. `null`, which no type lets through, is left out too. */
export function given(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member != null));
}
function finish({ json, validation, throwOnError }, operation, name, input, { body, response }) {
    const { ok, status } = response;
    const form = input.responseForm ?? operation.responseForm ?? (operation.id === undefined ? 'auto' : 'json');
    const value = !ok
        ? readError(body, json.parse)
        : form === 'stream'
            ? response.body
            : readData(body, form, name, response, json.parse);
    if (typeof value !== 'string' && !ArrayBuffer.isView(value) && form !== 'stream')
        validation?.({ operation: name, route: routeOf(operation), ok, status, body: value, response });
    if (ok)
        return { ok, status, data: value, response };
    const toError = () => new ApiError(name, value, response);
    if (throwOnError)
        throw toError();
    return { ok, status, error: value, response, toError };
}

// From a region or a base URL to where requests go. Credentials leave the machine over https only.
/** @throws TypeError for neither, or both; for a region that cannot be one, an http URL other than of this machine, or a URL that is not just a place. */
export function serverUrl({ region, baseUrl, allowInsecure = false }, { url, regions = [] }) {
    const text = baseUrl ?? url;
    if (text === undefined || (region === undefined ? text.includes('{region}') : baseUrl !== undefined))
        throw new TypeError(`Give ${url?.includes('{region}') ? 'either a region or' : 'only'} a baseUrl`);
    if (region === undefined)
        return checkedUrl(text, allowInsecure);
    // It becomes part of a host name.
    if (!/^[a-z\d]+(?:-+[a-z\d]+)*$/i.test(region))
        throw new TypeError(`${JSON.stringify(region)} is no region; known: ${regions.join(', ')}`);
    return checkedUrl(text.replaceAll('{region}', region), allowInsecure);
}
/** Without a slash at the end. */
export function checkedUrl(text, allowInsecure) {
    if (!URL.canParse(text))
        throw new TypeError(`Not a URL: ${JSON.stringify(text)}`);
    const { protocol, hostname, origin, pathname, href } = new URL(text);
    const local = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname);
    if (protocol !== 'https:' && !(protocol === 'http:' && (allowInsecure || local)))
        throw new TypeError(`Refused ${JSON.stringify(origin)}: only https, http to this machine, or allowInsecure`);
    if (href !== origin + pathname)
        throw new TypeError('A base URL has no user name, query or fragment');
    return href.replace(/\/+$/, '');
}

/** With credentials that a program imports, and without calls by path: a bundle holds no others. */
export function bareClient(options, { name, version, server }) {
    const settings = given(options);
    const { dispatcher } = settings;
    // Programs without types learn it here, and not from the first call.
    if (!settings.credentials)
        throw new TypeError('Give credentials');
    const sender = {
        fetch: (request) => globalThis.fetch(request, dispatcher && { dispatcher }),
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
    return { service: name, request: (operation, input) => sendCall(sender, operation, input) };
}
/** The generated package vouches for `Paths` and `Bound`. */
export function buildClient(options, service) {
    const credentials = options.credentials ?? credentialsOf(options, service);
    const client = bareClient({ ...options, credentials }, service);
    for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
        const send = (path, { params, ...init } = {}) => client.request({ method, path, ...service.unusual?.[`${method} ${path}`] }, { ...init, ...params });
        Object.assign(client, { [method]: send });
    }
    return client;
}
function credentialsOf({ token, scheme }, { tokens }) {
    const [first] = tokens ?? [];
    if (!first)
        return noCredentials;
    const place = scheme === undefined ? first : tokens?.find((one) => one.scheme === scheme);
    if (!place)
        throw new TypeError(`The documents know no security scheme ${JSON.stringify(scheme)} that takes a token`);
    // Who gives none, or nothing sound, is told when a request is sent.
    return tokenCredentials(token, place);
}

/** The data of a success. @throws ApiError for a failure. */
export async function unwrap(result) {
    const settled = await result;
    if (!settled.ok)
        throw settled.toError();
    return settled.data;
}

// What a list that comes in pages must hold to: no page comes twice, its total stays what it was, and at the end as many items came as
// were announced. Lists change while they are read, so a total may move by as much as a page.
/** The list does not move on, or it ends before all of it came. */
export class PagingError extends Error {
    /** Items that came. */
    seen;
    /** Items that the server announced. */
    total;
    constructor(message, seen = 0, total) {
        super(message);
        this.name = 'PagingError';
        this.seen = seen;
        this.total = total;
    }
}
/** @param start the position that the caller begins with. */
export function pageChecks(paging, start) {
    const { style, position } = paging;
    const asked = new Set(start === undefined ? [] : [String(start)]);
    // A total counts from the beginning, and only an offset says how far from there a caller begins.
    const skipped = start === undefined ? 0 : style === 'offset' ? Number(start) - (paging.first ?? 0) : undefined;
    let first;
    let previous;
    let seen = 0;
    let total;
    let drift = 0;
    let largest = 1;
    return {
        repeats: (items) => JSON.stringify(items, plain) === first,
        see(page, items) {
            const fingerprint = JSON.stringify(items, plain);
            if (items.length > 0 && (fingerprint === previous || fingerprint === first)) {
                if (statedTotal(page, paging) === 0)
                    return true;
                throw new PagingError(`The server sends the same page again: it does not heed ${JSON.stringify(position)}`, seen, total);
            }
            first ??= fingerprint;
            previous = fingerprint;
            seen += items.length;
            largest = Math.max(largest, items.length);
            const announced = announcedTotal(page, items.length, paging, total !== undefined);
            if (announced === undefined)
                return false;
            const change = Math.abs(announced - (total ?? announced));
            if (change > largest)
                throw new PagingError(`The server announced ${total} items and then ${announced}, by which no page can go`, seen, announced);
            drift += change;
            total = announced;
            return false;
        },
        complete: () => style !== 'marker' && total !== undefined && skipped !== undefined && seen + skipped >= total,
        move(next) {
            // Pages that lead to each other would go round for ever.
            if (style === 'marker' && asked.has(String(next)))
                throw new PagingError(`The server sends the same page again: its marker leads back to ${JSON.stringify(String(next))}`, seen, total);
            asked.add(String(next));
        },
        end(lost) {
            if (lost !== undefined && total === undefined)
                throw new PagingError(`The list cannot be followed beyond ${seen} items: ${lost}`, seen, total);
            if (total !== undefined && skipped !== undefined && seen + skipped + drift < total)
                throw new PagingError(`The list ended after ${seen + skipped} of ${total} items: ${JSON.stringify(position)} is not what the documentation says`, seen, total);
        },
    };
}
function statedTotal(page, { total, maybeTotal }) {
    const values = Object(page);
    const name = total ?? maybeTotal;
    return name !== undefined && Object.hasOwn(values, name) ? Number(values[name] ?? Number.NaN) : Number.NaN;
}
function announcedTotal(page, length, paging, known) {
    const value = statedTotal(page, paging);
    // What is as much as a page has may be just that; what is less is no total, whatever it is (0, -1).
    if (value < length || (paging.total === undefined && !known && value === length))
        return undefined;
    return Number.isFinite(value) ? value : undefined;
}
/** JSON knows no bigint. */
function plain(_key, value) {
    return typeof value === 'bigint' ? String(value) : value;
}

// Lists that come in pages, as one async iterator. Where position, items and total are, the generator found in the documentation; what a
// server does otherwise ends in an error, never in a list that lacks items.
/** @param fetchPage the operation's function, bound to its client. A failure is thrown as an `ApiError`. */
export function paged(fetchPage, options, paging) {
    const pages = () => iteratePages(fetchPage, options, paging);
    const iterate = async function* () {
        for await (const page of pages())
            yield* itemsOf(page, paging);
    };
    return {
        pages,
        [Symbol.asyncIterator]: iterate,
        async toArray({ limit = Infinity } = {}) {
            const items = [];
            if (limit <= 0)
                return items;
            for await (const item of iterate())
                if (items.push(item) >= limit)
                    break;
            return items;
        },
    };
}
async function* iteratePages(fetchPage, options, paging) {
    const { style, position: name } = paging;
    const place = paging.place ?? 'query';
    const given = (options?.[place] ?? {});
    const start = given[name];
    const checks = pageChecks(paging, start);
    let position = start;
    let { first } = paging;
    for (;;) {
        const values = position === undefined ? given : { ...given, [name]: paging.text ? String(position) : position };
        const page = await unwrap(await fetchPage({ ...options, [place]: values }));
        const items = itemsOf(page, paging);
        // Nobody says whether pages begin with 0 or 1: where page 1 is the one that came without a number, they begin with 1.
        if (style === 'page' && first === undefined && start === undefined && position === 1 && checks.repeats(items)) {
            first = 1;
            position = 2;
            continue;
        }
        if (checks.see(page, items))
            return;
        const next = nextPosition(page, items, position, paging, first ?? (start === undefined ? 0 : 1));
        // A page without items ends a list, unless its server says what comes next.
        if (items.length > 0 || position === start || (next !== undefined && paging.next))
            yield page;
        const ended = next === undefined || checks.complete() || (items.length === 0 && !paging.next);
        if (ended) {
            checks.end(lostKey(page, items, next, paging));
            return;
        }
        checks.move(next);
        position = next;
    }
}
/** Undefined after the last page. */
function nextPosition(page, items, position, paging, first) {
    if (saysNoMore(page, paging))
        return undefined;
    if (paging.style === 'marker') {
        const next = paging.next ? member(page, paging.next) : member(items.at(-1), [keyOf(paging)]);
        // Nothing comes next: it is not there, null, an empty text or the beginning. An item may be called 0.
        return (typeof next === 'string' && next !== '') ||
            typeof next === 'bigint' ||
            (typeof next === 'number' && (next !== 0 || !paging.next))
            ? next
            : undefined;
    }
    if (paging.style === 'page')
        return Number(position ?? first) + 1;
    return Number(position ?? paging.first ?? 0) + items.length;
}
/** Items name the next page, and the last of them has no name: nobody knows whether more would come. */
function lostKey(page, items, next, paging) {
    if (paging.style !== 'marker' || paging.next || next !== undefined || items.length === 0)
        return undefined;
    return saysNoMore(page, paging) ? undefined : `its last item has no ${JSON.stringify(keyOf(paging))}`;
}
function keyOf({ key = 'id' }) {
    return key;
}
function saysNoMore(page, { more }) {
    return more !== undefined && /^false$/i.test(String(member(page, [more])));
}
function itemsOf(page, { items }) {
    const found = member(page, [items]);
    return Array.isArray(found) ? found : [];
}
function member(value, path) {
    let found = value;
    for (const name of path)
        found =
            typeof found === 'object' && found !== null && Object.hasOwn(found, name) ? found[name] : undefined;
    return found;
}
