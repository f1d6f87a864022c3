// The first place that holds keys gives them: environment, identity token, profile file, metadata service, or those that a program names.
import { type AccessKeys, accessKeys, derivedAccessKeys } from './access-keys.ts';
import type { SigningScope } from './sign-derived.ts';
import type { Fetch } from '../call.ts';
import { CredentialError, type CredentialProvider, type ProviderContext } from './credential-provider.ts';
import type { Credentials } from '../credentials.ts';
import type { Logger } from '../hooks.ts';
import { identityTokenKeys } from './iam-providers.ts';
import { environmentKeys, profileKeys } from './local-providers.ts';
import { metadataKeys } from './metadata-provider.ts';
import { type Platform, systemPlatform } from '../platform.ts';

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
export function defaultProviders(): CredentialProvider[] {
  return [environmentKeys(), identityTokenKeys(), profileKeys(), metadataKeys()];
}

/**
 * Credentials for `createClient` from the first provider that has keys. The others are not asked again; the winner is, before its keys
 * expire and after a 401. @throws CredentialError, at the first call, where no provider has any.
 */
export function credentialChain(options: ChainOptions = {}): Credentials {
  const { derived } = options;
  return derived ? derivedAccessKeys(findKeys(options), derived) : accessKeys(findKeys(options));
}

/** The keys themselves, with the project id that stood beside them. */
export function findKeys(options: ChainOptions = {}): () => Promise<AccessKeys> {
  const context = providerContext(options);
  const providers = options.providers ?? defaultProviders();
  let winner: CredentialProvider | undefined;
  return async () => {
    const tried: string[] = [];
    for (const provider of winner ? [winner] : providers) {
      const keys = await provider.find(context);
      context.logger.debug?.(`credentials: ${provider.name} has ${keys ? 'keys' : 'none'}`, {
        provider: provider.name,
      });
      tried.push(provider.name);
      if (!keys) continue;
      winner = provider;
      return keys;
    }
    throw new CredentialError('credentials', `none of these places has keys: ${tried.join(', ')}`);
  };
}

/** The platform's, where nothing else is given. */
export function providerContext({ platform, fetch, logger }: ChainOptions = {}): ProviderContext {
  return {
    platform: platform ?? systemPlatform(),
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
    logger: logger ?? {},
    now: () => Date.now(),
  };
}
