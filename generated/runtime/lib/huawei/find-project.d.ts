// Compiled by tablespec. Do not edit.
import type { Fetch } from '../call.js';
import { type Clock } from '../clock.js';
import type { Credentials } from '../credentials.js';
/** Europe's differs: `https://iam.eu-west-101.myhuaweicloud.com` or `.eu`. */
export declare const IAM_ENDPOINT: string;
export interface FindProjectOptions {
    region: string;
    credentials: Credentials;
    /** `IAM_ENDPOINT` without it. */
    iamEndpoint?: string | undefined;
    fetch?: Fetch | undefined;
    clock?: Clock | undefined;
}
/** For a client's `projectId`. Asks when the id is needed first, and again only after a failure. */
export declare function findProject(options: FindProjectOptions): () => Promise<string>;
