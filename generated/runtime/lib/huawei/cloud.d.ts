// Compiled by tablespec. Do not edit.
import type { Authentication, CommonOptions, OpenAccess } from '../build-client.js';
import type { Credentials } from '../credentials.js';
import type { ProjectId } from '../send-once.js';
import type { Place } from '../server-url.js';
export interface CloudOptions<Region extends string = string, Throws extends boolean = boolean, Lossless extends boolean = boolean> extends CommonOptions<Throws, Lossless> {
    region: Region;
    credentials: Credentials;
    /** Looked up by the region without it: what stands beside the credentials, or what IAM says. */
    projectId?: ProjectId | undefined;
    /** Where IAM is asked for the project; Europe has its own. */
    iamEndpoint?: string | undefined;
    /** The base URL of a service in a region, where it is not the documented one; `environmentEndpoints()` of the entry `node` is one. */
    endpointOf?: ((service: string, region: string) => string | undefined) | undefined;
}
/** What the `createClient` of any service may be given. */
type ServiceOptions<Throws extends boolean, Lossless extends boolean> = CommonOptions<Throws, Lossless> & (Authentication<string> | OpenAccess) & Place & {
    projectId?: ProjectId;
};
/** `createClient` of a generated package. Declared as a method: one that takes less than all of that is one too. */
export type ServiceFactory<Made, Throws extends boolean = boolean, Lossless extends boolean = boolean> = {
    create(options: ServiceOptions<Throws, Lossless>): Made;
}['create'];
/**
 * `createCloud({ region, credentials }, { kms: createKmsClient, elb: createElbClient })` gives `{ kms, elb }`. The names are those by
 * which `endpointOf` is asked.
 */
export declare function createCloud<Made extends Readonly<Record<string, unknown>>, Throws extends boolean = false, Lossless extends boolean = false>({ region, projectId, iamEndpoint, endpointOf, ...options }: CloudOptions<string, Throws, Lossless>, factories: {
    readonly [Name in keyof Made]: ServiceFactory<Made[Name], Throws, Lossless>;
}): Made;
export {};
