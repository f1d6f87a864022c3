// Compiled by tablespec. Do not edit.
import { type CredentialProvider, type ProviderContext } from './credential-provider.js';
import type { Token } from '../credentials.js';
/** The header of a response that gives a token. */
export declare const SUBJECT_TOKEN = "X-Subject-Token";
export interface IamOptions {
    /** `HUAWEICLOUD_SDK_IAM_ENDPOINT`, else `https://iam.myhuaweicloud.com`. */
    iamEndpoint?: string;
    /** Milliseconds for one attempt to ask IAM, and for all; 10 000 and 30 000. */
    attemptTimeout?: number;
    totalTimeout?: number;
}
export interface AgencyOptions extends IamOptions {
    agencyName: string;
    /** The account that delegated; one of both. */
    domainName?: string;
    domainId?: string;
    /** Of the keys; 3 600, at least 900 and at most 86 400. */
    durationSeconds?: number;
    /** Whose keys ask. */
    source: CredentialProvider;
}
/** `POST /v3.0/OS-CREDENTIAL/securitytokens` with `assume_role`, signed with the keys of `source`. */
export declare function agencyKeys(options: AgencyOptions): CredentialProvider;
export interface IdentityTokenOptions extends IamOptions {
    /** `HUAWEICLOUD_SDK_IDP_ID`. */
    idpId?: string;
    /** `HUAWEICLOUD_SDK_ID_TOKEN_FILE`; read anew for each request, for its owner replaces it. */
    idTokenFile?: string;
    /** `HUAWEICLOUD_SDK_PROJECT_ID`; the token holds for it. */
    projectId?: string;
    /** `HUAWEICLOUD_SDK_DOMAIN_ID`; instead of a project. */
    domainId?: string;
}
/**
 * An OIDC token from a file: `POST /v3.0/OS-AUTH/id-token/tokens` gives a token, `POST /v3.0/OS-CREDENTIAL/securitytokens` keys for it. The
 * vendor's manuals name both; that the second takes the method `token` with `X-Auth-Token` is read from its IAM reference, not tried.
 */
export declare function identityTokenKeys(options?: IdentityTokenOptions): CredentialProvider;
export interface PasswordOptions extends IamOptions {
    /** The account. */
    domainName: string;
    userName: string;
    password: string;
    /** The region's name or another project's; the token holds for it. Without one it holds for the account. */
    projectName?: string;
}
/** For a client's `token`: `POST /v3/auth/tokens`, again before the token ends. `context` is for other platforms and tests. */
export declare function passwordToken(options: PasswordOptions, context: Pick<ProviderContext, 'fetch' | 'platform'> & Partial<ProviderContext>): () => Promise<Token>;
