// Compiled by tablespec. Do not edit.
import { type Expiring } from './renewable.js';
export interface SigningContext {
    projectId: string | undefined;
    /** Milliseconds since 1970. */
    now: number;
    /** As `fetch` was given it; a stream can be read only once, and is not signed. */
    body?: unknown;
    /** The same request to another address, with a body of its own: a copy of a request knows no longer how long its body is. */
    at?: (address: URL) => Request;
}
export interface Authorized {
    request: Request;
    /** Told that the server responded with 401; gives whether asking once more makes sense. */
    refused?(response: Response, now: number): boolean;
}
export interface Credentials {
    /** Called for every attempt, last of all before it leaves. */
    authorize(request: Request, context: SigningContext): Promise<Authorized>;
    /** The project that stood beside them; undefined where none did. */
    projectId?(now: number): Promise<string | undefined>;
}
export interface Token extends Expiring {
    token: string;
}
/** A token, or what asks for one: at first, shortly before it expires, and after a 401. */
export type TokenSource = string | (() => string | Token | Promise<string | Token>);
/** Where a token goes. */
export interface TokenPlace {
    /** `path`: in place of a variable in the URL of the server. */
    in: 'header' | 'query' | 'cookie' | 'path';
    name: string;
    /** The word before the token, unless it has it. `Basic`: the token is `user:password`, and is sent as HTTP has it. */
    prefix?: 'Bearer' | 'Basic' | (string & {});
}
/** Sends the token in its place: `tokenCredentials(token, { in: 'header', name: 'X-Api-Key' })`. */
export declare function tokenCredentials(source: TokenSource, place: TokenPlace): Credentials;
/** For an API that asks nobody who he is. */
export declare const noCredentials: Credentials;
/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export declare function checkHeaderValue(value: unknown, name: string): asserts value is string;
