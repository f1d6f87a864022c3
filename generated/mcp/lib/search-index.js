// Compiled by tablespec. Do not edit.
import { withoutPhrases } from "./phrases.js";
import { DOING, EMPTY, FILLER, READING } from "./question-words.js";
import { synonyms } from "./synonyms.js";
import { isOneEditAway, wordsOf } from "./words.js";
/** How much a field says, and the number of words from which on each says less. */
const FIELDS = {
    name: { weight: 3, usual: 3 },
    title: { weight: 3, usual: 5 },
    path: { weight: 1, usual: 4 },
    tag: { weight: 0.7, usual: 2 },
    description: { weight: 1.5, usual: 9 },
    fields: { weight: 0.4, usual: 12 },
    permissions: { weight: 0.8, usual: 4 },
    service: { weight: 0.7, usual: 4 },
};
const SATURATION = 1.2;
const LENGTH = 0.6;
const SYNONYM = 0.55;
const BEGINNING = 0.4;
const JOINED = 0.7;
const MISTYPED = 0.8;
/** Words that one may be meant for; of more, none is. */
const MOST_MEANT = 3;
/** From this weight on an operation counts as one that speaks of the word. */
const HELD = 2;
const NAME_FIT = 0.35;
const QUESTION_FIT = 0.5;
const AS_MEANT = 1.3;
/** Where nothing but things is named, in so many words at most. */
const AS_NAMED = 1.03;
const MOST_NAMED = 4;
const AS_MANY = 1.15;
/** Of several things the list is wanted. */
const PLURAL = /\b(?:all|list|many|\p{L}{3,}(?<![suia])s)\b/iu;
export function searchIndex(services) {
    const entries = services.flatMap((service) => service.operations.map((operation) => {
        const texts = textsOf(operation, service);
        return { service, operation, weights: weigh(texts), name: [...new Set(texts.name)] };
    }));
    const holders = new Map();
    // A word that only stands among many fields (`project_id`) is not common for that: it may still be the one that tells.
    for (const { weights } of entries)
        for (const [word, weight] of weights)
            holders.set(word, (holders.get(word) ?? 0) + Math.min(1, weight / HELD));
    const rarity = (word) => {
        const count = holders.get(word) ?? 0;
        return Math.log(1 + (entries.length - count + 0.5) / (count + 0.5));
    };
    const vocabulary = [...holders.keys()].sort();
    return {
        find(question, { service, limit = 5 } = {}) {
            const plain = withoutPhrases(question.slice(0, 1000));
            const asked = expand(plain, holders, vocabulary);
            const intent = intentOf(question.toLowerCase());
            const words = wordsOf(plain).filter((word) => !EMPTY.has(word));
            // "roles of a project": things alone are to be seen.
            const isNamed = words.length <= MOST_NAMED && !words.some((word) => DOING.has(word));
            const meant = ({ operation: { effect, id } }) => {
                const isRead = effect === 'read';
                if (intent === undefined)
                    return isNamed && isRead ? AS_NAMED : 1;
                if (intent !== isRead)
                    return 1;
                return AS_MEANT * (isRead && PLURAL.test(question) && id.startsWith('List') ? AS_MANY : 1);
            };
            return entries
                .filter((entry) => service === undefined || entry.service.service === service)
                .map((entry) => ({
                service: entry.service,
                operation: entry.operation,
                score: scoreOf(entry, asked, rarity) * nameFit(entry, asked, rarity) * meant(entry),
            }))
                .filter(({ score }) => score > 0)
                .sort((a, b) => b.score - a.score)
                .slice(0, limit);
        },
    };
}
function expand(question, known, vocabulary) {
    const words = wordsOf(question);
    const telling = words.filter((word) => !EMPTY.has(word));
    const chosen = (telling.length > 0 ? telling : words).slice(0, 40);
    return chosen.map((word, index) => {
        const asked = new Map([[word, 1]]);
        for (const other of synonyms.get(word) ?? [])
            asked.set(other, SYNONYM);
        // "load balancer" is one word in paths.
        const next = chosen[index + 1];
        if (next !== undefined && known.has(`${word}${next}`))
            asked.set(`${word}${next}`, JOINED);
        const before = chosen[index - 1];
        if (before !== undefined && known.has(`${before}${word}`))
            asked.set(`${before}${word}`, JOINED);
        if (!known.has(word) && word.length >= 4)
            for (const other of vocabulary)
                if (other.startsWith(word) || (other.length >= 4 && word.startsWith(other)))
                    asked.set(other, BEGINNING);
        if (!known.has(word) && word.length >= 5 && !synonyms.has(word)) {
            // "older" is no misspelled "order": with many candidates, or another first letter, it is a word of its own.
            const meant = vocabulary.filter((other) => other.length >= 4 && other[0] === word[0] && isOneEditAway(word, other));
            if (meant.length <= MOST_MEANT)
                for (const other of meant) {
                    asked.set(other, MISTYPED / meant.length);
                    if (meant.length === 1)
                        for (const like of synonyms.get(other) ?? [])
                            if (!asked.has(like))
                                asked.set(like, MISTYPED * SYNONYM);
                }
        }
        return asked;
    });
}
/** Whether something is to be seen (true) or done (false); undefined where the question does not begin with a word that says so. */
function intentOf(question) {
    const [first = ''] = question.split(/[^\p{L}]+/u).filter((word) => !FILLER.has(word));
    if (READING.has(wordsOf(first)[0] ?? ''))
        return true;
    return DOING.has(wordsOf(first)[0] ?? '') ? false : undefined;
}
/** Less than 1 for an operation whose name speaks of more than was asked for. */
function nameFit({ name }, asked, rarity) {
    let whole = 0;
    let met = 0;
    for (const word of name) {
        const share = asked.reduce((most, alternatives) => Math.max(most, alternatives.get(word) ?? 0), 0);
        whole += rarity(word);
        met += rarity(word) * Math.min(1, share * 1.5);
    }
    return whole === 0 ? 1 : 1 - NAME_FIT + NAME_FIT * (met / whole);
}
function scoreOf({ weights }, asked, rarity) {
    let score = 0;
    let met = 0;
    let whole = 0;
    for (const alternatives of asked) {
        const [own = ''] = alternatives.keys();
        const most = rarity(own);
        let best = 0;
        let share = 0;
        for (const [word, worth] of alternatives) {
            const weight = weights.get(word);
            if (weight === undefined)
                continue;
            // A rare word that only stands for a common one is worth no more than that.
            best = Math.max(best, (worth * Math.min(rarity(word), most) * weight) / (weight + SATURATION));
            share = Math.max(share, worth);
        }
        score += best;
        met += most * share;
        whole += most;
    }
    return whole === 0 ? 0 : score * (1 - QUESTION_FIT + QUESTION_FIT * (met / whole));
}
function weigh(texts) {
    const weights = new Map();
    for (const field of Object.keys(FIELDS)) {
        const { weight, usual } = FIELDS[field];
        const words = texts[field];
        const share = weight / (1 - LENGTH + (LENGTH * Math.max(words.length, 1)) / usual);
        for (const word of words)
            weights.set(word, (weights.get(word) ?? 0) + share);
    }
    return weights;
}
function textsOf(operation, { service, title, schemas }) {
    const { id, path, tag, parameters = {}, body } = operation;
    const segments = path.split('/').filter((segment) => !/^v\d|\{/.test(segment));
    const name = wordsOf(id);
    return {
        name,
        title: wordsOf(operation.title ?? ''),
        path: wordsOf(segments.join(' ')),
        tag: wordsOf(tag),
        description: wordsOf(operation.description ?? ''),
        fields: [
            ...new Set([...Object.values(parameters), ...(body ? [body.schema] : [])].flatMap((schema) => fieldWords(schema, schemas, 3))),
        ],
        permissions: wordsOf((operation.permissions ?? []).join(' ')),
        service: wordsOf(`${service} ${title}`),
    };
}
/** Names of properties, and values that may be chosen. */
function fieldWords(schema, schemas, depth) {
    const { $ref, properties, items, enum: values, } = schema;
    if (depth === 0)
        return [];
    if ($ref !== undefined)
        return fieldWords(schemas[$ref.replace('#/$defs/', '')] ?? {}, schemas, depth);
    return [
        ...Object.entries(properties ?? {}).flatMap(([name, property]) => [
            ...wordsOf(name),
            ...fieldWords(property, schemas, depth - 1),
        ]),
        ...(items ? fieldWords(items, schemas, depth) : []),
        ...(values ?? []).flatMap((value) => (typeof value === 'string' ? wordsOf(value) : [])),
    ];
}
