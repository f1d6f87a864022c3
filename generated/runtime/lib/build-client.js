// Compiled by tablespec. Do not edit.
export { bareClient, buildClient } from './core.js';
