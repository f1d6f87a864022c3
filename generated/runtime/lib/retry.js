// Compiled by tablespec. Do not edit.
export { retryDelay, backOff, readRetryAfter } from './core.js';
