// Compiled by tablespec. Do not edit.
// How a request proves its sender. Secrets live in closures: no inspection, log or error shows them.
import { renewable } from "./renewable.js";
/** Sends the token as `X-Auth-Token`, or where the service expects it. */
export function tokenCredentials(source, place = { header: 'X-Auth-Token' }) {
    const provider = typeof source === 'function' ? source : undefined;
    const tokens = renewable(async () => {
        const given = await (provider ? provider() : source);
        const token = typeof given === 'object' && given !== null
            ? { token: given.token, expiresAt: given.expiresAt }
            : { token: given };
        // "Bot abc": the word in front is a part of the value where no scheme knows it.
        const isWhole = place.header === 'Authorization' && place.prefix === undefined;
        checkHeaderValue(isWhole ? String(token.token).replaceAll(' ', '') : token.token, 'token');
        return token;
    });
    return {
        async authorize(request, { now }) {
            const token = await tokens.get(now);
            const sent = withToken(request, token.token, place);
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
function withToken(request, token, { header, prefix = '', query, path = '' }) {
    if (header !== undefined) {
        request.headers.set(header, prefix + token);
        return request;
    }
    const value = encodeURIComponent(token).replaceAll('%3A', ':');
    const url = new URL(request.url);
    if (query !== undefined)
        url.search += `${url.search === '' ? '?' : '&'}${encodeURIComponent(query)}=${value}`;
    // The braces of a placeholder are written with percent signs.
    else
        url.pathname = url.pathname.replace(encodeURIComponent(`{${path}}`), () => value);
    return new Request(url, request);
}
/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export function checkHeaderValue(value, name) {
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
        throw new TypeError(`The ${name} is empty or holds a character that no header may have`);
}
