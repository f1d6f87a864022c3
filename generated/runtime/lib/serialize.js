// Compiled by tablespec. Do not edit.
export { percentEncode, serializePath, serializeQuery } from './core.js';
