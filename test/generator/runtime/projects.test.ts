// The project of a region, and clients of several services that share it.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildClient } from '../../../generator/runtime/client/build-client.ts';
import type { Client } from '../../../generator/runtime/client/call.ts';
import { createCloud } from '../../../generator/runtime/client/huawei/cloud.ts';
import { credentialChain } from '../../../generator/runtime/client/huawei/credential-chain.ts';
import { findProject } from '../../../generator/runtime/client/huawei/find-project.ts';
import { environmentKeys } from '../../../generator/runtime/client/huawei/local-providers.ts';
import { RUNTIME_VERSION } from '../../../generator/runtime/client/version.ts';
import { respond, type ScriptedServer, startScriptedServer } from './scripted-server.ts';
import { platform } from './stand-in-platform.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

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
    expect(server.seen[1]?.headers['user-agent']).toBe(`tablespec-runtime/${RUNTIME_VERSION}`);
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
      buildClient<Client & { GET(path: string): Promise<{ status: number }> }>(options, {
        name,
        version: '1.0.0',
        server: {},
      });
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
      buildClient<Client & { GET(path: string): Promise<unknown> }>(options, {
        name: 'kms',
        version: '1.0.0',
        server: {},
      });
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
