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
/** So that what is left out of a call is what its client has. `null`, which no type lets through, is left out too. */
export declare function given<Value extends object>(value: Value): Defined<Value>;
type Defined<Value> = {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
};
export {};
