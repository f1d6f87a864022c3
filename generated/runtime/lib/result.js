// Compiled by tablespec. Do not edit.
export { unwrap } from './core.js';
