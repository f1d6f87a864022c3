// Compiled by tablespec. Do not edit.
export { isReadyBody } from './core.js';
