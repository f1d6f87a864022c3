// Compiled by tablespec. Do not edit.
const mostListed = 12;
const mostShown = 60;
const typeWords = {
    array: 'an array',
    boolean: 'true or false',
    integer: 'an integer',
    null: 'null',
    number: 'a number',
    object: 'an object',
    string: 'a string',
};
const formatWords = {
    int32: 'an integer of 32 bits',
    int64: 'an integer',
    byte: 'base64',
    email: 'an email address',
    hostname: 'a host name',
    ipv4: 'an IPv4 address',
    ipv6: 'an IPv6 address',
    uri: 'a URI',
    uuid: 'a UUID',
    'date-time': 'a date and time with a zone (2026-01-15T08:30:00Z)',
    date: 'a date (2026-01-15)',
    time: 'a time with a zone (08:30:00Z)',
};
export function describeFailure({ instancePath, keyword, params }, value, source) {
    const { verb, expected } = expectation(keyword, params);
    const found = keyword === 'additionalProperties'
        ? `the property ${JSON.stringify(params['additionalProperty'])}`
        : foundWords(valueAt(value, instancePath), keyword);
    const where = instancePath === '' ? 'the value' : instancePath;
    const message = `must ${verb} ${expected}`;
    return {
        instancePath,
        keyword,
        params,
        message,
        expected,
        found,
        ...(source && { source }),
        explanation: `${where} ${message}; found ${found}${source ? `; see ${placeWords(source)}` : ''}`,
    };
}
function expectation(keyword, params) {
    const { limit, comparison } = params;
    const be = (expected) => ({ verb: 'be', expected });
    const have = (expected) => ({ verb: 'have', expected });
    switch (keyword) {
        case 'type':
            return be([params['type']]
                .flat()
                .map((type) => typeWords[String(type)] ?? String(type))
                .join(' or '));
        case 'required':
            return have(`the property ${JSON.stringify(params['missingProperty'])}`);
        case 'enum':
            return be(`one of ${listWords(params['allowedValues'])}`);
        case 'const':
            return be(JSON.stringify(params['allowedValue']));
        case 'minLength':
            return have(`at least ${count(limit, 'character')}`);
        case 'maxLength':
            return have(`at most ${count(limit, 'character')}`);
        case 'minItems':
            return have(`at least ${count(limit, 'item')}`);
        case 'maxItems':
            return have(`at most ${count(limit, 'item')}`);
        case 'minProperties':
            return have(`at least ${count(limit, 'property')}`);
        case 'maxProperties':
            return have(`at most ${count(limit, 'property')}`);
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return be(`${String(comparison)} ${String(limit)}`);
        case 'multipleOf':
            return be(`a multiple of ${String(params['multipleOf'])}`);
        case 'pattern':
            return be(`text that matches ${String(params['pattern'])}`);
        case 'format':
            return be(formatWords[String(params['format'])] ?? `a ${String(params['format'])}`);
        case 'uniqueItems':
            return have(`no item twice (${String(params['j'])} and ${String(params['i'])} are equal)`);
        case 'additionalProperties':
            return have('documented properties only');
        case 'propertyNames':
            return have(`property names as documented (${JSON.stringify(params['propertyName'])} is none)`);
        case 'oneOf':
            return be('like exactly one of its alternatives');
        case 'anyOf':
            return be('like one of its alternatives');
        case 'not':
            return be('something else');
        default:
            return be(`as ${keyword} says`);
    }
}
function count(number, noun) {
    if (number === 1)
        return `1 ${noun}`;
    return `${String(number)} ${noun === 'property' ? 'properties' : `${noun}s`}`;
}
function listWords(values) {
    const shown = values.slice(0, mostListed).map((value) => JSON.stringify(value));
    return shown.join(', ') + (values.length > mostListed ? ` and ${values.length - mostListed} more` : '');
}
function foundWords(value, keyword) {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'string') {
        const size = keyword === 'maxLength' || keyword === 'minLength' ? ` (${count([...value].length, 'character')})` : '';
        return ((value.length > mostShown ? `${JSON.stringify(value.slice(0, mostShown))}...` : JSON.stringify(value)) + size);
    }
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (Array.isArray(value))
        return `an array of ${count(value.length, 'item')}`;
    const names = Object.keys(value);
    return names.length === 0 ? 'an object without properties' : `an object with ${listWords(names)}`;
}
/** What a path of our own making leads to. */
function valueAt(value, instancePath) {
    let found = value;
    for (const part of instancePath.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        found =
            typeof found === 'object' && found !== null && Object.hasOwn(found, key)
                ? found[key]
                : undefined;
    }
    return found;
}
function placeWords({ document, section, table }) {
    return [
        document,
        ...(section === undefined ? [] : [`section ${section}`]),
        ...(table === undefined ? [] : [`table ${table}`]),
    ].join(', ');
}
