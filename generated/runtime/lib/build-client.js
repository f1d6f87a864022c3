// Compiled by tablespec. Do not edit.
export { buildClient } from './core.js';
