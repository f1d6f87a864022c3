// Compiled by tablespec. Do not edit.
export { PagingError, pageChecks } from './core.js';
