// Compiled by tablespec. Do not edit.
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
