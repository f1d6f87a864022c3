// Compiled by tablespec. Do not edit.
/** Stands before digits while `JSON` itself, which knows no bigint, does its work. */
const MARK = '\u0000bigint:';
/** A text, to be passed over, or a whole number of 16 digits or more. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
/**
 * For `createClient({ json: losslessJson })`. Integers up to 2^53 stay numbers, so that code which counts goes on working; compare ids
 * with `BigInt(id)` or as texts.
 */
export const losslessJson = {
    parse(text) {
        const marked = text.replace(TOKENS, (token) => token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"\\u0000bigint:${token}"`);
        return JSON.parse(marked, (_key, value) => typeof value === 'string' && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value);
    },
    stringify(value) {
        const marked = JSON.stringify(value, (_key, member) => typeof member === 'bigint' ? MARK + String(member) : member);
        return marked.replace(/"\\u0000bigint:(-?\d+)"/g, '$1');
    },
};
