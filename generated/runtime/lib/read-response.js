// Compiled by tablespec. Do not edit.
// Reads a response to its end, within the attempt that asked for it: a body that stalls, breaks off or never ends fails there.
import { ResponseFormatError } from "./errors.js";
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
