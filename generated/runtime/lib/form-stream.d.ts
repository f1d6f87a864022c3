// Compiled by tablespec. Do not edit.
import type { Part } from './upload.js';
/** `type` is its content type. */
export declare function streamForm(parts: readonly Part[]): ReadableStream<Uint8Array> & {
    type: string;
};
