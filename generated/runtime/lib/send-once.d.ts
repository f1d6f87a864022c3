// Compiled by tablespec. Do not edit.
import type { CallInput, Fetch, Operation } from './call.js';
import type { Clock } from './clock.js';
import type { Authorized, Credentials } from './credentials.js';
import type { CallEvent, Hooks } from './hooks.js';
import { type Codec } from './read-response.js';
/** A project's id, or what finds it out; asked once per call that needs it, so it should remember. */
export type ProjectId = string | (() => string | Promise<string>);
export interface Connection {
    baseUrl: string;
    fetch: Fetch;
    credentials: Credentials;
    projectId?: ProjectId | undefined;
    headers?: Readonly<Record<string, string | undefined>> | undefined;
    hooks: Hooks;
    /** Bytes of a response. */
    maximumResponseBytes: number;
    clock: Clock;
    json: Codec;
}
export interface Attempt {
    body: Uint8Array<ArrayBuffer> | undefined;
    response: Response;
    refused: Authorized['refused'];
}
export declare function sendOnce(connection: Connection, operation: Operation, event: CallEvent, input: CallInput, signal: AbortSignal): Promise<Attempt>;
