// The entry `node`: credentials as people have them on a server. Nothing of it is in a browser's bundle.
export { type ChainOptions, credentialChain, defaultProviders, findKeys, providerContext } from './credential-chain.ts';
export {
  CredentialError,
  type CredentialProvider,
  type FoundKeys,
  type ProviderContext,
} from './credential-provider.ts';
export {
  agencyKeys,
  type AgencyOptions,
  identityTokenKeys,
  type IdentityTokenOptions,
  type PasswordOptions,
  passwordToken,
} from './iam-providers.ts';
export {
  environmentEndpoints,
  environmentKeys,
  environmentRegion,
  profileKeys,
  type ProfileOptions,
} from './local-providers.ts';
export { metadataKeys, type MetadataOptions } from './metadata-provider.ts';
export { type Platform, systemPlatform } from './platform.ts';
