// From a service to the client that sends its requests. Credentials come from where people keep them, never from a caller; what is found there
// is remembered only to be kept out of what is shown.
import { accessKeys } from '../client/huawei/access-keys.ts';
import { buildClient } from '../client/build-client.ts';
import type { Client, Fetch } from '../client/call.ts';
import { findKeys } from '../client/huawei/credential-chain.ts';
import { type Credentials, noCredentials, tokenCredentials } from '../client/credentials.ts';
import { findProject } from '../client/huawei/find-project.ts';
import { environmentEndpoints, environmentRegion } from '../client/huawei/local-providers.ts';
import { losslessJson } from '../client/lossless-json.ts';
import { type Platform, systemPlatform } from '../client/platform.ts';
import { bindsProject } from './argument-schema.ts';
import { rememberSecrets, type Secrets } from './secrets.ts';
import type { ServiceData } from './service-data.ts';

/** The variable of the environment that holds a token, for services that take one. */
const TOKEN = 'TABLESPEC_TOKEN';

export interface ConnectionOptions {
  region?: string | undefined;
  /** Where every service is, instead of what the documents say: a proxy, or a stand-in for tests. */
  baseUrl?: string | undefined;
  projectId?: string | undefined;
  iamEndpoint?: string | undefined;
  platform?: Platform | undefined;
  fetch?: Fetch | undefined;
}

export interface Connections {
  /** @throws TypeError where nothing says where the service is. */
  clientOf(service: ServiceData): Client;
  /** Whether the project is filled in. */
  binds(service: ServiceData): boolean;
  secrets: Secrets;
}

export function connections(options: ConnectionOptions): Connections {
  const { platform = systemPlatform(), fetch, iamEndpoint } = options;
  const { environment } = platform;
  const region = options.region ?? environmentRegion(environment);
  const token = environment[TOKEN] || undefined;
  const secrets = rememberSecrets();
  secrets.add(token);
  const keys = findKeys({ platform, ...(fetch && { fetch }) });
  const foundKeys = async () => {
    const found = await keys();
    for (const secret of [found.secretKey, found.securityToken, found.accessKey]) secrets.add(secret);
    return found;
  };
  const signing = accessKeys(foundKeys);
  /** Of the keys' owner, else what IAM calls by the region. */
  const projectOf = (credentials: Credentials): (() => Promise<string>) => {
    const ask = region === undefined ? undefined : findProject({ region, credentials, iamEndpoint, fetch });
    return async () => {
      const beside = options.projectId ?? (credentials === signing ? (await foundKeys()).projectId : undefined);
      if (beside !== undefined) return beside;
      if (!ask) throw new TypeError('Which project? Start the server with --project-id or --region');
      return ask();
    };
  };
  const credentialsFor = ({ service, tokens, signs }: ServiceData): Credentials => {
    const [place] = tokens;
    if (token !== undefined && place) return tokenCredentials(token, place);
    if (signs) return signing;
    if (!place) return noCredentials;
    throw new TypeError(`Who is asking? Put a token for ${service} into the environment variable ${TOKEN}`);
  };
  const placeOf = ({ service, server }: ServiceData): { baseUrl?: string; region?: string } => {
    const moved =
      options.baseUrl ?? (region === undefined ? undefined : environmentEndpoints(environment)(service, region));
    if (moved !== undefined) return { baseUrl: moved };
    if (server.url?.includes('{region}') !== true) return {};
    if (region !== undefined) return { region };
    const example = server.regions?.[0];
    throw new TypeError(
      `Where is ${service}? Start the server with --region${example === undefined ? '' : `, for example ${example}`}`,
    );
  };
  const binds = (service: ServiceData): boolean => bindsProject(service, options.projectId);
  const clients = new Map<string, Client>();
  return {
    secrets,
    binds,
    clientOf(service) {
      const known = clients.get(service.service);
      if (known) return known;
      const credentials = credentialsFor(service);
      const client = buildClient<Client>(
        {
          ...placeOf(service),
          credentials,
          json: losslessJson,
          ...(fetch && { fetch }),
          ...(binds(service) && { projectId: projectOf(credentials) }),
        },
        { name: `tablespec-mcp-${service.service}`, version: service.version, server: service.server },
      );
      clients.set(service.service, client);
      return client;
    },
  };
}
