// Compiled by tablespec. Do not edit.
export { tokenCredentials, noCredentials, checkHeaderValue } from './core.js';
