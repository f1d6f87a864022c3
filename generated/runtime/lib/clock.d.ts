// Compiled by tablespec. Do not edit.
export interface Clock {
    /** Milliseconds since 1970. */
    now(): number;
    /** Calls back after some milliseconds; gives what cancels that. */
    after(milliseconds: number, callback: () => void): () => void;
}
export declare const systemClock: Clock;
export interface Timer {
    readonly signal: AbortSignal;
    /** Lets go of the clock and of the parent. */
    stop(): void;
}
/** A signal that aborts when its parent does, or with `reason()` when the time is up (Infinity: never). */
export declare function startTimer(clock: Clock, milliseconds: number, reason: () => Error, parent?: AbortSignal | null): Timer;
/** What the promise gives, or the reason of a timer's signal if that comes first: whoever ignores the signal is not waited for. */
export declare function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value>;
/** Waits; rejects with the signal's reason when that aborts. */
export declare function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void>;
