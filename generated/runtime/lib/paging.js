// Compiled by tablespec. Do not edit.
export { paged, PagingError } from './core.js';
