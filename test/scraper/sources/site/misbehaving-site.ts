// A documentation site on this computer that does as it is told, and a clock that does not wait.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { fetchSite } from '../../../../scraper/sources/site/fetch-site.ts';
import type { SiteOptions } from '../../../../scraper/sources/site/site-options.ts';

export type Responder = (request: IncomingMessage, response: ServerResponse) => void;

export class MisbehavingSite {
  /** Responses by path; a list is worked off, its last one stays. */
  readonly responses = new Map<string, Responder | Responder[]>();
  readonly asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
  readonly clock = new Clock();
  /** Paths of pages in the order in which they were asked for; those of two requests at once may arrive in another one. */
  readonly sent: string[] = [];
  mostAtOnce = 0;
  /** When requests were sent, by the clock. */
  readonly starts: number[] = [];
  private server!: Server;
  private atOnce = 0;
  private unfinished = 0;
  private readonly limits = new Map<string, AbortController>();

  async open(): Promise<void> {
    this.server = createServer((request, response) => this.respond(request, response));
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  url(path: string): URL {
    return new URL(path, `http://${this.host}`);
  }

  /** Pages that link to each other: path → paths. */
  pages(links: Readonly<Record<string, readonly string[]>>): void {
    for (const [path, targets] of Object.entries(links))
      this.responses.set(path, html(`${path} ${targets.map((target) => `<a href="${target}">x</a>`).join(' ')}`));
  }

  /** The shortest time between the starts of two requests. */
  shortestPause(): number {
    return Math.min(...this.starts.slice(1).map((start, index) => start - (this.starts[index] as number)));
  }

  /** Whether every request that was sent has got a response, and the response was read. */
  get idle(): boolean {
    return this.unfinished === 0 && this.atOnce === 0;
  }

  /** The time of the request for a path is up, as if its limit had come. */
  timeIsUp(path: string): void {
    const limit = this.limits.get(path);
    if (!limit) throw new Error(`${path} was asked for without a limit`);
    limit.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }

  paths(): string[] {
    return this.asked.map(({ path }) => path).filter((path) => path !== '/robots.txt');
  }

  forget(): void {
    this.asked.length = 0;
  }

  async crawl(path: string, options: SiteOptions = {}, report = new Report()) {
    // A limit comes when the test says so, not when this machine is busy.
    const controllers = new Map<AbortSignal, AbortController>();
    const limited = vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      expect(milliseconds).toBe(options.timeout ?? 2000);
      const controller = new AbortController();
      controllers.set(controller.signal, controller);
      return controller.signal;
    });
    const fetch: typeof globalThis.fetch = async (address, init) => {
      this.starts.push(this.clock.now());
      const { pathname } = new URL(String(address));
      if (pathname !== '/robots.txt') this.sent.push(pathname);
      const controller = init?.signal && controllers.get(init.signal);
      if (controller) this.limits.set(pathname, controller);
      this.unfinished += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.unfinished);
      try {
        return await globalThis.fetch(address, init);
      } finally {
        this.unfinished -= 1;
      }
    };
    const sources = await fetchSite(
      this.url(path),
      { fetch, now: this.clock.now, sleep: this.clock.sleep, timeout: 2000, ...options },
      report,
    ).finally(() => limited.mockRestore());
    return {
      sources,
      ids: sources.map(({ id }) => new URL(id).pathname),
      codes: report.diagnostics.map(({ code }) => code),
      diagnostics: report.diagnostics,
    };
  }

  private respond(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.asked.push({ path, headers: request.headers });
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    response.on('close', () => (this.atOnce -= 1));
    const known = this.responses.get(path);
    const responder = Array.isArray(known) ? (known.length > 1 ? known.shift() : known[0]) : known;
    // A moment, so that requests at once are seen to be at once.
    setTimeout(() => (responder ?? status(404))(request, response), 2);
  }
}

class Clock {
  private time = Date.parse('2026-03-10T12:00:00Z');
  readonly slept: number[] = [];
  readonly now = (): number => this.time;
  readonly sleep = async (milliseconds: number): Promise<void> => {
    this.slept.push(milliseconds);
    const end = this.time + milliseconds;
    await soon();
    this.time = Math.max(this.time, end);
  };
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
}

export const html =
  (text: string, headers: Record<string, string> = {}): Responder =>
  (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(`<!DOCTYPE html><html><body>${text}</body></html>`);
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Responder =>
  (_, response) =>
    void response.writeHead(code, headers).end();

export const redirect = (location: string, code = 302): Responder => status(code, { location });

export const text =
  (content: string, type = 'text/plain'): Responder =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': type }).end(content);

/** To be called where tests are declared; no test may have had more than two requests at once. */
export function misbehavingSite(): { current: MisbehavingSite } {
  const holder = {} as { current: MisbehavingSite };
  beforeEach(async () => {
    holder.current = new MisbehavingSite();
    await holder.current.open();
  });
  afterEach(async () => {
    await holder.current.close();
    expect(holder.current.mostAtOnce).toBeLessThanOrEqual(2);
  });
  return holder;
}
