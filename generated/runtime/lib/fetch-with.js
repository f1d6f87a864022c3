// Compiled by tablespec. Do not edit.
/** `fetchWith(undici.fetch, { dispatcher: new undici.ProxyAgent('http://proxy.internal:3128') })` */
export function fetchWith(fetch, options = {}) {
    return async (request) => {
        const { url, method, headers, signal, redirect } = request;
        const body = request.body === null ? undefined : await request.arrayBuffer();
        const init = { method, headers: [...headers], signal, redirect, body, ...options };
        return (await fetch(url, init));
    };
}
