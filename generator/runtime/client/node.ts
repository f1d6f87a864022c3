// The entry `node`: credentials as people have them on a server. Nothing of it is in a browser's bundle.
export {
  type ChainOptions,
  credentialChain,
  defaultProviders,
  findKeys,
  providerContext,
} from './huawei/credential-chain.ts';
export { CredentialError, type CredentialProvider, type ProviderContext } from './huawei/credential-provider.ts';
export {
  agencyKeys,
  type AgencyOptions,
  identityTokenKeys,
  type IdentityTokenOptions,
  type PasswordOptions,
  passwordToken,
} from './huawei/iam-providers.ts';
export {
  environmentEndpoints,
  environmentKeys,
  environmentRegion,
  profileKeys,
  type ProfileOptions,
} from './huawei/local-providers.ts';
export { metadataKeys, type MetadataOptions } from './huawei/metadata-provider.ts';
export { type Platform, systemPlatform } from './platform.ts';
