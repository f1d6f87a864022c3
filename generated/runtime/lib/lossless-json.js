// Compiled by tablespec. Do not edit.
import { unguessable } from "./unguessable.js";
/**
 * A text, to be passed over, or a number as a whole: digits behind a point are no integer. Both take what there is, closed or not, so
 * that no hostile text is looked at twice.
 */
const TOKENS = /"(?:[^"\\]|\\[\s\S]?)*"?|-?\d[\d.eE+-]*/g;
const LONG_INTEGER = /^-?[1-9]\d{15,}$/;
/**
 * For `createClient({ json: losslessJson })`. Integers up to 2^53 stay numbers, so that code which counts goes on working; compare ids
 * with `BigInt(id)` or as texts. The types of a client that has it say `number | bigint` of int64 fields.
 */
export const losslessJson = {
    lossless: true,
    parse(text) {
        const mark = newMark();
        let marks = 0;
        const marked = text.replace(TOKENS, (token) => {
            if (!LONG_INTEGER.test(token) || Number.isSafeInteger(Number(token)))
                return token;
            marks += 1;
            return `"${mark}${token}"`;
        });
        if (marks === 0)
            return JSON.parse(text);
        return JSON.parse(marked, (_key, value) => typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value);
    },
    stringify(value) {
        const mark = newMark();
        let marks = 0;
        const marked = JSON.stringify(value, (_key, member) => {
            if (typeof member !== 'bigint')
                return member;
            marks += 1;
            return mark + String(member);
        });
        return marks === 0 ? marked : marked.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
    },
};
/** Stands before digits while `JSON` itself, which knows no bigint, does its work. Nobody who writes a text can know it. */
function newMark() {
    return `bigint ${unguessable()} `;
}
