// Copied by tablespec. Do not edit.
// The `fetch` that the client hands to openapi-fetch: what proves the sender is added here, once per request that leaves.

export type Fetch = (request: Request) => Promise<Response>;

/** Gives the request as it is to be sent. */
export type Authorize = (request: Request) => Request | Promise<Request>;

/** A token, or a function that is asked before every request. */
export type TokenSource = string | (() => string | Promise<string>);

export function createTransport(authorize: Authorize, send: Fetch = (request) => globalThis.fetch(request)): Fetch {
  return async (request) => send(await authorize(request));
}

/** Sends the token as `X-Auth-Token`. */
export function authorizeWithToken(source: TokenSource): Authorize {
  return async (request) => {
    const token = typeof source === 'function' ? await source() : source;
    if (typeof token !== 'string' || token.trim() === '') throw new TypeError('The token is empty');
    request.headers.set('X-Auth-Token', token);
    return request;
  };
}
