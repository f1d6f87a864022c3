// The document behind the site: complete, a valid OpenAPI document, text that stays text; and the request snippets.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { requestSnippets } from '../../../../generator/docs/site/request-snippets.ts';
import { siteDocument } from '../../../../generator/docs/site/site-document.ts';
import type { ApiModel } from '../../../../generator/model/api-model.ts';
import { buildApiModel } from '../../../../generator/model/build-api-model.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { checkDocument } from '../../../../spec/checks/check-document.ts';
import { hostileDocument, hostileStrings } from '../hostile-document.ts';
import { readPage } from '../markdown-reader.ts';
import { sampleDocument, sampleSources } from '../sample-document.ts';

const options = { packageName: 'cloud-desk' };
const modelOf = (document: unknown): ApiModel => buildApiModel(document, new Report());
const siteOf = (document: unknown, more = {}): any =>
  siteDocument(modelOf(document), document, { ...options, ...more });

it('is a valid OpenAPI document with every operation, parameter, body, response and schema', () => {
  const site = siteOf(sampleDocument, { sources: sampleSources });
  const report = new Report();
  checkDocument(site, { house: false }, report);
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const outline = (document: any): unknown =>
    Object.entries(document.paths).flatMap(([path, item]: [string, any]) =>
      Object.entries(item)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([method, operation]: [string, any]) => [
          path,
          method,
          operation.operationId,
          operation.tags,
          [...operation.parameters].map(({ name }: { name: string }) => name).sort(),
          Object.keys(operation.requestBody?.content ?? {}),
          Object.entries(operation.responses).map(([status, response]: [string, any]) => [
            status,
            Object.keys(response.content ?? {}),
          ]),
        ]),
    );
  expect(outline(site)).toEqual(outline(sampleDocument));
  expect(Object.keys(site.components.schemas)).toEqual(Object.keys(sampleDocument.components.schemas));
  expect(site.security).toEqual(sampleDocument.security);
});

it('says in the description of an operation what Redoc has no place for', () => {
  const { post, get } = siteOf(sampleDocument, { sources: sampleSources }).paths['/v2/{project_id}/desks'];
  for (const words of [
    'Operation `CreateDesk`, in the client `createDesk`.',
    '`desk:desks:create`',
    'Source: desk-reference, 4.1.1 Renting a Desk',
  ])
    expect(post.description).toContain(words);
  expect(get.description).toContain(
    'Error codes in its examples:\n\n- `DESK.0001`: The desk is taken. Choose another one.',
  );
  const wordless = { ...sampleDocument, 'x-error-codes': [{ code: 'DESK.0001' }] };
  expect(siteOf(wordless).paths['/v2/{project_id}/desks'].get.description).toContain(
    'Error codes in its examples: `DESK.0001`.',
  );
  expect(post.description).not.toContain('Error codes');
});

it('lists error codes and the changelog as pages of their own, under names that no tag has', () => {
  const names = (site: any): string[] => site.tags.map(({ name }: { name: string }) => name);
  expect(names(siteOf(sampleDocument, { changelog: '# Changelog\n\n## 1.0.0\n' })).slice(-2)).toEqual([
    'Error codes',
    'Changelog',
  ]);
  const clash = structuredClone(sampleDocument) as any;
  clash.paths['/v2/{project_id}/desks'].get.tags = ['error Codes'];
  expect(names(siteOf(clash)).at(-1)).toBe('Error codes of the API');
  expect(names(siteOf({ paths: {} }))).toEqual([]);
});

it.each(hostileStrings.map((text) => [text]))('%j opens no HTML and no link in any description', (text) => {
  const descriptions: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'x-codeSamples' || key === 'examples' || key === 'example' || key === 'default') continue;
      if (key === 'description' && typeof member === 'string') descriptions.push(member);
      collect(member);
    }
  };
  collect(siteOf(hostileDocument(text)));
  expect(descriptions.length).toBeGreaterThan(5);
  for (const description of descriptions) {
    const page = readPage(description);
    expect(page.links).toEqual([]);
    for (const tag of page.tags) expect(tag).toMatch(/^(?:<br>|<\/?code>)$/);
  }
});

