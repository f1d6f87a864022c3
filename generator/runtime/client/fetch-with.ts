// Another implementation of `fetch`, such as that of the npm package undici, whose `Request` is not the platform's.
import type { Fetch } from './call.ts';

/** `fetchWith(undici.fetch, { dispatcher: new undici.ProxyAgent('http://proxy.internal:3128') })` */
export function fetchWith(fetch: (url: string, init: never) => Promise<unknown>, options: object = {}): Fetch {
  return async (request) => {
    const { url, method, headers, signal, redirect } = request;
    const body = request.body === null ? undefined : await request.arrayBuffer();
    const init = { method, headers: [...headers], signal, redirect, body, ...options };
    return (await fetch(url, init as never)) as Response;
  };
}
