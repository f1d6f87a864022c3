// A server that responds to every operation of a model: with the documented example, else with a value made from the response's schema.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiModel, ApiOperation } from '../../../generator/model/api-model.ts';
import { sampleValue } from './sample-value.ts';

export interface ServedRequest {
  operation: ApiOperation | undefined;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface ExampleServer {
  url: string;
  served: ServedRequest[];
  close(): Promise<void>;
}

export interface ExampleServerOptions {
  /** A response of the test's own; undefined for the documented one. */
  response?: (request: ServedRequest) => unknown;
  /** An operation without a documented success responds with its first documented status, else with 204. */
  anyStatus?: boolean;
  /** A page at `/`. */
  page?: () => string;
}

export async function startExampleServer(model: ApiModel, options: ExampleServerOptions = {}): Promise<ExampleServer> {
  const routes = model.operations.map((operation) => ({
    operation,
    pattern: pathPattern(operation.path),
    fixed: operation.path.replace(/\{[^}]*\}/g, '').length,
  }));
  // `/desktops/detail` before `/desktops/{desktop_id}`.
  routes.sort((a, b) => b.fixed - a.fixed);
  const served: ServedRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const { pathname } = new URL(url, 'http://localhost');
      if (pathname === '/' && options.page)
        return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(options.page());
      const operation = routes.find(
        (route) => route.operation.method === method.toLowerCase() && route.pattern.test(pathname),
      )?.operation;
      const seen = { operation, method, url, headers, body };
      served.push(seen);
      const { status, value } = operation
        ? documentedResponse(operation, model, options.anyStatus)
        : { status: 404, value: { error_code: 'TEST.404', error_msg: `no operation ${method} ${pathname}` } };
      const own = options.response?.(seen);
      const text = own === undefined ? value : own;
      response
        .writeHead(status, { 'Content-Type': 'application/json', 'X-Request-Id': `request-${served.length}` })
        .end(text === undefined ? undefined : JSON.stringify(text));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    served,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Of the first documented success. */
export function documentedResponse(
  operation: ApiOperation,
  model: ApiModel,
  anyStatus = false,
): { status: number; value: unknown } {
  const [first] = operation.responses.filter(({ status }) => anyStatus && /^\d{3}$/.test(status));
  const response = operation.responses.find(({ status }) => /^2\d\d$/.test(status)) ?? first;
  if (!response) return { status: 204, value: undefined };
  const { status, body } = response;
  return {
    status: Number(status),
    value: body && (body.examples.length > 0 ? body.examples[0]?.value : sampleValue(body.schema, model)),
  };
}

function pathPattern(path: string): RegExp {
  const parts = path.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
