// Compiled by tablespec. Do not edit.
import { type CredentialProvider } from './credential-provider.js';
/** `HUAWEICLOUD_SDK_AK`, `_SK`, `_SECURITY_TOKEN`, `_PROJECT_ID`, `_DOMAIN_ID`; behind them `HW_ACCESS_KEY` and the like, as a set of its own. */
export declare function environmentKeys(): CredentialProvider;
/** The region of the environment: `HUAWEICLOUD_SDK_REGION_ID`, `HUAWEICLOUD_SDK_REGION`, `HW_REGION_NAME`. */
export declare function environmentRegion(environment: Readonly<Record<string, string | undefined>>): string | undefined;
/** `HUAWEICLOUD_SDK_REGION_KMS_EU_WEST_101=https://...`: the vendor's way to move a service; of several addresses the first. */
export declare function environmentEndpoints(environment: Readonly<Record<string, string | undefined>>): (service: string, region: string) => string | undefined;
export interface ProfileOptions {
    /** `HUAWEICLOUD_SDK_CREDENTIALS_FILE`, else `~/.huaweicloud/credentials`. */
    file?: string;
    /** `basic`; `global` for services that belong to no region. */
    section?: string;
}
/** The INI file of the vendor's SDKs: `ak`, `sk`, `security_token`, `project_id`, `domain_id` in a section. */
export declare function profileKeys({ file, section }?: ProfileOptions): CredentialProvider;
