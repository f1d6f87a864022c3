// Responds to the operations of a service on this machine only, from the documents' examples, else from what the schemas say: so that samples
// run before anybody has an account. It keeps nothing: what is created is not there afterwards.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiModel, ApiOperation, ApiResponse } from '../../generator/model/api-model.ts';
import { isJsonMediaType } from '../../generator/model/media-type.ts';
import { bodyExamples } from '../../generator/docs/samples/samples.ts';
import { pathMatcher } from './match-path.ts';

const host = '127.0.0.1';
/** Bytes of a request body; what is longer is refused. */
const mostBytes = 4 * 2 ** 20;

export class MockServer {
  readonly #model: ApiModel;
  readonly #match: ReturnType<typeof pathMatcher>;
  readonly #server: Server = createServer((request, response) => this.#respond(request, response));

  constructor(model: ApiModel) {
    this.#model = model;
    this.#match = pathMatcher(model);
  }

  /** @param port 0 for any free one. Rejects with the reason when the port is taken. */
  listen(port: number): Promise<string> {
    return new Promise((done, fail) => {
      this.#server.once('error', fail);
      this.#server.listen(port, host, () => done(`http://${host}:${(this.#server.address() as AddressInfo).port}`));
    });
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }

  #respond(request: IncomingMessage, response: ServerResponse): void {
    // A page of the portal, opened from a folder or from a host, may ask: there is nothing here but examples.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', '*');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
      response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST, DELETE, PATCH, HEAD, OPTIONS');
      response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '*');
      response.setHeader('Access-Control-Allow-Private-Network', 'true');
      response.writeHead(204).end();
      return;
    }
    let body = '';
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= mostBytes) body += chunk.toString('latin1');
    });
    request.on('end', () => {
      if (bytes > mostBytes) return refuse(response, 413, `The mock takes at most ${mostBytes} bytes.`);
      this.#answer(request, Buffer.from(body, 'latin1').toString('utf8'), response);
    });
  }

  #answer({ method = 'GET', url = '/', headers }: IncomingMessage, body: string, response: ServerResponse): void {
    const [path = '/'] = url.split(/[?#]/);
    const { operation, methods } = this.#match(method, path);
    if (!operation) {
      if (methods.length === 0) return refuse(response, 404, `No operation has the path ${path}.`);
      response.setHeader('Allow', methods.join(', '));
      return refuse(response, 405, `The path ${path} takes ${methods.join(', ')}, not ${method}.`);
    }
    if (operation.requestBody && isJsonMediaType(operation.requestBody.mediaType)) {
      if (operation.requestBody.required && body === '') return refuse(response, 400, `${operation.id} needs a body.`);
      if (body !== '' && !isJson(body)) return refuse(response, 400, `The body of ${operation.id} has to be JSON.`);
    }
    const wanted = /(?:^|[\s,;])code=(\d{3})(?!\d)/.exec([headers['prefer']].flat().join(','))?.[1];
    const chosen = chooseResponse(operation, wanted);
    if (!chosen) return refuse(response, 404, `${operation.id} documents no status ${wanted ?? '2xx'}.`);
    const [example] = bodyExamples(chosen.body, { model: this.#model }, 'response');
    const status = Number(/^\d{3}$/.test(chosen.status) ? chosen.status : (wanted ?? 200));
    if (example === undefined) response.writeHead(status).end();
    else
      response
        .writeHead(status, { 'Content-Type': chosen.body?.mediaType ?? 'application/json' })
        .end(JSON.stringify(example.value));
  }
}

/** The status that was asked for, else the first success, else the first that is documented. */
function chooseResponse({ responses }: ApiOperation, wanted: string | undefined): ApiResponse | undefined {
  if (wanted !== undefined)
    return responses.find(({ status }) => status === wanted) ?? responses.find(({ status }) => status === 'default');
  return responses.find(({ status }) => /^2\d\d$/.test(status)) ?? responses[0];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ error_code: `mock.${status}`, error_msg: reason }));
}
