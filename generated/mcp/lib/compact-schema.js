// Compiled by tablespec. Do not edit.
/** `cut` says what was left out, in words. */
export function compactSchema(schema, schemas, { depth, mostCharacters }) {
    for (let level = depth; level >= 1; level -= 1) {
        for (const words of [true, false]) {
            const shown = inlined(schema, schemas, level, { words, path: new Set() });
            if (JSON.stringify(shown).length > mostCharacters)
                continue;
            const left = [...(level < depth ? [`objects deeper than ${level}`] : []), ...(words ? [] : ['descriptions'])];
            return left.length === 0
                ? { schema: shown }
                : { schema: shown, cut: `left out to stay short: ${left.join(', ')}` };
        }
    }
    const names = Object.keys(propertiesOf(schema, schemas));
    return { schema: { type: 'object', properties: names.slice(0, 200) }, cut: 'only names are shown, to stay short' };
}
function inlined(schema, schemas, depth, inlining) {
    const name = refOf(schema);
    if (name !== undefined) {
        const { $ref: _, ...beside } = schema;
        const target = schemas[name] ?? {};
        const isObject = target['properties'] !== undefined;
        if (inlining.path.has(name) || (isObject && depth === 0))
            return { ...kept(beside, inlining), type: target['type'] ?? 'object', schema: name };
        return {
            ...inlined(target, schemas, depth, { ...inlining, path: new Set([...inlining.path, name]) }),
            ...kept(beside, inlining),
        };
    }
    const entries = Object.entries(kept(schema, inlining)).map(([keyword, value]) => {
        if (keyword === 'properties')
            return [
                keyword,
                depth === 0
                    ? Object.keys(value)
                    : mapOf(value, (part) => inlined(part, schemas, depth - 1, inlining)),
            ];
        if (keyword === 'items' || keyword === 'not' || (keyword === 'additionalProperties' && typeof value === 'object'))
            return [keyword, inlined(value, schemas, depth, inlining)];
        if (keyword === 'allOf' || keyword === 'anyOf' || keyword === 'oneOf')
            return [keyword, value.map((part) => inlined(part, schemas, depth, inlining))];
        return [keyword, value];
    });
    return Object.fromEntries(entries);
}
/** Without what a reader does not need. */
function kept(schema, { words }) {
    const left = ['examples', 'title', '$comment', ...(words ? [] : ['description'])];
    return Object.fromEntries(Object.entries(schema).filter(([keyword, value]) => !left.includes(keyword) && !(keyword === 'format' && value === 'int32')));
}
/** Of an object, those of its parts included. */
export function propertiesOf(schema, schemas, depth = 0) {
    const name = refOf(schema);
    if (depth > 20)
        return {};
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => schema[keyword] ?? []);
    // `__proto__` is a name like others here.
    return Object.fromEntries([
        ...Object.entries(name === undefined ? {} : propertiesOf(schemas[name] ?? {}, schemas, depth + 1)),
        ...parts.flatMap((part) => Object.entries(propertiesOf(part, schemas, depth + 1))),
        ...Object.entries((schema['properties'] ?? {})),
    ]);
}
export function refOf({ $ref }) {
    return typeof $ref === 'string'
        ? $ref.replace('#/$defs/', '').replaceAll('~1', '/').replaceAll('~0', '~')
        : undefined;
}
function mapOf(values, change) {
    return Object.fromEntries(Object.entries(values).map(([name, schema]) => [name, change(schema)]));
}
