// Compiled by tablespec. Do not edit.
// An operation as a caller needs it: what it takes, as JSON Schema without refs, an example, what comes back, what may go wrong.
import { argumentParts } from "./argument-schema.js";
import { nameOf, refusal } from "./catalogue.js";
import { compactSchema } from "./compact-schema.js";
/** What may take how much of the text that was asked for. */
const SHARES = { path: 0.1, query: 0.2, header: 0.1, body: 0.5, result: 0.25 };
/** As much as fits: an example goes first, the schema of the result then. */
export function describeOperation(entry, options) {
    const { mostCharacters } = options;
    const whole = describeWhole(entry, options);
    const { example: _, ...rest } = whole;
    const { result, ...least } = rest;
    const shortest = { ...least, ...(result && { result: { status: result.status } }) };
    const cut = 'left out to stay short: the example, the result. Ask again with a greater maxCharacters.';
    return [whole, rest].find((one) => JSON.stringify(one).length <= mostCharacters) ?? { ...shortest, cut };
}
function describeWhole(entry, { depth, mostCharacters, bound, allowed }) {
    const { service, operation } = entry;
    const { method, path, title, description, effect, deprecated, permissions, body, result, failures, paging, job, sending, } = operation;
    const { parts, required } = argumentParts(operation, bound);
    const cuts = new Set();
    const show = (name, schema, level = depth) => {
        const { schema: shown, cut } = compactSchema(schema, service.schemas, {
            depth: level,
            mostCharacters: Math.floor(mostCharacters * (SHARES[name] ?? 0.1)),
        });
        if (cut !== undefined)
            cuts.add(cut);
        return shown;
    };
    const shownParts = Object.fromEntries(Object.entries(parts).map(([name, schema]) => [name, show(name, schema)]));
    const returned = result?.schema && show('result', result.schema, Math.min(depth, 2));
    const refused = refusal(effect, allowed);
    const example = exampleOf(shownParts, body?.example, required);
    return {
        operation: nameOf(entry),
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        request: `${method.toUpperCase()} ${path}`,
        effect,
        ...(refused !== undefined && { refused }),
        ...(deprecated && { deprecated }),
        ...(permissions && { permissions }),
        arguments: shownParts,
        ...(required.length > 0 && { required }),
        ...(example && { example }),
        ...(sending?.encode === 'multipartBody' && { upload: 'It sends a form with files, which this server cannot do.' }),
        ...(result && { result: { status: result.status, ...(returned && { schema: returned }) } }),
        ...(paging && { pages: `A list in pages: call_operation collects up to "items" of ${paging.items}.` }),
        ...(job !== undefined && {
            job: `The work may go on: ask ${service.service}/${job} with the job_id of the response.`,
        }),
        ...(failures && { failures: failures.join(' ') }),
        ...(cuts.size > 0 && { cut: `${[...cuts].join('; ')}. Ask again with a greater depth or maxCharacters.` }),
    };
}
/** The documents' body, and words in place of what has to be named. */
function exampleOf(parts, body, required) {
    const places = ['path', 'query', 'header'].flatMap((place) => {
        const names = (parts[place]?.['required'] ?? []);
        return names.length === 0 ? [] : [[place, Object.fromEntries(names.map((name) => [name, `<${name}>`]))]];
    });
    const example = { ...Object.fromEntries(places), ...(body !== undefined && parts['body'] && { body }) };
    return Object.keys(example).length === 0 || (required.includes('body') && body === undefined) ? undefined : example;
}
