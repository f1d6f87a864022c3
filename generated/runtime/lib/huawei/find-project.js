// Compiled by tablespec. Do not edit.
import { systemClock } from "../clock.js";
import { buildClient } from "../build-client.js";
import { unwrap } from "../result.js";
/** Europe's differs: `https://iam.eu-west-101.myhuaweicloud.com` or `.eu`. */
export const IAM_ENDPOINT = 'https://iam.myhuaweicloud.com';
/** For a client's `projectId`. Asks when the id is needed first, and again only after a failure. */
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
async function askProject({ region, credentials, iamEndpoint, fetch, clock = systemClock, }) {
    const client = buildClient({ baseUrl: iamEndpoint ?? IAM_ENDPOINT, credentials, fetch, clock }, { name: 'tablespec-runtime', version: '', server: {} });
    const operation = { id: 'FindProject', method: 'get', path: '/v3/projects' };
    const body = await unwrap(client.request(operation, { query: { name: region } }));
    const { projects } = Object(body);
    const [id, ...others] = (Array.isArray(projects) ? projects : []).flatMap((project) => {
        const { id, name } = Object(project);
        return typeof id === 'string' && name === region ? [id] : [];
    });
    if (id === undefined || others.length > 0)
        throw new TypeError(`IAM knows ${others.length + (id === undefined ? 0 : 1)} projects called ${JSON.stringify(region)}; give projectId`);
    return id;
}
