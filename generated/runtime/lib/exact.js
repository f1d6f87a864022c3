// Compiled by tablespec. Do not edit.
export {};
