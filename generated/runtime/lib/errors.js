// Compiled by tablespec. Do not edit.
export { CallError, ApiError, ConnectionError, TimeoutError, ResponseFormatError, withoutAddress } from './core.js';
