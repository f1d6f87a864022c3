// Compiled by tablespec. Do not edit.
import { systemClock } from "./clock.js";
import { noCredentials, tokenCredentials } from "./credentials.js";
import { sendCall } from "./send-call.js";
import { serverUrl } from "./server-url.js";
/** The generated package vouches for `Paths` and `Bound`. */
export function buildClient(options, service) {
    const { dispatcher } = options;
    const sender = {
        ...options,
        baseUrl: serverUrl(options, service.server),
        headers: {
            // A browser has a name of its own, and one of them would ask the server's leave for this.
            ...(!('document' in globalThis) && { 'User-Agent': `${service.name.replace(/^@/, '')}/${service.version}` }),
            ...options.headers,
        },
        fetch: options.fetch ?? ((request) => globalThis.fetch(request, dispatcher && { dispatcher })),
        credentials: options.credentials ?? credentialsOf(options, service),
        hooks: options.hooks ?? {},
        logger: options.logger ?? {},
        json: options.json ?? JSON,
        maximumResponseBytes: options.maximumResponseBytes ?? 2 ** 26,
        clock: options.clock ?? systemClock,
        random: options.random ?? Math.random,
    };
    const request = (operation, input) => sendCall(sender, operation, input);
    const client = {
        service: service.name,
        throwOnError: options.throwOnError === true,
        request,
    };
    const { unusual = {} } = service;
    for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
        client[method] = (path, { params, ...init } = {}) => request({ method, path, ...unusual[`${method} ${path}`] }, { ...init, ...params });
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
