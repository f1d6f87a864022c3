// Serves sites from memory to this machine only: no file is opened for a request, so no path leads out of a folder.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { eventsPath, reloadingPage } from './reloading-page.ts';

const host = '127.0.0.1';
const mediaTypes: Readonly<Record<string, string>> = { html: 'text/html', md: 'text/markdown', txt: 'text/plain' };

export class PreviewServer {
  readonly #files = new Map<string, string>();
  readonly #listeners = new Set<ServerResponse>();
  readonly #server: Server = createServer((request, response) => this.#respond(request, response));
  #build = 0;

  /** @param port 0 for any free one. Rejects with the reason when the port is taken. */
  listen(port: number): Promise<string> {
    return new Promise((done, fail) => {
      this.#server.once('error', fail);
      this.#server.listen(port, host, () => done(`http://${host}:${(this.#server.address() as AddressInfo).port}/`));
    });
  }

  /** Replaces a service's site and reloads the pages that are open. */
  show(service: string, files: readonly GeneratedFile[]): void {
    for (const path of this.#files.keys()) if (path.startsWith(`/${service}/`)) this.#files.delete(path);
    for (const { path, text } of files)
      this.#files.set(`/${service}/${path}`, path === 'index.html' ? reloadingPage(text) : text);
    this.#build += 1;
    for (const listener of this.#listeners) this.#tell(listener);
  }

  close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    return new Promise((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }

  #respond(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (!this.#isOurs(request)) return refuse(response, 421, 'This preview serves 127.0.0.1 and localhost only.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'This preview only shows pages.');
    const [path = '/'] = (request.url ?? '/').split(/[?#]/);
    if (path === eventsPath) return this.#listen(response);
    const services = [...new Set([...this.#files.keys()].map((name) => name.split('/')[1] ?? ''))];
    if (path === '/') return send(response, 'text/html', listOf(services));
    if (services.some((service) => path === `/${service}`)) {
      response.writeHead(308, { Location: `${path}/` }).end();
      return;
    }
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const text = this.#files.get(name);
    if (text === undefined) return refuse(response, 404, 'The preview has no such page.');
    send(response, mediaTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain', text);
  }

  /** A page of another site whose name was made to lead here sends its own name. */
  #isOurs({ headers }: IncomingMessage): boolean {
    const { port } = this.#server.address() as AddressInfo;
    return [host, 'localhost'].some(
      (name) => headers.host === `${name}:${port}` || (port === 80 && headers.host === name),
    );
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
    this.#tell(response);
  }

  #tell(listener: ServerResponse): void {
    listener.write(`data: ${this.#build}\n\n`);
  }
}

/** Ids of services are lower case letters, digits and hyphens. */
function listOf(services: readonly string[]): string {
  const items = services.map((service) => `<li><a href="/${service}/">${service}</a></li>`).join('');
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>tablespec preview</title><h1>tablespec preview</h1><ul>${items}</ul></html>\n`;
}

function send(response: ServerResponse, mediaType: string, text: string): void {
  response.writeHead(200, { 'Content-Type': `${mediaType}; charset=utf-8` }).end(text);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}
