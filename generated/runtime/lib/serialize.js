// Compiled by tablespec. Do not edit.
// Path and query of a request, encoded by RFC 3986 (as request signatures are: `!'()*` too).
export function percentEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** @throws TypeError for a value that is missing, empty, `.` or `..`: the URL would be another operation's. */
export function serializePath(template, values) {
    return template.replace(/\{([^{}]+)\}/g, (_placeholder, name) => {
        const text = scalarText(name, Object.hasOwn(values, name) ? values[name] : undefined);
        if (/^\.{0,2}$/.test(text)) {
            throw new TypeError(`Path parameter ${JSON.stringify(name)} must not be ${JSON.stringify(text)}`);
        }
        return percentEncode(text);
    });
}
/**
 * Arrays repeat their key (`a=1&a=2`), or are joined with commas for the names in `commaLists`; objects are `a[b]=1`, as the vendor's
 * SDKs send maps, or `b=1` for the names in `exploded`; objects in arrays are JSON. Null and undefined are left out.
 */
export function serializeQuery(values, commaLists = [], exploded = []) {
    const pairs = [];
    const add = (name, value, comma = false) => {
        if (isRecord(value)) {
            for (const [key, part] of Object.entries(value))
                add(exploded.includes(name) ? key : `${name}[${key}]`, part);
            return;
        }
        const texts = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map((item) => percentEncode(isRecord(item) ? JSON.stringify(item) : scalarText(name, item)));
        const key = percentEncode(name);
        if (texts.length > 0)
            pairs.push(`${key}=${texts.join(comma ? ',' : `&${key}=`)}`);
    };
    for (const [name, value] of Object.entries(values))
        add(name, value, commaLists.includes(name));
    return pairs.join('&');
}
/** An object of one's own making; a Date or a Map is none. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
function scalarText(name, value) {
    // Half a surrogate pair cannot be encoded.
    if (Number.isFinite(value) ||
        (['string', 'boolean', 'bigint'].includes(typeof value) && !/\p{Cs}/u.test(String(value))))
        return String(value);
    throw new TypeError(`Parameter ${JSON.stringify(name)} must be a well-formed string, a finite number or a boolean`);
}
