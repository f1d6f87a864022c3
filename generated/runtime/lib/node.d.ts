// Compiled by tablespec. Do not edit.
export { type ChainOptions, credentialChain, defaultProviders, findKeys, providerContext } from './credential-chain.js';
export { CredentialError, type CredentialProvider, type FoundKeys, type ProviderContext, } from './credential-provider.js';
export { agencyKeys, type AgencyOptions, identityTokenKeys, type IdentityTokenOptions, type PasswordOptions, passwordToken, } from './iam-providers.js';
export { environmentEndpoints, environmentKeys, environmentRegion, profileKeys, type ProfileOptions, } from './local-providers.js';
export { metadataKeys, type MetadataOptions } from './metadata-provider.js';
export { type Platform, systemPlatform } from './platform.js';
