// Providers of credentials against local servers that behave as the documented ones, and the chain over them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findKeys, providerContext } from '../../../generator/runtime/client/huawei/credential-chain.ts';
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
import { respond, type ScriptedServer, startScriptedServer } from './scripted-server.ts';
import { platform, temporary } from './stand-in-platform.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const find = (provider: CredentialProvider, on: Platform = platform()) =>
  provider.find(providerContext({ platform: on }));
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
