// Providers of credentials against local servers that behave as the documented ones, and the chain over them.
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createCloud } from '../../../generator/runtime/client/huawei/cloud.ts';
import {
  credentialChain,
  findKeys,
  providerContext,
} from '../../../generator/runtime/client/huawei/credential-chain.ts';
import type { CredentialProvider } from '../../../generator/runtime/client/huawei/credential-provider.ts';
import {
  agencyKeys,
  identityTokenKeys,
  passwordToken,
} from '../../../generator/runtime/client/huawei/iam-providers.ts';
import {
  environmentEndpoints,
  environmentKeys,
  environmentRegion,
  profileKeys,
} from '../../../generator/runtime/client/huawei/local-providers.ts';
import { metadataKeys } from '../../../generator/runtime/client/huawei/metadata-provider.ts';
import type { Platform } from '../../../generator/runtime/client/platform.ts';
import { findProject } from '../../../generator/runtime/client/huawei/find-project.ts';
import { buildClient } from '../../../generator/runtime/client/build-client.ts';
import { reset, respond, type ScriptedServer, silence, stall, startScriptedServer } from './scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const platform = (environment: Record<string, string> = {}, files: Record<string, string> = {}): Platform => ({
  environment,
  homeFolder: () => '/home/me',
  readFile: (path) => files[path],
});
const find = (provider: CredentialProvider, on: Platform = platform()) =>
  provider.find(providerContext({ platform: on }));
const temporary = {
  credential: { access: 'TA', secret: 'TS', securitytoken: 'TT', expires_at: '2030-01-01T00:00:00.000Z' },
};
const found = { accessKey: 'TA', secretKey: 'TS', securityToken: 'TT', expiresAt: '2030-01-01T00:00:00.000Z' };

describe('environment', () => {
  test('the vendor’s names, before those of its Terraform provider; sets are not mixed', async () => {
    const vendors = { HUAWEICLOUD_SDK_AK: 'A', HUAWEICLOUD_SDK_SK: 'S', HUAWEICLOUD_SDK_PROJECT_ID: 'P' };
    const terraforms = { HW_ACCESS_KEY: 'HA', HW_SECRET_KEY: 'HS', HW_REGION_NAME: 'eu-west-101' };
    expect(await find(environmentKeys(), platform({ ...vendors, ...terraforms }))).toMatchObject({
      accessKey: 'A',
      secretKey: 'S',
      projectId: 'P',
    });
    expect(await find(environmentKeys(), platform(terraforms))).toMatchObject({ accessKey: 'HA', secretKey: 'HS' });
    expect(await find(environmentKeys())).toBeUndefined();
    await expect(find(environmentKeys(), platform({ HUAWEICLOUD_SDK_AK: 'A' }))).rejects.toThrow('no secret key');
    expect(environmentRegion(terraforms)).toBe('eu-west-101');
    expect(environmentRegion({ ...terraforms, HUAWEICLOUD_SDK_REGION_ID: 'a-1' })).toBe('a-1');
  });

  test('endpoints', () => {
    const endpointOf = environmentEndpoints({
      HUAWEICLOUD_SDK_REGION_KMS_EU_WEST_101: 'https://a.example, https://b.example',
    });
    expect(endpointOf('kms', 'eu-west-101')).toBe('https://a.example');
    expect(endpointOf('elb', 'eu-west-101')).toBeUndefined();
  });
});

test('a profile file: its section, its comments, its place', async () => {
  const text =
    '# mine\n[global]\nak = G\nsk = GS\n\n[basic]\n; note\nak = B\r\nsk=B=S\nproject_id = P\n[other]\nak = X\n';
  const home = platform({}, { '/home/me/.huaweicloud/credentials': text });
  expect(await find(profileKeys(), home)).toMatchObject({ accessKey: 'B', secretKey: 'B=S', projectId: 'P' });
  expect(await find(profileKeys({ section: 'global' }), home)).toMatchObject({ accessKey: 'G' });
  const elsewhere = platform({ HUAWEICLOUD_SDK_CREDENTIALS_FILE: '/etc/keys' }, { '/etc/keys': text });
  expect(await find(profileKeys(), elsewhere)).toMatchObject({ accessKey: 'B' });
  expect(await find(profileKeys({ section: 'none' }), home)).toBeUndefined();
  expect(await find(profileKeys())).toBeUndefined();
});