const quotes = `it's "$HOME" \`id\` \\ !x ${'${y}'} $(id)`;
it.each([...hostileStrings, quotes].map((text) => [text]))(
  'a snippet with %j is one command for a shell, with the values as they are',
  (text) => {
    const model = modelOf({
      servers: [{ url: 'https://desk.example.com' }],
      paths: {
        '/v1/{id}': {
          post: {
            operationId: 'Post',
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'string', example: text } },
              { name: 'q', in: 'query', required: true, schema: { type: 'string', example: text } },
            ],
            requestBody: {
              required: true,
              content: { 'application/json': { schema: {}, examples: { one: { value: { [text]: text } } } } },
            },
            responses: { '200': { description: '' } },
          },
        },
      },
      components: { securitySchemes: { Token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } } },
    });
    const snippets = requestSnippets(model.operations[0]!, model, options);
    const curl = snippets.find(({ label }) => label === 'curl')?.source ?? '';
    // A shell reads the command; what would be sent is printed instead, a NUL behind each word.
    const { stdout, status } = spawnSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${curl}`], {
      encoding: 'utf8',
      env: { TOKEN: 't0ken' },
    });
    const words = stdout.split('\0');
    expect(status).toBe(0);
    const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
    const url = new URL(words.find((word) => word.startsWith('https://')) ?? '');
    expect(url.searchParams.get('q')).toBe(wellFormed);
    expect(decodeURIComponent(url.pathname.slice('/v1/'.length))).toBe(wellFormed);
    expect(words).toContain('X-Auth-Token: t0ken');
    expect(JSON.parse(words[words.indexOf('--data') + 1] ?? '')).toEqual({ [text]: text });
    // Nothing of it begins a line of headers of its own.
    const http = snippets.find(({ label }) => label === 'HTTP')?.source ?? '';
    expect(http.slice(0, http.indexOf('\n\n')).split('\n')).toHaveLength(4);
  },
);

it.each([
  [{ type: 'http', scheme: 'bearer' }, "curl 'https://desk.example.com/v1'", '"Authorization: Bearer $TOKEN"'],
  [{ type: 'apiKey', in: 'query', name: 'key' }, 'curl "https://desk.example.com/v1?key=$TOKEN"', undefined],
  [{ type: 'apiKey', in: 'query', name: quotes }, undefined, undefined],
  [{ type: 'apiKey', in: 'cookie', name: 'session' }, "curl 'https://desk.example.com/v1'", '"Cookie: session=$TOKEN"'],
  [{ type: 'mutualTLS' }, "curl 'https://desk.example.com/v1'", undefined],
])('a snippet sends the token as %j has it', (scheme, command, header) => {
  const model = modelOf({
    servers: [{ url: 'https://desk.example.com' }],
    paths: { '/v1': { get: { operationId: 'Get', responses: {} } } },
    components: { securitySchemes: { Token: scheme } },
  });
  const [curl, , http] = requestSnippets(model.operations[0]!, model, options).map(({ source }) => source);
  if (command !== undefined) expect(curl?.split(' \\\n')[0]).toBe(command);
  expect(curl?.includes('--header')).toBe(header !== undefined);
  if (header !== undefined) expect(curl).toContain(`--header ${header}`);
  const { stdout } = spawnSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${curl}`], {
    encoding: 'utf8',
    env: { TOKEN: 't0ken' },
  });
  expect(stdout.includes('t0ken')).toBe(scheme.type !== 'mutualTLS');
  if ('in' in scheme && scheme.in === 'query')
    expect(new URL(stdout.split('\0')[0] ?? '').searchParams.get(scheme.name ?? '')).toBe('t0ken');
  expect(http?.includes('<token>')).toBe(scheme.type !== 'mutualTLS');
});
