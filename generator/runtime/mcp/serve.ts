// Runs the server until its one client is gone (stdio), or until it is interrupted (HTTP). Standard output belongs to the protocol.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Allowed } from './catalogue.ts';
import { serverFactory, type ServerOptions } from './create-server.ts';
import { serveHttp } from './serve-http.ts';

/** As people write them on a command line. */
export interface ServeOptions extends Omit<ServerOptions, 'allowed'> {
  allow?: readonly string[] | undefined;
  /** On this port of this machine; on stdio without it. */
  httpPort?: number | undefined;
}

/** Told to people, on standard error. */
export type Say = (line: string) => void;

/** @throws TypeError for options that cannot be. */
export async function serve({ allow = [], httpPort, ...options }: ServeOptions, say: Say): Promise<void> {
  const makeServer = serverFactory({ ...options, allowed: readAllowed(allow) });
  const served = options.services.map(({ service }) => service).join(', ');
  if (httpPort === undefined) {
    const server = makeServer();
    const gone = new Promise<void>((resolve) => {
      server.onclose = resolve;
      process.stdin.once('end', resolve);
    });
    await server.connect(new StdioServerTransport());
    say(`Serving ${served} on standard input and output.`);
    await gone;
    await server.close();
    return;
  }
  const http = await serveHttp(makeServer, httpPort);
  say(`Serving ${served} at ${http.url} until Ctrl+C.`);
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await http.close();
}

/** `write`, and `destructive`, which includes it. */
export function readAllowed(allow: readonly string[]): Allowed {
  const words = allow.flatMap((text) => text.split(',').map((word) => word.trim()));
  const strange = words.find((word) => !['read', 'write', 'destructive'].includes(word));
  if (strange !== undefined) throw new TypeError(`--allow takes write and destructive, not ${JSON.stringify(strange)}`);
  const destructive = words.includes('destructive');
  return { write: destructive || words.includes('write'), destructive };
}
