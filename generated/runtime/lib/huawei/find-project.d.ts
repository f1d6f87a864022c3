// Compiled by tablespec. Do not edit.
import type { CommonOptions } from '../build-client.js';
import type { Credentials } from '../credentials.js';
export interface FindProjectOptions extends Pick<CommonOptions<boolean>, 'fetch' | 'dispatcher' | 'clock' | 'logger'> {
    region: string;
    credentials: Credentials;
    /** `IAM_ENDPOINT` without it. */
    iamEndpoint?: string | undefined;
}
/**
 * For a client's `projectId`: the one that stands beside the credentials (`HUAWEICLOUD_SDK_PROJECT_ID`), or the one that IAM knows by the
 * region's name. Asks when the id is needed first, and again only after a failure.
 */
export declare function findProject(options: FindProjectOptions): () => Promise<string>;
