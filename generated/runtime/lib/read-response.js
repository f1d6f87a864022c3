// Compiled by tablespec. Do not edit.
export { readBytes, readData, readError } from './core.js';