describe('metadata service', () => {
  const provider = (): CredentialProvider => metadataKeys({ endpoint: server.url });

  test('with a token where there are tokens', async () => {
    server.play((response) => response.end('the-token'), respond(200, temporary));
    expect(await find(provider())).toEqual(found);
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'PUT /meta-data/latest/api/token',
      'GET /openstack/latest/securitykey',
    ]);
    expect(server.seen[0]?.headers['x-metadata-token-ttl-seconds']).toBe('21600');
    expect(server.seen[1]?.headers['x-metadata-token']).toBe('the-token');
  });

  test('without where there are none; no agency, nobody there: no keys', async () => {
    server.play(respond(404), respond(200, temporary));
    expect(await find(provider())).toEqual(found);
    server.play(respond(405), respond(404));
    expect(await find(provider())).toBeUndefined();
    expect(await find(metadataKeys({ endpoint: 'http://127.0.0.1:1' }))).toBeUndefined();
  });

  test('a response of another form is an error that tells no secret', async () => {
    server.play(respond(404), respond(200, { credential: { access: 'TA', secret: 'hush' } }));
    const error = await find(provider()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'CredentialError' });
    expect(String(error)).not.toContain('hush');
  });
});

describe('IAM', () => {
  test('an agency: signed with the keys of another provider', async () => {
    server.play(respond(201, temporary));
    const source = environmentKeys();
    const provider = agencyKeys({ iamEndpoint: server.url, agencyName: 'agent', domainName: 'them', source });
    const mine = platform({ HUAWEICLOUD_SDK_AK: 'A', HUAWEICLOUD_SDK_SK: 'S' });
    expect(await find(provider, mine)).toEqual(found);
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/v3.0/OS-CREDENTIAL/securitytokens' });
    expect(server.seen[0]?.headers['authorization']).toContain('Access=A');
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['assume_role'],
          assume_role: { agency_name: 'agent', domain_name: 'them', duration_seconds: 3600 },
        },
      },
    });
    expect(await find(provider)).toBeUndefined();
    server.play(respond(403, { error: 'hush' }));
    await expect(find(provider, mine)).rejects.toThrow('status code 403');
  });

  test('a token of an identity provider, from a file', async () => {
    server.play(respond(201, { token: {} }, { 'X-Subject-Token': 'iam-token' }), respond(201, temporary));
    const environment = {
      HUAWEICLOUD_SDK_IDP_ID: 'idp',
      HUAWEICLOUD_SDK_ID_TOKEN_FILE: '/token',
      HUAWEICLOUD_SDK_PROJECT_ID: 'P',
      HUAWEICLOUD_SDK_IAM_ENDPOINT: server.url,
    };
    expect(await find(identityTokenKeys(), platform(environment, { '/token': 'jwt\n' }))).toMatchObject({
      ...found,
      projectId: 'P',
    });
    expect(server.seen[0]?.headers['x-idp-id']).toBe('idp');
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      auth: { id_token: { id: 'jwt' }, scope: { project: { id: 'P' } } },
    });
    expect(server.seen[1]?.headers['x-auth-token']).toBe('iam-token');
    await expect(find(identityTokenKeys(), platform(environment))).rejects.toThrow('/token is missing');
    expect(await find(identityTokenKeys())).toBeUndefined();
  });

  test('user and password give a token with its end', async () => {
    server.play(respond(201, { token: { expires_at: '2030-01-01T00:00:00Z' } }, { 'X-Subject-Token': 'tk' }));
    const options = {
      iamEndpoint: server.url,
      domainName: 'd',
      userName: 'u',
      password: 'hush',
      projectName: 'eu-west-101',
    };
    expect(await passwordToken(options, providerContext({ platform: platform() }))()).toEqual({
      token: 'tk',
      expiresAt: '2030-01-01T00:00:00Z',
    });
    expect(JSON.parse(server.seen[0]?.body ?? '').auth.scope).toEqual({ project: { name: 'eu-west-101' } });
    server.play(respond(401));
    const error = await passwordToken(options, providerContext({ platform: platform() }))().catch(
      (thrown: unknown) => thrown,
    );
    expect(String(error)).toContain('status code 401');
    expect(String(error)).not.toContain('hush');
  });
});

