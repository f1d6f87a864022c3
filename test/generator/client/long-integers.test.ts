// Integers of 64 bits: `number` in a client as it is, `number | bigint` in one that keeps all digits, and the server's digits in both directions.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { inFolder } from '../../../generator/generated-file.ts';
import { findLongIntegers } from '../../../generator/model/long-integers.ts';
import { compileClientNatively, modelOf, writeFiles } from '../generated-package.ts';

const lamp = { $ref: '#/components/schemas/Lamp' };
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const document = {
  openapi: '3.1.0',
  info: { title: 'Lamps', version: '1' },
  servers: [{ url: 'https://lamps.example' }],
  components: {
    securitySchemes: { Token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } },
    schemas: {
      Lamp: {
        type: 'object',
        required: ['serial'],
        properties: {
          serial: { type: 'integer', format: 'int64' },
          sold: { type: ['integer', 'null'], format: 'int64' },
          watts: { type: 'integer', format: 'int32' },
          name: { type: 'string' },
          room: { $ref: '#/components/schemas/Room' },
          beside: lamp,
        },
      },
      Shade: { type: 'object', properties: { width: { type: 'integer' } } },
      // Asked while the lamp is looked into, it leads back to it.
      Room: { type: 'object', properties: { lamp, name: { type: 'string' } } },
    },
  },
  paths: {
    '/lamps': {
      get: {
        operationId: 'ListLamps',
        parameters: [
          { name: 'offset', in: 'query', description: 'Number of lamps to skip.', schema: { type: 'integer' } },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
        ],
        responses: {
          200: {
            description: 'Lamps',
            ...json({
              type: 'object',
              properties: {
                lamps: { type: 'array', items: lamp },
                total_count: { type: 'integer', description: 'Number of all lamps.' },
              },
            }),
          },
        },
      },
      post: {
        operationId: 'MakeLamp',
        requestBody: { required: true, ...json(lamp) },
        responses: { 201: { description: 'Lamp', ...json(lamp) } },
      },
    },
    '/rooms': {
      get: {
        operationId: 'ShowRoom',
        responses: { 200: { description: 'Room', ...json({ $ref: '#/components/schemas/Room' }) } },
      },
    },
    '/shades': {
      get: {
        operationId: 'ListShades',
        responses: { 200: { description: 'Shade', ...json({ $ref: '#/components/schemas/Shade' }) } },
      },
    },
  },
};

const PROGRAM = `import { createClient, listLamps, listLampsItems, listShades, losslessJson, makeLamp, type ServiceClient } from './client/index.ts';
import { createCloud } from './client/runtime/huawei/cloud.ts';
import { noCredentials } from './client/runtime/credentials.ts';

const plain = createClient({ token: 't', json: JSON });
const exact = createClient({ token: 't', json: losslessJson });
const throwing = createClient({ token: 't', json: losslessJson, throwOnError: true });
export const takesPlain = (client: ServiceClient): ServiceClient => client;
takesPlain(plain);
// @ts-expect-error its numbers are others
takesPlain(exact);

export async function use(): Promise<unknown[]> {
  const made = await makeLamp(plain, { body: { serial: 1, sold: null } });
  const serial: number | undefined = made.ok && made.status === 201 ? made.data.serial : undefined;
  // @ts-expect-error JSON itself has no bigint
  await makeLamp(plain, { body: { serial: 1n } });

  const { data } = await makeLamp(throwing, { body: { serial: 1n, beside: { serial: 2 } } });
  const all: [number | bigint | undefined, number | bigint | null | undefined, number | undefined] = [data.beside?.serial, data.sold, data.watts];
  // @ts-expect-error it may be a bigint
  const short: number = data.serial;
  // @ts-expect-error 32 bits are a number
  await makeLamp(throwing, { body: { serial: 1n, watts: 1n } });
  // @ts-expect-error no such field
  await makeLamp(throwing, { body: { serial: 1n, wats: 1 } });

  for await (const item of listLampsItems(exact, { query: { limit: 1 } })) {
    const long: number | bigint = item.serial;
    // @ts-expect-error it may be a bigint
    const number: number = item.serial;
    all.push(long as never, number as never);
  }
  for await (const { serial: known } of listLampsItems(plain)) all.push((known satisfies number) as never);
  const byPath = await throwing.POST('/lamps', { body: { serial: 5n } });
  // @ts-expect-error it may be a bigint
  const beside: number = byPath.data.serial;
  const shade = await listShades(throwing);
  const width: number | undefined = shade.data.width;
  const list = await listLamps(exact);
  if (!list.ok) console.log(list.toError().message, list.response.headers);

  const cloud = createCloud({ region: 'a', credentials: noCredentials, projectId: 'p', throwOnError: true, json: losslessJson }, { lamps: createClient });
  const inCloud: number | bigint = (await makeLamp(cloud.lamps, { body: { serial: 5n } })).data.serial;
  const careful = createCloud({ region: 'a', credentials: noCredentials, projectId: 'p' }, { lamps: createClient });
  // @ts-expect-error it may have failed
  const failed: number = (await makeLamp(careful.lamps, { body: { serial: 5 } })).data.serial;
  return [serial, short, beside, width, inCloud, failed, ...all];
}
`;

const { model } = modelOf(document);
// The cloud comes with the runtime of services that sign.
const signing = { ...model, authentication: { ...model.authentication, signs: true } };
const files = generateClient(signing, { packageName: 'lamps' });
const output = writeFiles([...inFolder('client', files), { path: 'program.ts', text: PROGRAM }]);
afterAll(() => output.remove());

test('types follow the codec of the client', () => {
  expect(compileClientNatively(output.folder, ['program.ts'])).toEqual([]);
});

test('only operations with such integers have types of their own', () => {
  expect([...findLongIntegers(model)]).toEqual([
    ['ListLamps', { sent: false, received: true }],
    ['MakeLamp', { sent: true, received: true }],
    ['ShowRoom', { sent: false, received: true }],
  ]);
  const text = files.map((file) => file.text).join('\n');
  expect(text).toContain('serial: Int64;');
  expect(text).toMatch(/function listShades<.*options\?: ListShadesOptions\): Promise<Outcome<T, ListShadesResult>>/);
});

test('the digits are the server’s', async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      bodies.push(body);
      response
        .writeHead(201, { 'Content-Type': 'application/json' })
        .end('{"serial":9007199254740993,"watts":9,"beside":{"serial":-9223372036854775808}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api = await import(pathToFileURL(join(output.folder, 'dist/client/index.js')).href);
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = api.createClient({ baseUrl, token: 't', json: api.losslessJson, throwOnError: true });
  const { data } = await api.makeLamp(client, { body: { serial: 9007199254740993n } });
  expect(data).toEqual({ serial: 9007199254740993n, watts: 9, beside: { serial: -9223372036854775808n } });
  expect(bodies).toEqual(['{"serial":9007199254740993}']);
  server.close();
});
