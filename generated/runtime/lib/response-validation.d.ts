// Compiled by tablespec. Do not edit.
import { CallError } from './errors.js';
export interface ValidationSettings {
    /**
     * `report` calls `onInvalid`, once for each fault of an operation: a fault is a place, whatever the index of the item, and a keyword.
     * `throw` rejects the call when a success is not what the documentation describes.
     */
    mode: 'off' | 'report' | 'throw';
    /** Of the validators package: `import * as validators`, whole or one module of it. Responses without a validator pass. */
    validators: object;
    /** A line on the console without it; it names places, never values. */
    onInvalid?: (error: ResponseValidationError) => void;
    /** How many faults of one response are looked for; 20 if absent. */
    maximumIssues?: number;
    /** `refuse`: `null` is a fault unless the documentation says that it may come. Without it `null` stands for a field that is not there. */
    nulls?: 'accept' | 'refuse';
}
/** What the validators package calls `ValidationError`. */
export interface ResponseIssue {
    /** JSON pointer to the value: `/desktops/0/size`. */
    instancePath: string;
    keyword: string;
    /** Names no value that was found: "must be a string". */
    message: string;
    expected: string;
    /** The value, or what it is when it is long. */
    found: string;
    /** Where the documents describe it. */
    source?: {
        document: string;
        section?: string;
        table?: string;
        schema?: string;
    };
    /** All of the above on one line. */
    explanation: string;
}
export declare class ResponseValidationError extends CallError {
    readonly status: number;
    /** What the vendor's support asks for. */
    readonly requestId: string | undefined;
    readonly issues: readonly ResponseIssue[];
    constructor(operation: string, status: number, issues: readonly ResponseIssue[], requestId?: string);
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
