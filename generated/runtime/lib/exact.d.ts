// Compiled by tablespec. Do not edit.
import type { ClientMode } from './call.js';
import type { Failure, Success } from './result.js';
export type { ClientMode } from './call.js';
export type ClientModeOf<Throws extends boolean, Lossless extends boolean> = Lossless extends true ? Throws extends true ? 'lossless throws' : 'lossless' : Throws;
/** `Value` as such a client has it, or as it is. */
export type Exact<Of extends ClientMode, Value> = Of extends 'lossless' | 'lossless throws' ? Lossless<Value> : Value;
/** The same of a result of a call. */
export type ExactResult<Of extends ClientMode, Result> = Of extends 'lossless' | 'lossless throws' ? Result extends Success<infer Status, infer Data> ? Success<Status, Lossless<Data>> : Result extends Failure<infer Status, infer Detail> ? Failure<Status, Lossless<Detail>> : Result : Result;
/** Schemas mark these integers with a member that no number has (`Int64`). */
type Lossless<Value> = Value extends number ? 'int64' extends keyof Value ? number | bigint : Value : Value extends Opaque ? Value : {
    [Key in keyof Value]: Lossless<Value[Key]>;
};
/** Objects of the platform, and what is no object. */
type Opaque = string | boolean | bigint | null | undefined | AbortSignal | ArrayBuffer | Blob | ReadableStream | Uint8Array | ((...parameters: never) => unknown);
