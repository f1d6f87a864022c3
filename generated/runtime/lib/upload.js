// Compiled by tablespec. Do not edit.
// Forms from typed fields. The boundary of a multipart form is chosen by `fetch`.
import { isReadyBody } from "./request-body.js";
/** Of `multipart/form-data`: files are parts with a file name, arrays repeat their field, objects are JSON. */
export function multipartBody(body) {
    if (isReadyBody(body))
        return body;
    const form = new FormData();
    for (const [name, value] of fieldsOf(body)) {
        if (value instanceof Blob)
            form.append(name, value);
        else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
            form.append(name, new Blob([value]), name);
        else if (isNamedBytes(value))
            form.append(name, new Blob([value.bytes], { type: value.type ?? '' }), value.name);
        else
            form.append(name, fieldText(name, value));
    }
    return form;
}
/** Of `application/x-www-form-urlencoded`. */
export function formBody(body) {
    if (isReadyBody(body))
        return body;
    const form = new URLSearchParams();
    for (const [name, value] of fieldsOf(body))
        form.append(name, fieldText(name, value));
    return form;
}
/** One pair for each item of an array; none for null and undefined. */
function fieldsOf(body) {
    return Object.entries(Object(body)).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).flatMap((item) => item === undefined || item === null ? [] : [[name, item]]));
}
function fieldText(name, value) {
    if (typeof value === 'object')
        return JSON.stringify(value);
    if (Number.isFinite(value) || ['string', 'boolean', 'bigint'].includes(typeof value))
        return String(value);
    throw new TypeError(`Field ${JSON.stringify(name)} must be a text, a finite number, a boolean, a file or an object`);
}
function isNamedBytes(value) {
    const { name, bytes } = Object(value);
    return typeof name === 'string' && (ArrayBuffer.isView(bytes) || bytes instanceof ArrayBuffer);
}
