// Streamable HTTP on this machine: the SDK's client is served, a page of a browser that got here by another name is not.
import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverFactory } from '../../../generator/runtime/mcp/create-server.ts';
import { type HttpServer, serveHttp } from '../../../generator/runtime/mcp/serve-http.ts';
import { lampService, platformWith } from './connected-client.ts';

let server: HttpServer;
beforeEach(async () => {
  server = await serveHttp(serverFactory({ services: [lampService()], version: '0.0.0', platform: platformWith() }), 0);
});
afterEach(() => server.close());

const hello = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '0' } },
});

/** The status code: `fetch` would not send these headers. */
function post(headers: Record<string, string>, path = '/mcp'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, server.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
    });
    sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
    sent.end(hello);
  });
}

test('clients are served, each in a session of its own', async () => {
  for (const name of ['one', 'two']) {
    const client = new Client({ name, version: '0' });
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url)) as Transport);
    expect((await client.listTools()).tools).toHaveLength(3);
    const { content } = await client.callTool({ name: 'find_operations', arguments: { query: 'show a lamp' } });
    expect((content as { text: string }[])[0]?.text).toContain('lamps/ShowLamp');
    await client.close();
  }
});

test('only by the names of this machine, and from no page of another origin', async () => {
  const { port } = new URL(server.url);
  expect(await post({})).toBe(200);
  expect(await post({ Host: `localhost:${port}`, Origin: `http://localhost:${port}` })).toBe(200);
  for (const headers of [
    { Host: 'lamps.example.com' },
    { Host: `evil.example:${port}` },
    { Host: '127.0.0.1' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: `http://localhost.evil.example:${port}` },
  ] as Record<string, string>[])
    expect(await post(headers), JSON.stringify(headers)).toBe(403);
  expect(await post({}, '/')).toBe(404);
  expect(await post({ 'Mcp-Session-Id': 'made-up' })).toBe(404);
});
