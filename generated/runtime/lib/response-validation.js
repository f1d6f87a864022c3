// Compiled by tablespec. Do not edit.
// Optional check of responses with the generated validators: off, report, throw.
import { CallError } from "./core.js";
export class ResponseValidationError extends CallError {
    constructor(operation, status, issues, requestId) {
        const [first] = issues;
        const what = first ? `${first.instancePath || 'it'} ${first.message}` : 'it fails its validator';
        const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
        super(operation, `got a response with status code ${status} that is not as documented: ${what}${more}`, {
            name: 'ResponseValidationError',
            status,
            requestId,
            issues,
        });
    }
}
/** More faults than documents have: what is reported is remembered no further. */
const MOST_REMEMBERED = 10_000;
/** A client's `validation`. */
export function validateResponses(settings) {
    const reported = new Set();
    const isNew = (key) => {
        if (reported.has(key))
            return false;
        if (reported.size < MOST_REMEMBERED)
            reported.add(key);
        return true;
    };
    return (response) => validateResponse(response, settings, isNew);
}
function validateResponse(checked, { mode, validators, onInvalid = warn, maximumIssues = 20, nulls }, isNew) {
    if (mode === 'off' || checked.body === undefined)
        return;
    const { operation, status, ok, body, response } = checked;
    const validate = findValidator(checked, validators);
    if (!validate || validate(body, { maximumErrors: maximumIssues, ...(nulls && { nulls }) }))
        return;
    const found = validate.errors ?? [];
    const errorOf = (issues) => new ResponseValidationError(operation, status, issues, response?.headers.get('X-Request-Id') ?? undefined);
    // An error with an unusual body is still the error that the caller has to see.
    if (mode === 'throw' && ok)
        throw errorOf(found);
    const issues = found.filter(({ instancePath, keyword, message }) => isNew([operation, status, instancePath.replace(/\/\d+(?=\/|$)/g, '/*'), keyword, message].join(' ')));
    if (issues.length > 0)
        onInvalid(errorOf(issues));
}
function findValidator({ operation, route, ok, status }, validators) {
    const ids = validators['operationIds'];
    const id = operation === route ? ids?.[route] : operation;
    const name = `validate${id}Response`;
    return (validators[`${name}${status}`] ?? validators[ok ? name : `${name}Default`]);
}
function warn(error) {
    console.warn(error.message);
}
