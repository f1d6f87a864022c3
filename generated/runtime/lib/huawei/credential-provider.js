// Compiled by tablespec. Do not edit.
/** A place that says what it is holds something unusable, or its server does not do as documented. Never tells a secret. */
export class CredentialError extends Error {
    constructor(provider, what, cause) {
        super(`${provider}: ${what}`, cause === undefined ? undefined : { cause });
        this.name = 'CredentialError';
    }
}
