// Compiled by tablespec. Do not edit.
import type { AccessKeys } from './access-keys.js';
import { type CredentialProvider } from './credential-provider.js';
export interface MetadataOptions {
    /** `http://169.254.169.254`; nothing but the server itself can reach it. */
    endpoint?: string;
    /** Milliseconds to find out that this is no cloud server; 1 000. */
    timeout?: number;
}
/**
 * `GET /openstack/latest/securitykey`, with a token from `PUT /meta-data/latest/api/token` where the service offers one. The keys hold
 * for about an hour and are asked for again before they end. That the service answers 404 or 405 where it knows no token is assumed.
 */
export declare function metadataKeys({ endpoint, timeout, }?: MetadataOptions): CredentialProvider;
/** `{"credential": {"access", "secret", "securitytoken", "expires_at"}}`, as IAM gives temporary keys too. */
export declare function readKeys(text: string, provider: string): AccessKeys;
