// Each snippet of the portal sends one request, whatever its address holds: a server counts them.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestSnippets } from '../../../../generator/docs/site/request-snippets.ts';
import { buildApiModel } from '../../../../generator/model/build-api-model.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  response.end('{}');
});
let port = 0;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => void server.close());

const PATHS = ['/v1/lamps/[1-500]', '/v1/lamps/[a-z]/[1-9:2]', '/v1/lamps/%7Ba,b%7D', '/v1/{lamp_id}/['];

test.each(PATHS)('%s', async (path) => {
  const parameters = [
    { name: 'lamp_id', in: 'path', required: true, schema: { type: 'string', example: '[1-20]{a,b}' } },
    { name: 'filter[1-30]', in: 'query', required: true, schema: { type: 'string', example: '{x,y}' } },
  ].filter(({ in: place }) => place !== 'path' || path.includes('{lamp_id}'));
  const document = {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [{ url: `http://127.0.0.1:${port}` }],
    paths: {
      [path]: { delete: { operationId: 'DeleteLamp', parameters, responses: { 204: { description: 'Gone.' } } } },
    },
  };
  const model = buildApiModel(document, new Report());
  const [curl, , http] = requestSnippets(model.operations[0]!, model, { packageName: 'lamps' });
  asked.length = 0;
  await promisify(execFile)('sh', ['-c', curl?.source ?? ''], { env: { ...process.env, TOKEN: 'x' } });
  expect(asked).toHaveLength(1);
  const socket = connect(port, '127.0.0.1');
  const text = (http?.source ?? '')
    .replaceAll('\n', '\r\n')
    .replace('HTTP/1.1\r\n', 'HTTP/1.1\r\nConnection: close\r\n');
  socket.end(`${text}\r\n\r\n`);
  socket.resume();
  await once(socket, 'close');
  expect(asked).toEqual([asked[0], asked[0]]);
});
