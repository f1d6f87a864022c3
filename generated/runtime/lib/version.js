// Compiled by tablespec. Do not edit.
// The version of the runtime package. Service packages ask for it by a range: a fix of the runtime reaches them without being published.
/** Raised by hand with each change of this folder that users notice. */
export const RUNTIME_VERSION = '0.1.0';
