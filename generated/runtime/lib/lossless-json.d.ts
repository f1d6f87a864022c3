// Compiled by tablespec. Do not edit.
import type { Codec } from './read-response.js';
/**
 * For `createClient({ json: losslessJson })`. Integers up to 2^53 stay numbers, so that code which counts goes on working; compare ids
 * with `BigInt(id)` or as texts.
 */
export declare const losslessJson: Codec;
