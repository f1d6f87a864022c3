// Compiled by tablespec. Do not edit.
export { type ChainOptions, credentialChain, defaultProviders, findKeys, providerContext, } from './huawei/credential-chain.js';
export { CredentialError, type CredentialProvider, type ProviderContext } from './huawei/credential-provider.js';
export { agencyKeys, type AgencyOptions, identityTokenKeys, type IdentityTokenOptions, type PasswordOptions, passwordToken, } from './huawei/iam-providers.js';
export { environmentEndpoints, environmentKeys, environmentRegion, profileKeys, type ProfileOptions, } from './huawei/local-providers.js';
export { metadataKeys, type MetadataOptions } from './huawei/metadata-provider.js';
export { type Platform, systemPlatform } from './platform.js';
