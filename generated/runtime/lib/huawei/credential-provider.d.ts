// Compiled by tablespec. Do not edit.
import type { AccessKeys } from './access-keys.js';
import type { Fetch } from '../call.js';
import type { Logger } from '../hooks.js';
import type { Platform } from '../platform.js';
export interface ProviderContext {
    platform: Platform;
    fetch: Fetch;
    logger: Logger;
    /** Milliseconds since 1970. */
    now(): number;
}
export interface CredentialProvider {
    /** For messages and the debug log: `environment`, `profile file`. */
    readonly name: string;
    /** Undefined where this place holds none; throws for one that holds something unusable. */
    find(context: ProviderContext): Promise<AccessKeys | undefined>;
}
/** A place that says what it is holds something unusable, or its server does not do as documented. Never tells a secret. */
export declare class CredentialError extends Error {
    constructor(provider: string, what: string, cause?: unknown);
}
