// Compiled by tablespec. Do not edit.
import { type CallInput, type CallSettings, type Operation } from './call.js';
import { type Clock } from './clock.js';
import type { Hooks, Logger } from './hooks.js';
import { type Codec } from './read-response.js';
import type { ResponseCheck } from './response-validation.js';
import { type Connection } from './send-once.js';
export interface Sender extends CallSettings, Connection {
    hooks: Hooks;
    logger: Logger;
    throwOnError?: boolean | undefined;
    validation?: ResponseCheck | undefined;
    clock: Clock;
    random: () => number;
    json: Codec;
}
export declare function sendCall(sender: Sender, operation: Operation, input?: CallInput): Promise<unknown>;
