// Every operation of the bundled services once through the SDK's client: found, described, and sent where it belongs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceData } from '../../../generator/mcp/generate-service-data.ts';
import type { ApiModel, ApiOperation, ApiParameter } from '../../../generator/model/api-model.ts';
import { projectFolder } from '../../support/source-files.ts';
import { type ExampleServer, startExampleServer } from '../client/example-server.ts';
import { sampleValue } from '../client/sample-value.ts';
import { modelOf } from '../generated-package.ts';
import { type Connected, connect, KEYS } from './connected-client.ts';

describe.each(['cbr', 'elb', 'kms', 'workspace'])('%s', (service) => {
  const { model } = modelOf(JSON.parse(readFileSync(join(projectFolder, 'spec', service, 'openapi.json'), 'utf8')));
  let server: ExampleServer;
  let connected: Connected;
  beforeAll(async () => {
    server = await startExampleServer(model, { anyStatus: true });
    connected = await connect({
      services: [serviceData(model, service)],
      allowed: { write: true, destructive: true },
      baseUrl: server.url,
    });
  });
  afterAll(() => server.close());

  test('each is sent with the arguments that it was given, signed, and its data comes back', async () => {
    const wrong: string[] = [];
    for (const operation of model.operations) {
      const before = server.served.length;
      const given = argumentsOf(operation, model);
      const { isError, blocks } = await connected.call('call_operation', { operation: operation.id, ...given });
      const [request, ...more] = server.served.slice(before);
      const isRight =
        !isError &&
        more.length === 0 &&
        request?.operation?.id === operation.id &&
        /^SDK-HMAC-SHA256 /.test(request.headers.authorization ?? '') &&
        (given.body === undefined || request.body === JSON.stringify(given.body));
      if (!isRight) wrong.push(`${operation.id}: ${blocks[0]}`);
      if (blocks.some((text) => text.includes(KEYS.HUAWEICLOUD_SDK_SK))) wrong.push(`${operation.id} tells a secret`);
    }
    expect(wrong).toEqual([]);
  });

  test('each is described within the size that was asked for, as JSON', async () => {
    const long: string[] = [];
    for (const { id } of model.operations) {
      const { blocks } = await connected.call('describe_operation', {
        operation: `${service}/${id}`,
        maxCharacters: 4000,
      });
      JSON.parse(blocks[0] ?? '');
      if ((blocks[0] ?? '').length > 4000) long.push(`${id}: ${blocks[0]?.length}`);
    }
    expect(long).toEqual([]);
  });

  test('every resource of the list can be read', async () => {
    let cursor: string | undefined;
    let count = 0;
    do {
      const page = await connected.client.listResources(cursor === undefined ? {} : { cursor });
      for (const { uri } of page.resources) {
        const { contents } = await connected.client.readResource({ uri });
        expect((contents[0] as { text: string }).text).toMatch(/^# /);
        count += 1;
      }
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(count).toBeGreaterThan(model.operations.length);
  });
});

function argumentsOf({ parameters, requestBody }: ApiOperation, model: ApiModel): Record<string, unknown> {
  const values = (list: readonly ApiParameter[]) =>
    Object.fromEntries(
      list
        .filter(({ name, required }) => required && name !== 'project_id')
        .map(({ name, schema }) => [name, sampleValue(schema, model)]),
    );
  const { path, query, header } = parameters;
  const places = Object.entries({ path: values(path), query: values(query), header: values(header) });
  return {
    ...Object.fromEntries(places.filter(([, given]) => Object.keys(given).length > 0)),
    ...(requestBody && { body: sampleValue(requestBody.schema, model) }),
  };
}
