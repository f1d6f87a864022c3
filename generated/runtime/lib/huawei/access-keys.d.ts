// Compiled by tablespec. Do not edit.
import { type Credentials } from '../credentials.js';
import { type Expiring } from '../renewable.js';
import { type SigningScope } from './sign-derived.js';
export interface AccessKeys extends Expiring {
    accessKey: string;
    secretKey: string;
    /** Of temporary keys; sent as `X-Security-Token`. */
    securityToken?: string | undefined;
    /** What stood beside the keys: the project that `findProject` then need not look up, */
    projectId?: string | undefined;
    /** and the account, sent as `X-Domain-Id` where there is no project: to services that belong to no region. */
    domainId?: string | undefined;
}
/** Keys, or what asks for them: at first, shortly before they expire, and after a 401. */
export type AccessKeySource = AccessKeys | (() => AccessKeys | Promise<AccessKeys>);
/** Signs every request with `SDK-HMAC-SHA256`. */
export declare function accessKeys(source: AccessKeySource): Credentials;
/** Signs with `V11-HMAC-SHA256` and a key that holds for one region and service. */
export declare function derivedAccessKeys(source: AccessKeySource, scope: SigningScope): Credentials;
