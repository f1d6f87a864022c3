// Compiled by tablespec. Do not edit.
// The first place that holds keys gives them: environment, identity token, profile file, metadata service, or those that a program names.
import { accessKeys, derivedAccessKeys } from "./access-keys.js";
import { CredentialError } from "./credential-provider.js";
import { identityTokenKeys } from "./iam-providers.js";
import { environmentKeys, profileKeys } from "./local-providers.js";
import { metadataKeys } from "./metadata-provider.js";
import { systemPlatform } from "../platform.js";
/** What is asked without a choice. A cloud server's own keys come last: what its owner set goes before them. */
export function defaultProviders() {
    return [environmentKeys(), identityTokenKeys(), profileKeys(), metadataKeys()];
}
/**
 * Credentials for `createClient` from the first provider that has keys. The others are not asked again; the winner is, before its keys
 * expire and after a 401. @throws CredentialError, at the first call, where no provider has any.
 */
export function credentialChain(options = {}) {
    const { derived } = options;
    return derived ? derivedAccessKeys(findKeys(options), derived) : accessKeys(findKeys(options));
}
/** The keys themselves, with the project id that stood beside them. */
export function findKeys(options = {}) {
    const context = providerContext(options);
    const providers = options.providers ?? defaultProviders();
    let winner;
    return async () => {
        const tried = [];
        for (const provider of winner ? [winner] : providers) {
            const keys = await provider.find(context);
            context.logger.debug?.(`credentials: ${provider.name} has ${keys ? 'keys' : 'none'}`, {
                provider: provider.name,
            });
            tried.push(provider.name);
            if (!keys)
                continue;
            winner = provider;
            return keys;
        }
        throw new CredentialError('credentials', `none of these places has keys: ${tried.join(', ')}`);
    };
}
/** The platform's, where nothing else is given. */
export function providerContext({ platform, fetch, logger } = {}) {
    return {
        platform: platform ?? systemPlatform(),
        fetch: fetch ?? ((request) => globalThis.fetch(request)),
        logger: logger ?? {},
        now: () => Date.now(),
    };
}
