// Compiled by tablespec. Do not edit.
// The entry `node`: credentials as people have them on a server. Nothing of it is in a browser's bundle.
export { credentialChain, defaultProviders, findKeys, providerContext, } from "./huawei/credential-chain.js";
export { CredentialError } from "./huawei/credential-provider.js";
export { agencyKeys, identityTokenKeys, passwordToken, } from "./huawei/iam-providers.js";
export { environmentEndpoints, environmentKeys, environmentRegion, profileKeys, } from "./huawei/local-providers.js";
export { metadataKeys } from "./huawei/metadata-provider.js";
export { systemPlatform } from "./platform.js";
