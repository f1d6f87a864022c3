// Compiled by tablespec. Do not edit.
export { renewable } from './core.js';
