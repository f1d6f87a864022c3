// Compiled by tablespec. Do not edit.
import { CallError } from './errors.js';
export interface ValidationSettings {
    /** `report` calls `onInvalid`; `throw` rejects the call when a success is not what the documentation describes. */
    mode: 'off' | 'report' | 'throw';
    /** Of the validators package: `import * as validators`, whole or one module of it. Responses without a validator pass. */
    validators: object;
    /** A line on the console without it; it names places, never values. */
    onInvalid?: (error: ResponseValidationError) => void;
}
export interface ResponseIssue {
    /** JSON pointer to the value: `/desktops/0/size`. */
    instancePath: string;
    keyword: string;
    message: string;
}
export declare class ResponseValidationError extends CallError {
    readonly status: number;
    readonly issues: readonly ResponseIssue[];
    constructor(operation: string, status: number, issues: readonly ResponseIssue[]);
}
export interface CheckedResponse {
    /** The operation's id, or method and path. */
    operation: string;
    route: string;
    ok: boolean;
    status: number;
    body: unknown;
    /** For its headers; its body has been read. */
    response?: Response;
}
/** Looks at a response before its caller does. */
export type ResponseCheck = (response: CheckedResponse) => void;
/** A client's `validation`. */
export declare function validateResponses(settings: ValidationSettings): ResponseCheck;