describe('an IAM that is not well', () => {
  const options = { domainName: 'd', userName: 'u', password: 'hush', projectName: 'eu-west-101' };
  const ask = (limits: object = {}): Promise<unknown> =>
    passwordToken(
      { ...options, iamEndpoint: server.url, ...limits },
      providerContext({ platform: platform() }),
    )().catch((error: unknown) => error);

  test('one that is busy is asked again', async () => {
    server.play(respond(503), respond(201, { token: {} }, { 'X-Subject-Token': 'tk' }));
    expect(await ask()).toMatchObject({ token: 'tk' });
    expect(server.seen).toHaveLength(2);
  });

  test('one that says nothing ends the wait, also of calls that wait for the same keys', async () => {
    server.play(silence);
    const limits = { iamEndpoint: server.url, attemptTimeout: 50, totalTimeout: 50 };
    const source = environmentKeys();
    const credentials = credentialChain({
      platform: platform({ HUAWEICLOUD_SDK_AK: 'A', HUAWEICLOUD_SDK_SK: 'S' }),
      providers: [agencyKeys({ ...limits, agencyName: 'agent', domainName: 'them', source })],
    });
    const request = (): Promise<unknown> =>
      credentials.authorize(new Request(server.url), { projectId: undefined, now: 0 });
    const both = await Promise.allSettled([request(), request()]);
    expect(both.map((end) => (end.status === 'rejected' ? String(end.reason) : 'keys'))).toEqual(
      Array(2).fill('CredentialError: agency of environment: IAM took longer than 50 ms (total)'),
    );
    server.play(respond(201, temporary));
    expect(await request()).toBeDefined();
  });

  test('what it says of a refusal may be a secret; its number of the request is none', async () => {
    server.play(respond(401, { error: { code: 401, message: 'no hush' } }, { 'X-Request-Id': 'r1' }));
    const error = await ask();
    expect(error).toMatchObject({ message: 'user and password: IAM responds with status code 401 (request r1)' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hush');
    server.play(reset);
    expect(await ask({ attemptTimeout: 100, totalTimeout: 100 })).toMatchObject({
      name: 'CredentialError',
      message: expect.stringContaining(new URL(server.url).host),
    });
  });

  test('a metadata service that stops in the middle has no keys', async () => {
    server.play(respond(404), stall);
    expect(await find(metadataKeys({ endpoint: server.url, timeout: 50 }))).toBeUndefined();
  });
});

test('the chain: the first that has keys, told in the log without them; none is an error that names all', async () => {
  const lines: string[] = [];
  const logger = { debug: (message: string, fields: object) => void lines.push(message + JSON.stringify(fields)) };
  const mine = platform({}, { '/home/me/.huaweicloud/credentials': '[basic]\nak=HUSHA\nsk=HUSHS\n' });
  const providers = [environmentKeys(), profileKeys()];
  expect(await findKeys({ platform: mine, logger, providers })()).toMatchObject({ accessKey: 'HUSHA' });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('profile file has keys');
  expect(lines.join()).not.toContain('HUSH');
  await expect(findKeys({ platform: platform(), providers })()).rejects.toThrow('environment, profile file');
});

describe('projects', () => {
  const credentials = credentialChain({
    platform: platform({ HUAWEICLOUD_SDK_AK: 'A', HUAWEICLOUD_SDK_SK: 'S' }),
    providers: [environmentKeys()],
  });
  const projects = {
    projects: [
      { id: 'P1', name: 'eu-west-101' },
      { id: 'P2', name: 'eu-west-101_sub' },
    ],
  };

  test('by the region’s name, once; again after a failure', async () => {
    server.play(respond(403), respond(200, projects));
    const projectId = findProject({ region: 'eu-west-101', credentials, iamEndpoint: server.url });
    await expect(projectId()).rejects.toMatchObject({ name: 'ApiError', status: 403 });
    expect(await Promise.all([projectId(), projectId()])).toEqual(['P1', 'P1']);
    expect(await projectId()).toBe('P1');
    expect(server.seen.map(({ url }) => url)).toEqual(Array(2).fill('/v3/projects?name=eu-west-101'));
    server.play(respond(200, { projects: [] }));
    const none = findProject({ region: 'eu-west-101', credentials, iamEndpoint: server.url });
    await expect(none()).rejects.toThrow('0 projects');
  });

  test('the project beside the keys needs no lookup; without a project the account is named', async () => {
    const beside = credentialChain({
      platform: platform({
        HUAWEICLOUD_SDK_AK: 'A',
        HUAWEICLOUD_SDK_SK: 'S',
        HUAWEICLOUD_SDK_PROJECT_ID: 'P9',
        HUAWEICLOUD_SDK_DOMAIN_ID: 'D9',
      }),
      providers: [environmentKeys()],
    });
    server.play(respond(200, {}));
    expect(await findProject({ region: 'eu-west-101', credentials: beside, iamEndpoint: server.url })()).toBe('P9');
    expect(server.seen).toHaveLength(0);
    const headersOf = async (projectId?: string): Promise<object> => {
      const request = new Request(server.url);
      return Object.fromEntries((await beside.authorize(request, { projectId, now: 0 })).request.headers);
    };
    expect(await headersOf()).toMatchObject({ 'x-domain-id': 'D9' });
    expect(await headersOf('P')).toMatchObject({ 'x-project-id': 'P' });
    expect('x-domain-id' in (await headersOf('P'))).toBe(false);
  });

  test('a cloud: several services, one lookup', async () => {
    const create = (name: string) => (options: never) =>
      buildClient<{ GET(path: string): Promise<{ status: number }> }>(options, { name, version: '1.0.0', server: {} });
    server.play(respond(200, projects), respond(200, {}));
    const cloud = createCloud(
      {
        region: 'eu-west-101',
        credentials,
        iamEndpoint: server.url,
        endpointOf: (service) => `${server.url}/${service}`,
      },
      { kms: create('kms'), elb: create('elb') },
    );
    await cloud.kms.GET('/v1/{project_id}/keys');
    await cloud.elb.GET('/v1/{project_id}/lists');
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v3/projects?name=eu-west-101',
      '/kms/v1/P1/keys',
      '/elb/v1/P1/lists',
    ]);
  });

  test('a cloud behind a proxy, with a log: the lookup goes the same way as the calls', async () => {
    const given: unknown[] = [];
    const dispatcher = { name: 'proxy' };
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async (request, init) => {
      given.push([new URL((request as Request).url).pathname, (init as { dispatcher?: unknown }).dispatcher]);
      return Response.json(projects);
    });
    const lines: string[] = [];
    const create = (options: never) =>
      buildClient<{ GET(path: string): Promise<unknown> }>(options, { name: 'kms', version: '1.0.0', server: {} });
    const cloud = createCloud(
      {
        region: 'eu-west-101',
        credentials,
        dispatcher,
        logger: { debug: (line) => void lines.push(line) },
        endpointOf: () => 'https://kms.example',
      },
      { kms: create },
    );
    await cloud.kms.GET('/v1/{project_id}/keys');
    fetch.mockRestore();
    expect(given).toEqual([
      ['/v3/projects', dispatcher],
      ['/v1/P1/keys', dispatcher],
    ]);
    expect(lines.join()).toContain('FindProject: status code 200');
  });
});
