// A local server that does what the test says, request by request; and clocks that do not wait.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Clock } from '../../../generator/runtime/client/clock.ts';

interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Step = (response: ServerResponse, seen: Seen) => void;

export interface ScriptedServer {
  url: string;
  seen: Seen[];
  /** One step per request; the last one stays. */
  play(...steps: Step[]): void;
  close(): Promise<void>;
}

export async function startScriptedServer(): Promise<ScriptedServer> {
  let script: Step[] = [];
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body });
      const step = script.length > 1 ? script.shift() : script[0];
      step?.(response, seen.at(-1) as Seen);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    play(...steps) {
      seen.length = 0;
      script = steps;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const respond =
  (status: number, body?: unknown, headers: Record<string, string> = {}): Step =>
  (response) => {
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
  };
/** Resets the connection. */
export const reset: Step = (response) => response.socket?.resetAndDestroy();
/** Never responds. */
export const silence: Step = () => undefined;
/** Begins a response and says no more. */
export const stall: Step = (response) =>
  void response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"a":');
/** Promises more bytes than it sends. */
export const truncate: Step = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
  response.write('{"a":1', () => response.socket?.destroy());
};

/** Every wait is over at once, and written down. With time limits of Infinity nothing else asks the clock. */
export function hastyClock(start = Date.UTC(2026, 0, 15)): Clock & { waits: number[]; time: number } {
  const clock = {
    waits: [] as number[],
    time: start,
    now: () => clock.time,
    after(milliseconds: number, callback: () => void) {
      clock.waits.push(milliseconds);
      const immediate = setImmediate(() => {
        clock.time += milliseconds;
        callback();
      });
      return () => clearImmediate(immediate);
    },
  };
  return clock;
}
