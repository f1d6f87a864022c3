// Compiled by tablespec. Do not edit.
import { findProject } from "./find-project.js";
/**
 * `createCloud({ region, credentials }, { kms: createKmsClient, elb: createElbClient })` gives `{ kms, elb }`. The names are those by
 * which `endpointOf` is asked.
 */
export function createCloud({ region, projectId, iamEndpoint, endpointOf, ...options }, factories) {
    const { credentials, fetch, dispatcher, clock, logger } = options;
    const project = projectId ?? findProject({ region, credentials, iamEndpoint, fetch, dispatcher, clock, logger });
    const made = Object.entries(factories).map(([name, create]) => {
        const baseUrl = endpointOf?.(name, region);
        const place = baseUrl === undefined ? { region } : { baseUrl };
        return [name, create({ ...options, ...place, projectId: project })];
    });
    return Object.fromEntries(made);
}
