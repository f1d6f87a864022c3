// Compiled by tablespec. Do not edit.
import type { Codec } from './read-response.js';
/**
 * For `createClient({ json: losslessJson })`. Integers up to 2^53 stay numbers, so that code which counts goes on working; compare ids
 * with `BigInt(id)` or as texts. The types of a client that has it say `number | bigint` of int64 fields.
 */
export declare const losslessJson: Codec<true>;
