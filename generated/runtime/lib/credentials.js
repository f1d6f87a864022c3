// Compiled by tablespec. Do not edit.
// How a request proves its sender. Secrets live in closures: no inspection, log or error shows them.
import { renewable } from "./renewable.js";
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
/** For an API that asks nobody who he is. */
export const noCredentials = { authorize: (request) => Promise.resolve({ request }) };
/** Of the UTF-8 of the text. */
function base64(text) {
    return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
function withToken(request, token, { in: place, name, prefix }) {
    const value = prefix === undefined ? token : `${prefix} ${token}`;
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
        return new Request(url, request);
    }
    return request;
}
/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export function checkHeaderValue(value, name) {
    if (typeof value !== 'string' || !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(value))
        throw new TypeError(`The ${name} is empty or holds a character that no header may have`);
}
