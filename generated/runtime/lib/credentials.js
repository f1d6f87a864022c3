// Compiled by tablespec. Do not edit.
// How a request proves its sender. Secrets live in closures: no inspection, log or error shows them.
import { renewable } from "./renewable.js";
/** Sends the token as `X-Auth-Token`. */
export function tokenCredentials(source) {
    const provider = typeof source === 'function' ? source : undefined;
    const tokens = renewable(async () => {
        const given = await (provider ? provider() : source);
        const token = typeof given === 'object' && given !== null
            ? { token: given.token, expiresAt: given.expiresAt }
            : { token: given };
        checkHeaderValue(token.token, 'token');
        return token;
    });
    return {
        async authorize(request, { now }) {
            const token = await tokens.get(now);
            request.headers.set('X-Auth-Token', token.token);
            if (!provider)
                return { request };
            return {
                request,
                refused() {
                    tokens.drop(token);
                    return true;
                },
            };
        },
    };
}
/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export function checkHeaderValue(value, name) {
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
        throw new TypeError(`The ${name} is empty or holds a character that no header may have`);
}
