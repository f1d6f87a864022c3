// Compiled by tablespec. Do not edit.
import { systemClock } from "../core.js";
import { iamClient } from "./iam-client.js";
import { unwrap } from "../core.js";
/**
 * For a client's `projectId`: the one that stands beside the credentials (`HUAWEICLOUD_SDK_PROJECT_ID`), or the one that IAM knows by the
 * region's name. Asks when the id is needed first, and again only after a failure.
 */
export function findProject(options) {
    let found;
    return () => {
        found ??= askProject(options).catch((error) => {
            found = undefined;
            throw error;
        });
        return found;
    };
}
async function askProject({ region, ...settings }) {
    const { credentials, clock = systemClock } = settings;
    const own = await credentials.projectId?.(clock.now());
    if (own !== undefined)
        return own;
    const client = iamClient(settings);
    const operation = { id: 'FindProject', method: 'get', path: '/v3/projects' };
    const body = await unwrap(client.request(operation, { query: { name: region } }));
    const { projects } = Object(body);
    const [id, ...others] = (Array.isArray(projects) ? projects : []).flatMap((project) => {
        const { id, name } = Object(project);
        return typeof id === 'string' && id !== '' && name === region ? [id] : [];
    });
    if (id === undefined || others.length > 0)
        throw new TypeError(`IAM knows ${others.length + (id === undefined ? 0 : 1)} projects called ${JSON.stringify(region)}; give projectId`);
    return id;
}
