// Compiled by tablespec. Do not edit.
export { sendCall, withoutUndefined } from './core.js';
