// Compiled by tablespec. Do not edit.
// Arguments of a call → what has to be mended before it is sent, in words that name places and never values: a value may be a secret.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describeFailure } from "./describe-failure.js";
import { numberFormats, textFormats } from "./formats.js";
import { propertiesOf, refOf } from "./compact-schema.js";
const MOST = 10;
export function argumentChecker({ schemas }) {
    const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateSchema: false });
    for (const [name, validate] of Object.entries(textFormats))
        ajv.addFormat(name, validate);
    for (const [name, validate] of Object.entries(numberFormats))
        ajv.addFormat(name, { type: 'number', validate });
    ajv.addSchema({ $id: 'shared', $defs: schemas });
    const compiled = new Map();
    return {
        check(key, { parts, required }, given) {
            const found = required
                .filter((part) => given[part] === undefined)
                .map((part) => `${part} is missing: it takes ${listOf(namesOf(parts[part], schemas))}`);
            for (const [part, value] of Object.entries(given)) {
                if (value === undefined)
                    continue;
                const schema = parts[part];
                if (!schema) {
                    found.push(`${part} is not taken; what is: ${listOf(Object.keys(parts))}`);
                    continue;
                }
                const id = `${key} ${part}`;
                let validate = compiled.get(id);
                if (!validate) {
                    validate = ajv.compile(withSharedRefs(schema));
                    compiled.set(id, validate);
                }
                if (!validate(value))
                    for (const error of validate.errors ?? []) {
                        const { message } = describeFailure(error, value, undefined);
                        found.push(`${place(part, error.instancePath)} ${message}`);
                    }
                for (const unknown of unknownProperties(value, schema, schemas, part))
                    found.push(unknown);
            }
            const telling = [...new Set(found)];
            return telling.length > MOST ? [...telling.slice(0, MOST), `and ${telling.length - MOST} more`] : telling;
        },
    };
}
/** `body/size`, as in `body.size`. */
function place(part, instancePath) {
    return instancePath === '' ? part : `${part}${instancePath}`;
}
function withSharedRefs(value) {
    if (Array.isArray(value))
        return value.map(withSharedRefs);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [
        key,
        key === '$ref' && typeof member === 'string' ? `shared${member}` : withSharedRefs(member),
    ]));
}
/** What a caller made up: documents list what an object may have, and most say no more of it. */
function unknownProperties(value, schema, schemas, where) {
    const name = refOf(schema);
    if (name !== undefined)
        return unknownProperties(value, schemas[name] ?? {}, schemas, where);
    if (Array.isArray(value)) {
        const { items } = schema;
        return typeof items === 'object' && items !== null
            ? value
                .slice(0, 1000)
                .flatMap((item, index) => unknownProperties(item, items, schemas, `${where}/${index}`))
            : [];
    }
    if (typeof value !== 'object' || value === null || schema['additionalProperties'] !== undefined)
        return [];
    const known = propertiesOf(schema, schemas);
    const names = Object.keys(known);
    if (names.length === 0)
        return [];
    return Object.entries(value).flatMap(([key, member]) => {
        const property = Object.hasOwn(known, key) ? known[key] : undefined;
        return property
            ? unknownProperties(member, property, schemas, `${where}/${key}`)
            : [`${where} has no property ${JSON.stringify(key.slice(0, 60))}; it has ${listOf(names)}`];
    });
}
function namesOf(schema, schemas) {
    return Object.keys(propertiesOf(schema ?? {}, schemas));
}
function listOf(names) {
    if (names.length === 0)
        return 'nothing that is documented';
    return names.length > 30 ? `${names.slice(0, 30).join(', ')} and ${names.length - 30} more` : names.join(', ');
}
