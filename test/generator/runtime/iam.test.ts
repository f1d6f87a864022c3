// Providers whose servers are not well: limits, retries, and what an error tells.
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentialChain, providerContext } from '../../../generator/runtime/client/huawei/credential-chain.ts';
import { agencyKeys, passwordToken } from '../../../generator/runtime/client/huawei/iam-providers.ts';
import { environmentKeys } from '../../../generator/runtime/client/huawei/local-providers.ts';
import { metadataKeys } from '../../../generator/runtime/client/huawei/metadata-provider.ts';
import { reset, respond, type ScriptedServer, silence, stall, startScriptedServer } from './scripted-server.ts';
import { platform, temporary } from './stand-in-platform.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

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
    const provider = metadataKeys({ endpoint: server.url, timeout: 50 });
    expect(await provider.find(providerContext({ platform: platform() }))).toBeUndefined();
  });
});
