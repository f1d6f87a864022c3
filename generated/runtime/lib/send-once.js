// Compiled by tablespec. Do not edit.
export { sendOnce } from './core.js';
