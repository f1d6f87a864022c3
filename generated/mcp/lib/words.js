// Compiled by tablespec. Do not edit.
// A text → the words by which it is found: names are cut at their capitals, endings are taken off, so that "Deleting", "deletion" and
// `BatchDeleteUsers` meet. Text without blanks between words is cut into pairs of characters.
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Stems in the order of the text, repeated as they are. */
export function wordsOf(text) {
    const found = [];
    for (const [word] of text
        .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .matchAll(/[\p{L}\p{N}]+/gu)) {
        if (CJK.test(word))
            for (const pair of pairsOf(word))
                found.push(pair);
        else
            found.push(stem(word.toLowerCase()));
    }
    return found;
}
function pairsOf(word) {
    const characters = [...word];
    return characters.length === 1
        ? characters
        : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
/** English endings; what is left need not be a word. */
function stem(word) {
    if (word.length < 4 || /\d/.test(word))
        return word.length > 2 ? withoutPlural(word) : word;
    let left = withoutPlural(word);
    const before = left;
    left = left.replace(/(?:ied)$/, 'y').replace(/ations?$/, (ending) => (left.length - ending.length >= 4 ? '' : 'at'));
    if (left === before)
        left = cutVerb(left);
    left = left
        .replace(/([st])ion$/, '$1')
        .replace(/(?<=.{4})ate?$/, '')
        .replace(/(?<=.{5})ment$/, '')
        .replace(/(?<=.{4})ly$/, '');
    return left.length > 3 ? left.replace(/e$/, '') : left;
}
function withoutPlural(word) {
    if (word.endsWith('ies') && word.length > 4)
        return `${word.slice(0, -3)}y`;
    if (/(?:ss|x|ch|sh)es$/.test(word))
        return word.slice(0, -2);
    return /[^suia]s$|(?:ia|[^s]u)s$/.test(word) && word.length > 3 && !/(?:us|is|ss)$/.test(word)
        ? word.slice(0, -1)
        : word;
}
/** "running" → run, "deleted" → delet; "string" and "bed" have no vowel left. */
function cutVerb(word) {
    const left = word.replace(/(?:ing|ed)$/, '');
    if (left === word || left.length < 2 || !/[aeiouy]/.test(left))
        return word;
    return /([^aeiouylsz])\1$/.test(left) ? left.slice(0, -1) : left;
}
/** Whether two different words are one typing error apart: a letter too many, missing, wrong, or two letters in each other's place. */
export function isOneEditAway(one, other) {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1 || short === long)
        return false;
    let at = 0;
    while (at < short.length && short[at] === long[at])
        at += 1;
    if (short.length < long.length)
        return short.slice(at) === long.slice(at + 1);
    if (short.slice(at + 1) === long.slice(at + 1))
        return true;
    return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
