// Compiled by tablespec. Do not edit.
export { call, routeOf } from './core.js';
