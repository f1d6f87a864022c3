// Compiled by tablespec. Do not edit.
/** Raised by hand with each change of this folder that users notice. */
export declare const RUNTIME_VERSION: string;
