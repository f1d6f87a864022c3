// Compiled by tablespec. Do not edit.
import { type AccessKeys } from './access-keys.js';
import type { SigningScope } from './sign-derived.js';
import type { Fetch } from '../call.js';
import { type CredentialProvider, type ProviderContext } from './credential-provider.js';
import type { Credentials } from '../credentials.js';
import type { Logger } from '../hooks.js';
import { type Platform } from '../platform.js';
export interface ChainOptions {
    /** In the order in which they are asked. */
    providers?: readonly CredentialProvider[];
    /** Told which provider won, at the level debug. */
    logger?: Logger;
    platform?: Platform;
    fetch?: Fetch;
    /** Signs as `derivedAccessKeys` does. */
    derived?: SigningScope | undefined;
}
/** What is asked without a choice. A cloud server's own keys come last: what its owner set goes before them. */
export declare function defaultProviders(): CredentialProvider[];
/**
 * Credentials for `createClient` from the first provider that has keys. The others are not asked again; the winner is, before its keys
 * expire and after a 401. @throws CredentialError, at the first call, where no provider has any.
 */
export declare function credentialChain(options?: ChainOptions): Credentials;
/** The keys themselves, with the project id that stood beside them. */
export declare function findKeys(options?: ChainOptions): () => Promise<AccessKeys>;
/** The platform's, where nothing else is given. */
export declare function providerContext({ platform, fetch, logger }?: ChainOptions): ProviderContext;
