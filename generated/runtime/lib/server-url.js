// Compiled by tablespec. Do not edit.
export { serverUrl, checkedUrl } from './core.js';
