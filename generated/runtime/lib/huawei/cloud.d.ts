// Compiled by tablespec. Do not edit.
import type { CommonOptions } from '../build-client.js';
import type { Credentials } from '../credentials.js';
import type { ProjectId } from '../send-once.js';
export interface CloudOptions<Region extends string = string> extends CommonOptions<boolean> {
    region: Region;
    credentials: Credentials;
    /** Looked up from IAM by the region without it. */
    projectId?: ProjectId | undefined;
    /** Where IAM is asked for the project; Europe has its own. */
    iamEndpoint?: string | undefined;
    /** The base URL of a service in a region, where it is not the documented one; `environmentEndpoints()` of the entry `node` is one. */
    endpointOf?: ((service: string, region: string) => string | undefined) | undefined;
}
/** `createClient` of a generated package, with the name of its service. */
export type ServiceFactory<Made> = (options: never) => Made;
/**
 * `createCloud({ region, credentials }, { kms: createKmsClient, elb: createElbClient })` gives `{ kms, elb }`. The names are those by
 * which `endpointOf` is asked.
 */
export declare function createCloud<Factories extends Readonly<Record<string, ServiceFactory<unknown>>>>({ region, projectId, iamEndpoint, endpointOf, ...options }: CloudOptions, factories: Factories): {
    readonly [Name in keyof Factories]: ReturnType<Factories[Name]>;
};
