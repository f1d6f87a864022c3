// Compiled by tablespec. Do not edit.
export { sendCall } from './core.js';
