import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { generateSchemaTypes, specialType } from '../../../generator/client/schema-types.ts';
import { typesDocument } from '../../../generator/client/types-document.ts';
import { compileClient, generateAll, modelOf, projectRoot, readSpec, writeFiles } from '../generated-package.ts';

const { model } = modelOf(readSpec('desktops'));
const usage = {
  path: 'usage.ts',
  text: readFileSync(join(projectRoot, 'test/fixtures/generator/desktops-usage.ts.txt'), 'utf8'),
};
const output = writeFiles([...generateAll(model), usage]);
let complaints: string[];
let api: any;

interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}
let seen: Seen | undefined;
let scripted: { status: number; body?: string; headers?: Record<string, string> };
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    seen = { method: request.method, url: request.url, headers: request.headers, body };
    response.writeHead(scripted.status, { 'Content-Type': 'application/json', ...scripted.headers }).end(scripted.body);
  });
});
let client: unknown;

beforeAll(async () => {
  complaints = compileClient(output.folder, ['usage.ts']);
  api = await import(pathToFileURL(join(output.folder, 'dist/client/index.js')).href);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = api.createClient({ baseUrl: `http://127.0.0.1:${port}`, projectId: 'my/project', token: 'secret' });
});

beforeEach(() => {
  seen = undefined;
  scripted = { status: 200, body: '{"total_count":0,"desktops":[]}' };
});

afterAll(() => {
  server.close();
  output.remove();
});

test('tsc --strict accepts the package and its right uses, and refuses the wrong ones', () => {
  expect(complaints).toEqual([]);
});

test('the newest TypeScript agrees', () => {
  const compilerOptions = { noEmit: true, rootDir: '.', allowImportingTsExtensions: true };
  writeFileSync(
    join(output.folder, 'tsconfig.json'),
    JSON.stringify({
      extends: './client/tsconfig.json',
      compilerOptions,
      include: ['usage.ts', 'client/*.ts', 'client/runtime/**/*.ts'],
    }),
  );
  const { stdout } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules/typescript7/bin/tsc'), '-p', output.folder],
    { encoding: 'utf8' },
  );
  expect(stdout).toBe('');
});

test('no any in what is generated', () => {
  for (const { path, text } of generateAll(model)) {
    if (!path.endsWith('.ts')) continue;
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"/g, '');
    expect(code, path).not.toMatch(/(?<!\.)\bany\b|\bFunction\b|@ts-/);
  }
});

test('every file says that it is generated', () => {
  for (const { path, text } of generateAll(model))
    if (!path.endsWith('/LICENSE'))
      expect(text.slice(0, 200), path).toMatch(/(?:Generated|Copied|Compiled) by tablespec.*Do not edit/);
});

test('the types are those of openapi-typescript’s own entry, with descriptions as text', async () => {
  const options = { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true, transform: specialType };
  const whole = await openapiTS(typesDocument(model) as never, options);
  const text = astToString(whole).replaceAll(/(?<=^\s*(?:\/\*\*|\*) )@description /gm, '');
  expect(generateSchemaTypes(model)).toBe(`${text}export type Int64 = number & { readonly int64?: never };\n`);
});

test('a line of a description that looks like a tag stays', () => {
  const text = generateSchemaTypes({
    ...model,
    schemas: [{ name: 'Lamp', schema: { type: 'object', description: 'Two lines.\n@description is a word here.' } }],
    operations: [],
  });
  expect(text).toMatch(/^ +\* Two lines\.\n +\* +@ description is a word here\.$/m);
});

test('two runs give the same bytes', () => {
  expect(generateAll(modelOf(readSpec('desktops')).model)).toEqual(generateAll(model));
});

test('token, project and query go out; a result comes back', async () => {
  const result = await api.listDesktops(client, {
    query: { status: ['ACTIVE', 'SHUTOFF'], fields: ['a', 'b c'], limit: 10, offset: undefined },
  });
  expect(seen).toMatchObject({
    method: 'GET',
    url: '/v2/my%2Fproject/desktops?status=ACTIVE&status=SHUTOFF&fields=a,b%20c&limit=10',
    body: '',
  });
  expect(seen?.headers['x-auth-token']).toBe('secret');
  expect(result).toMatchObject({ ok: true, status: 200, data: { total_count: 0, desktops: [] } });
});

test('an error is a result with its status', async () => {
  scripted = { status: 400, body: '{"error_code":"WKS.0001","error_msg":"no"}' };
  const failed = await api.listDesktops(client);
  expect(failed).toMatchObject({ ok: false, status: 400, error: { error_code: 'WKS.0001' } });
  expect(api.explainError(failed.toError())).toBe('Internal error.');
  expect([api.explainError('WKS.0001'), api.explainError('WKS.9')]).toEqual(['Internal error.', undefined]);
  scripted = { status: 500, body: '<html>bad gateway</html>' };
  expect(await api.listDesktops(client)).toMatchObject({ ok: false, status: 500, error: '<html>bad gateway</html>' });
});

test('a body goes out with POST and with DELETE', async () => {
  scripted = { status: 202, body: '{"job_id":"1"}' };
  const body = { computer_name: 'PC-1', volume: { type: 'SSD', size: 80 } };
  const result = await api.createDesktop(client, { body, header: { 'X-Request-Id': 'r' } });
  expect(seen).toMatchObject({ method: 'POST', url: '/v2/my%2Fproject/desktops', body: JSON.stringify(body) });
  expect(seen?.headers).toMatchObject({
    'content-type': 'application/json',
    'x-request-id': 'r',
    'x-auth-token': 'secret',
  });
  expect(result).toMatchObject({ ok: true, status: 202, data: { job_id: '1' } });

  scripted = { status: 204 };
  expect(await api.deleteDesktop(client, { path: { desktop_id: 'd 1' }, body: { delete_users: true } })).toMatchObject({
    ok: true,
    status: 204,
    data: undefined,
  });
  expect(seen).toMatchObject({
    method: 'DELETE',
    url: '/v2/my%2Fproject/desktops/d%201',
    body: '{"delete_users":true}',
  });
});

test('a caller cannot take the project or the path elsewhere', async () => {
  await api.deleteDesktop(client, { path: { desktop_id: '../../x', project_id: 'other' } });
  expect(seen?.url).toBe('/v2/my%2Fproject/desktops/..%2F..%2Fx');
  await expect(api.deleteDesktop(client, { path: { desktop_id: '..' } })).rejects.toThrow(TypeError);
  await expect(api.deleteDesktop(client, { path: { desktop_id: '' } })).rejects.toThrow(TypeError);
});

test('a redirect is not followed with the token', async () => {
  scripted = { status: 302, body: '', headers: { Location: 'http://127.0.0.1:9/' } };
  expect(await api.listDesktops(client)).toMatchObject({ ok: false, status: 302 });
});

test('a signal ends a call', async () => {
  await expect(api.listDesktops(client, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});

test('http is refused but to this machine', () => {
  expect(() => api.createClient({ baseUrl: 'http://example.com', projectId: 'p', token: 't' })).toThrow('only https');
});

test('package.json has an entry per tag and one dependency', () => {
  const text =
    generateClient(model, { packageName: '@scope/client' }).find(({ path }) => path === 'package.json')?.text ?? '';
  const manifest = JSON.parse(text);
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './client',
    './credentials',
    './errors',
    './schema',
    './types',
    './validation',
    './desktops',
    './ou-management',
    './package.json',
  ]);
  expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch']);
  expect(manifest).toMatchObject({ name: '@scope/client', type: 'module', sideEffects: false });
  expect(() => generateClient(model, { packageName: '../x' })).toThrow('Not a package name');
});
