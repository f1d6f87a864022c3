// The last resort against what never ends, in milliseconds: long enough that no busy machine reaches it. Tests are bound by counts and events.
export const LONGEST = 600_000;
