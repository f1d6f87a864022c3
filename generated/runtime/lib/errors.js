// Compiled by tablespec. Do not edit.
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
    constructor(operation, message, host, cause) {
        const deepest = deepestCause(cause);
        const why = [deepest.code, deepest.message].filter(Boolean).join(': ');
        super(operation, `${message} from ${host}: ${why}`, { name: 'ConnectionError', host, code: deepest.code }, cause);
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
    const { code, message } = Object(found);
    // An exception of a browser has a number for a code.
    return { ...(typeof code === 'string' && { code }), message: String(message ?? found).slice(0, 300) };
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
