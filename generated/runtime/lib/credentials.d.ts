// Compiled by tablespec. Do not edit.
import { type Expiring } from './renewable.js';
export interface SigningContext {
    projectId: string | undefined;
    /** Milliseconds since 1970. */
    now: number;
    /** The body is a stream, which can be read only once: it is not signed. */
    streamed?: boolean;
}
export interface Authorized {
    request: Request;
    /** Told that the server responded with 401; gives whether asking once more makes sense. */
    refused?(response: Response, now: number): boolean;
}
export interface Credentials {
    /** Called for every attempt, last of all before it leaves. */
    authorize(request: Request, context: SigningContext): Promise<Authorized>;
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
    /** Of the `Authorization` header. `Basic`: the token is `user:password`, and is sent as HTTP has it. */
    prefix?: 'Bearer' | 'Basic';
}
/** Sends the token in its place: `tokenCredentials(token, { in: 'header', name: 'X-Api-Key' })`. */
export declare function tokenCredentials(source: TokenSource, place: TokenPlace): Credentials;
/** For an API that asks nobody who he is. */
export declare const noCredentials: Credentials;
/** `Headers.set` would quote what it does not like. @throws TypeError without the value. */
export declare function checkHeaderValue(value: unknown, name: string): asserts value is string;
