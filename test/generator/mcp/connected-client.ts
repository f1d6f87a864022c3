// The SDK's own client, connected to a server in memory.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { serviceData } from '../../../generator/mcp/generate-service-data.ts';
import { serverFactory, type ServerOptions } from '../../../generator/runtime/mcp/create-server.ts';
import type { ServiceData } from '../../../generator/runtime/mcp/service-data.ts';
import { modelOf } from '../generated-package.ts';

interface Answer {
  isError: boolean;
  /** The texts of its blocks. */
  blocks: string[];
}

export interface Connected {
  client: Client;
  call(name: string, given?: Record<string, unknown>): Promise<Answer>;
}

export const KEYS = {
  HUAWEICLOUD_SDK_AK: 'ACCESSKEYACCESSKEY',
  HUAWEICLOUD_SDK_SK: 'secret-of-secrets/+=',
  HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
};

/** No file, no other variable. */
export function platformWith(environment: Record<string, string> = KEYS) {
  return { environment, homeFolder: () => undefined, readFile: () => undefined };
}

export async function connect(options: Omit<ServerOptions, 'version'>): Promise<Connected> {
  const server = serverFactory({ version: '0.0.0', platform: platformWith(), ...options })();
  const client = new Client({ name: 'test', version: '0.0.0' });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  return {
    client,
    async call(name, given = {}) {
      const { content, isError } = await client.callTool({ name, arguments: given });
      return { isError: isError === true, blocks: (content as { text: string }[]).map(({ text }) => text) };
    },
  };
}

/** A service of one schema and a few operations, in our own words. */
export function lampService(): ServiceData {
  return serviceData(modelOf(lampDocument()).model, 'lamps');
}

function lampDocument(): object {
  const lamp = { $ref: '#/components/schemas/Lamp' };
  const project = { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } };
  const id = { name: 'lamp_id', in: 'path', required: true, schema: { type: 'string', maxLength: 36 } };
  const body = (schema: object) => ({ content: { 'application/json': { schema } } });
  const ok = (schema: object) => ({ 200: { description: 'OK.', ...body(schema) } });
  const offset = {
    name: 'offset',
    in: 'query',
    schema: { type: 'integer', default: 0 },
    description: 'Number of items to skip.',
  };
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } };
  const list = {
    type: 'object',
    properties: { lamps: { type: 'array', items: lamp }, total_count: { type: 'integer' } },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [{ url: 'https://lamps.{region}.example.com', variables: { region: { default: 'r1' } } }],
    security: [{ Signature: [] }],
    paths: {
      '/v1/{project_id}/lamps': {
        get: {
          operationId: 'ListLamps',
          summary: 'Querying Lamps',
          tags: ['Lamps'],
          parameters: [project, offset, limit],
          responses: ok(list),
        },
        post: {
          operationId: 'CreateLamp',
          summary: 'Creating a Lamp',
          tags: ['Lamps'],
          parameters: [project],
          requestBody: { required: true, ...body(lamp) },
          responses: ok(lamp),
        },
      },
      '/v1/{project_id}/lamps/{lamp_id}': {
        get: {
          operationId: 'ShowLamp',
          summary: 'Querying a Lamp',
          tags: ['Lamps'],
          parameters: [project, id],
          responses: ok(lamp),
        },
        delete: {
          operationId: 'DeleteLamp',
          summary: 'Deleting a Lamp',
          tags: ['Lamps'],
          parameters: [project, id],
          responses: { 204: { description: 'No content.' } },
        },
      },
    },
    'x-error-codes': [{ code: 'LAMP.0001', status: '404', description: 'The lamp does not exist.' }],
    components: {
      securitySchemes: {
        Signature: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-signature-algorithm': 'SDK-HMAC-SHA256' },
      },
      schemas: {
        Lamp: {
          type: 'object',
          required: ['name', 'socket'],
          properties: {
            name: { type: 'string', minLength: 1, maxLength: 10, description: 'Name of the lamp.' },
            socket: { type: 'string', enum: ['E14', 'E27'] },
            brightness: { type: 'integer', minimum: 0, maximum: 100 },
            password: { type: 'string' },
            shade: { $ref: '#/components/schemas/Shade' },
          },
        },
        Shade: {
          type: 'object',
          properties: { colour: { type: 'string' }, inner: { $ref: '#/components/schemas/Shade' } },
        },
      },
    },
  };
}
