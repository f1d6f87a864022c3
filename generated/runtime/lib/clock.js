// Compiled by tablespec. Do not edit.
export { systemClock, startTimer, untilAborted, sleep } from './core.js';
