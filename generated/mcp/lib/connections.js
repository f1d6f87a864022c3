// Compiled by tablespec. Do not edit.
// From a service to the client that sends its requests. Credentials come from where people keep them, never from a caller; what is found there
// is remembered only to be kept out of what is shown.
import { accessKeys } from 'tablespec-runtime/huawei/access-keys';
import { buildClient } from 'tablespec-runtime/build-client';
import { findKeys } from 'tablespec-runtime/huawei/credential-chain';
import { noCredentials, tokenCredentials } from 'tablespec-runtime/credentials';
import { findProject } from 'tablespec-runtime/huawei/find-project';
import { environmentEndpoints, environmentRegion } from 'tablespec-runtime/huawei/local-providers';
import { losslessJson } from 'tablespec-runtime/lossless-json';
import { systemPlatform } from 'tablespec-runtime/platform';
import { bindsProject } from "./argument-schema.js";
import { rememberSecrets } from "./secrets.js";
/** The variable of the environment that holds a token, for services that take one. */
const TOKEN = 'TABLESPEC_TOKEN';
export function connections(options) {
    const { platform = systemPlatform(), fetch, iamEndpoint } = options;
    const { environment } = platform;
    const region = options.region ?? environmentRegion(environment);
    const token = environment[TOKEN] || undefined;
    const secrets = rememberSecrets();
    secrets.add(token);
    const keys = findKeys({ platform, ...(fetch && { fetch }) });
    const foundKeys = async () => {
        const found = await keys();
        for (const secret of [found.secretKey, found.securityToken, found.accessKey])
            secrets.add(secret);
        return found;
    };
    const signing = accessKeys(foundKeys);
    /** Of the keys' owner, else what IAM calls by the region. */
    const projectOf = (credentials) => {
        const ask = region === undefined ? undefined : findProject({ region, credentials, iamEndpoint, fetch });
        return async () => {
            const beside = options.projectId ?? (credentials === signing ? (await foundKeys()).projectId : undefined);
            if (beside !== undefined)
                return beside;
            if (!ask)
                throw new TypeError('Which project? Start the server with --project-id or --region');
            return ask();
        };
    };
    const credentialsFor = ({ service, tokens, signs }) => {
        const [place] = tokens;
        if (token !== undefined && place)
            return tokenCredentials(token, place);
        if (signs)
            return signing;
        if (!place)
            return noCredentials;
        throw new TypeError(`Who is asking? Put a token for ${service} into the environment variable ${TOKEN}`);
    };
    const placeOf = ({ service, server }) => {
        const moved = options.baseUrl ?? (region === undefined ? undefined : environmentEndpoints(environment)(service, region));
        if (moved !== undefined)
            return { baseUrl: moved };
        if (server.url?.includes('{region}') !== true)
            return {};
        if (region !== undefined)
            return { region };
        const example = server.regions?.[0];
        throw new TypeError(`Where is ${service}? Start the server with --region${example === undefined ? '' : `, for example ${example}`}`);
    };
    const binds = (service) => bindsProject(service, options.projectId);
    const clients = new Map();
    return {
        secrets,
        binds,
        clientOf(service) {
            const known = clients.get(service.service);
            if (known)
                return known;
            const credentials = credentialsFor(service);
            const client = buildClient({
                ...placeOf(service),
                credentials,
                json: losslessJson,
                ...(fetch && { fetch }),
                ...(binds(service) && { projectId: projectOf(credentials) }),
            }, { name: `tablespec-mcp-${service.service}`, version: service.version, server: service.server });
            clients.set(service.service, client);
            return client;
        },
    };
}
