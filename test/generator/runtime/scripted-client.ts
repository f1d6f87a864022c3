// A client of the runtime and the server that it asks, for the tests of the runtime.
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { buildClient, type CommonOptions } from '../../../generator/runtime/client/build-client.ts';
import { call, type CallInput, type Client, type Operation } from '../../../generator/runtime/client/call.ts';
import type { Credentials, TokenSource } from '../../../generator/runtime/client/credentials.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

export let server: ScriptedServer;

/** Starts the server for the tests of the file that calls this, and stops it behind them. */
export function withServer(): void {
  beforeAll(async () => {
    server = await startScriptedServer();
  });
  afterAll(() => server.close());
  afterEach(() => vi.restoreAllMocks());
}

export type Options = Partial<CommonOptions<boolean>> & {
  token?: TokenSource | undefined;
  scheme?: string;
  credentials?: Credentials;
};
export const noLimits = { attemptTimeout: Infinity, totalTimeout: Infinity };
export const list: Operation = { service: 'things', id: 'ListThings', method: 'get', path: '/v1/{project_id}/things' };
export const create: Operation = { ...list, id: 'CreateThing', method: 'post' };
export const client = (
  options: Options = {},
): Client & Record<'GET' | 'POST', (path: string, init?: object) => Promise<any>> =>
  buildClient({ baseUrl: server.url, token: 'secret', projectId: 'p', random: () => 1, ...options } as never, {
    name: 'things',
    version: '1.0.0',
    server: {},
    tokens: [
      { scheme: 'TokenAuth', in: 'header', name: 'X-Auth-Token' },
      { scheme: 'OAuth', in: 'header', name: 'Authorization', prefix: 'Bearer' },
      { scheme: 'User', in: 'header', name: 'Authorization', prefix: 'Basic' },
      { scheme: 'Bot', in: 'header', name: 'Authorization', prefix: 'Bot' },
      { scheme: 'Query', in: 'query', name: 'private token' },
      { scheme: 'Session', in: 'cookie', name: 'session' },
    ],
  });
export const send = (operation: Operation, options: Options = {}, input?: CallInput): Promise<any> =>
  call(client(options), operation, input);
