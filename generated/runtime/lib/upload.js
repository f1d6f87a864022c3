// Compiled by tablespec. Do not edit.
// Forms from typed fields. The boundary of a multipart form is chosen by `fetch`, unless a part is a stream, which its forms do not take.
import { streamForm } from "./form-stream.js";
import { isReadyBody } from "./core.js";
/** Of `multipart/form-data`: files are parts with a file name, arrays repeat their field, objects are JSON. */
export const multipartBody = /* @__PURE__ */ Object.assign((body) => {
    if (isReadyBody(body))
        return body;
    const parts = fieldsOf(body).map(([field, value]) => partOf(field, value));
    if (parts.some(isStreamed))
        return streamForm(parts);
    const form = new FormData();
    for (const part of parts) {
        if ('text' in part)
            form.append(part.field, part.text);
        else
            form.append(part.field, part.content, part.name);
    }
    return form;
}, {
    isOnce: (body) => !isReadyBody(body) && fieldsOf(body).some(([field, value]) => isStreamed(partOf(field, value))),
});
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
function partOf(field, value) {
    const { name, bytes, type } = Object(value);
    const given = typeof name === 'string' && !(value instanceof Blob) ? bytes : value;
    const content = ArrayBuffer.isView(given) || given instanceof ArrayBuffer
        ? new Blob([given], { type: type ?? '' })
        : given;
    if (!(content instanceof Blob || isStream(content)))
        return { field, text: fieldText(field, value) };
    const own = content instanceof Blob ? content.type : type;
    // A blob without a name is called so by `fetch`.
    return {
        field,
        name: name ?? (given instanceof Blob ? 'blob' : field),
        type: own || 'application/octet-stream',
        content,
    };
}
function isStreamed(part) {
    return 'content' in part && !(part.content instanceof Blob);
}
function isStream(value) {
    return (value instanceof ReadableStream || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value));
}
function fieldText(name, value) {
    const isPlain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(Object(value)));
    if (typeof value === 'object' && isPlain)
        return JSON.stringify(value);
    if (Number.isFinite(value) || ['string', 'boolean', 'bigint'].includes(typeof value))
        return String(value);
    throw new TypeError(`Field ${JSON.stringify(name)} must be a text, a finite number, a boolean, a file or an object`);
}
