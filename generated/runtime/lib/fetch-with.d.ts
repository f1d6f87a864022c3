// Compiled by tablespec. Do not edit.
import type { Fetch } from './call.js';
/** `fetchWith(undici.fetch, { dispatcher: new undici.ProxyAgent('http://proxy.internal:3128') })` */
export declare function fetchWith(fetch: (url: string, init: never) => Promise<unknown>, options?: object): Fetch;
