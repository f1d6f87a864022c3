// Compiled by tablespec. Do not edit.
export declare function unguessable(): string;
