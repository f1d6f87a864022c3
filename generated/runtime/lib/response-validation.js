// Compiled by tablespec. Do not edit.
// Optional check of responses with the generated validators: off, report, throw.
import { CallError } from "./errors.js";
export class ResponseValidationError extends CallError {
    constructor(operation, status, issues) {
        const [first] = issues;
        const what = first ? `${first.instancePath || 'it'} ${first.message}` : 'it fails its validator';
        super(operation, `got a response with status code ${status} that is not as documented: ${what}`, {
            name: 'ResponseValidationError',
            status,
            issues,
        });
    }
}
/** A client's `validation`. */
export function validateResponses(settings) {
    return (response) => validateResponse(response, settings);
}
function validateResponse(response, { mode, validators, onInvalid = warn }) {
    if (mode === 'off' || response.body === undefined)
        return;
    const validate = findValidator(response, validators);
    if (!validate || validate(response.body))
        return;
    const error = new ResponseValidationError(response.operation, response.status, validate.errors ?? []);
    // An error with an unusual body is still the error that the caller has to see.
    if (mode === 'throw' && response.ok)
        throw error;
    onInvalid(error);
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
