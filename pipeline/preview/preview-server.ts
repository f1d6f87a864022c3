// Serves the portal from memory to this machine only: no file is opened for a request, so no path leads out of a folder.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventsPath, reloadingPage } from './reloading-page.ts';

const host = '127.0.0.1';
const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
  yaml: 'application/yaml',
};

/** A file that is made when somebody asks for it; `path` is relative, with forward slashes. */
export interface PreviewFile {
  path: string;
  print: () => string | Promise<string>;
}

export class PreviewServer {
  #files: ReadonlyMap<string, PreviewFile> = new Map();
  readonly #failed: (reason: string) => void;
  readonly #listeners = new Set<ServerResponse>();
  readonly #server: Server = createServer((request, response) => void this.#respond(request, response));
  #build = 0;

  /** @param failed told why a page could not be made. */
  constructor(failed: (reason: string) => void) {
    this.#failed = failed;
  }

  /** @param port 0 for any free one. Rejects with the reason when the port is taken. */
  listen(port: number): Promise<string> {
    return new Promise((done, fail) => {
      this.#server.once('error', fail);
      this.#server.listen(port, host, () => done(`http://${host}:${(this.#server.address() as AddressInfo).port}/`));
    });
  }

  /** Replaces all files and reloads the pages that are open. */
  show(files: readonly PreviewFile[]): void {
    this.#files = new Map(files.map((file) => [`/${file.path}`, file]));
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

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (!this.#isOurs(request)) return refuse(response, 421, 'This preview serves 127.0.0.1 and localhost only.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'This preview only shows pages.');
    const [path = '/'] = (request.url ?? '/').split(/[?#]/);
    if (path === eventsPath) return this.#listen(response);
    if (this.#files.has(`${path}/index.html`)) {
      response.writeHead(308, { Location: `${path}/` }).end();
      return;
    }
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = this.#files.get(name);
    if (!file) return refuse(response, 404, 'The preview has no such page.');
    const type = name.slice(name.lastIndexOf('.') + 1);
    try {
      const text = await file.print();
      send(response, mediaTypes[type] ?? 'text/plain', type === 'html' ? reloadingPage(text) : text);
    } catch (error) {
      const reason = `${name} could not be made: ${(error as Error).message}`;
      this.#failed(reason);
      refuse(response, 500, reason);
    }
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

function send(response: ServerResponse, mediaType: string, text: string): void {
  response.writeHead(200, { 'Content-Type': `${mediaType}; charset=utf-8` }).end(text);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}
