// Compiled by tablespec. Do not edit.
// The entry `node`: credentials as people have them on a server. Nothing of it is in a browser's bundle.
export { credentialChain, defaultProviders, findKeys, providerContext } from "./credential-chain.js";
export { CredentialError, } from "./credential-provider.js";
export { agencyKeys, identityTokenKeys, passwordToken, } from "./iam-providers.js";
export { environmentEndpoints, environmentKeys, environmentRegion, profileKeys, } from "./local-providers.js";
export { metadataKeys } from "./metadata-provider.js";
export { systemPlatform } from "./platform.js";
