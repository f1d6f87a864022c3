// Every operation of the bundled services once through the generated client, validation on, against their own examples.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { inFolder } from '../../../generator/generated-file.ts';
import type { ApiModel, ApiOperation, ApiParameter } from '../../../generator/model/api-model.ts';
import { bodyKind } from '../../../generator/model/media-type.ts';
import { findPaging } from '../../../generator/model/find-paging.ts';
import { readRuntime } from '../../../generator/runtime/read-runtime.ts';
import { generateValidators } from '../../../generator/validators/generate-validators.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkExamples } from '../../../spec/checks/check-examples.ts';
import { modelOf, projectRoot, writeFiles } from '../generated-package.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { sampleValue } from './sample-value.ts';

const services = readdirSync(join(projectRoot, 'spec'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(projectRoot, 'spec', entry.name)).includes('openapi.json'))
  .map(({ name }) => name);

/** JavaScript without its types: what runs is tested here, what compiles elsewhere. */
const strip = (text: string): string => transformSync(text, { loader: 'ts', target: 'es2022' }).code;
const asJavaScript = (path: string): string => path.replace(/\.ts$/, '.js');

/** JSON is the text of the value; a form has a part for each field and no other. */
function isSent(text: string, mediaType: string, value: unknown): boolean {
  if (bodyKind(mediaType) !== 'multipart') return text === JSON.stringify(value);
  const parts = [...text.matchAll(/^Content-Disposition: form-data; name="([^"]*)"/gim)].map(([, name]) => name);
  return JSON.stringify([...new Set(parts)]) === JSON.stringify(Object.keys(value as object));
}

describe.each(services)('%s', (service) => {
  const document = JSON.parse(readFileSync(join(projectRoot, 'spec', service, 'openapi.json'), 'utf8')) as Parameters<
    typeof checkExamples
  >[0];
  const { model } = modelOf(document);
  const client = generateClient(model, { packageName: service, schemaTypes: '' })
    .filter(({ path }) => path.endsWith('.ts'))
    .map(({ path, text }) => ({
      path: asJavaScript(path),
      text: strip(text).replaceAll(/(from ")(\.[^"]*)\.ts"/g, '$1$2.js"'),
    }));
  const runtime = readRuntime('validators').map(({ path, text }) => ({
    path: `runtime/${asJavaScript(path)}`,
    text: strip(text).replaceAll(/(from ")(\.[^"]*)\.ts"/g, '$1$2.js"'),
  }));
  const validators = [
    ...generateValidators(model, { packageName: `${service}-validators` }).filter(({ path }) => path.endsWith('.js')),
    ...runtime,
  ];
  const output = writeFiles([...inFolder('client', client), ...inFolder('validators', validators)]);
  const load = (path: string): Promise<any> => import(pathToFileURL(join(output.folder, path)).href);
  let api: any;
  let checks: any;
  let server: ExampleServer;
  let own: ((request: { operation: ApiOperation | undefined; url: string; body: string }) => unknown) | undefined;

  beforeAll(async () => {
    [api, checks] = await Promise.all([load('client/index.js'), load('validators/index.js')]);
    server = await startExampleServer(model, { response: (request) => own?.(request) });
  });
  afterAll(async () => {
    await server.close();
    output.remove();
  });
  const createClient = (options: object = {}): any =>
    api.createClient({
      baseUrl: server.url,
      projectId: 'p1',
      token: 't',
      retry: false,
      validation: api.validateResponses({ mode: 'throw', validators: checks }),
      ...options,
    });

  test('each is sent where it belongs and its response passes, but for examples that the build reports as broken', async () => {
    const report = new Report();
    checkExamples(document, report);
    const broken = new Set(
      report.diagnostics.flatMap(({ pointer = '' }) =>
        /\/responses\/2\d\d\//.test(pointer) ? [pointer.split('/').slice(0, 4).join('/')] : [],
      ),
    );
    const connected = createClient();
    const unexpected: string[] = [];
    for (const operation of model.operations) {
      const pointer = `/paths/${operation.path.replaceAll('~', '~0').replaceAll('/', '~1')}/${operation.method}`;
      const input = inputOf(operation, model, checks);
      const before = server.served.length;
      const result = await api[operation.functionName](connected, input).catch((error: unknown) => error);
      const [request, ...more] = server.served.slice(before);
      if (request?.operation?.id !== operation.id || more.length > 0)
        unexpected.push(`${operation.id} was sent as ${request?.operation?.id} (${1 + more.length} requests)`);
      if (operation.requestBody && !isSent(request?.body ?? '', operation.requestBody.mediaType, input.body))
        unexpected.push(`${operation.id} was sent with another body`);
      const validated = result.name === 'ResponseValidationError';
      if (validated ? !broken.has(pointer) : result.ok !== true)
        unexpected.push(`${operation.id}: ${String(result.message ?? JSON.stringify(result.error))}`);
    }
    expect(unexpected).toEqual([]);
    expect(new Set(server.served.map(({ operation }) => operation?.id)).size).toBe(model.operations.length);
  });

  test('each by path gives the same', async () => {
    const connected = createClient({ validation: undefined });
    for (const operation of model.operations) {
      const { body, ...params } = inputOf(operation, model, checks);
      const before = server.served.length;
      const result = await connected[operation.method.toUpperCase()](operation.path, {
        params,
        ...(body === undefined ? {} : { body }),
      });
      expect(result.ok, operation.id).toBe(true);
      expect(server.served.slice(before).map((request) => request.operation?.id)).toEqual([operation.id]);
    }
  });

  test('each that pages gives all items of three pages', async () => {
    const connected = createClient({ validation: undefined });
    for (const rule of findPaging(model).paged) {
      const operation = model.operations.find(({ id }) => id === rule.operation) as ApiOperation;
      const all = Array.from({ length: 5 }, (_, index) => ({ id: `i${index}`, [rule.key ?? 'id']: `i${index}` }));
      own = ({ url, body }) => {
        const given =
          rule.place === 'body'
            ? JSON.parse(body)[rule.position]
            : new URL(url, server.url).searchParams.get(rule.position);
        const first = rule.first ?? 0;
        const start =
          rule.style === 'marker'
            ? all.findIndex(({ id }) => id === given) + 1
            : (Number(given ?? first) - first) * (rule.style === 'page' ? 2 : 1);
        const page = all.slice(start, start + 2);
        const next = start + 2 < all.length ? page.at(-1)?.id : undefined;
        const marker = (rule.next ?? []).reduceRight<unknown>((value, key) => ({ [key]: value }), next) as
          | object
          | undefined;
        return {
          [rule.items]: page,
          ...(rule.total !== undefined && { [rule.total]: all.length }),
          ...(rule.next && marker),
          ...(rule.more !== undefined && { [rule.more]: next !== undefined }),
        };
      };
      const input = inputOf(operation, model, checks);
      const values = { ...(input[rule.place] ?? {}) };
      delete values[rule.position];
      const items: unknown[] = [];
      for await (const item of api[rule.iteratorName](connected, { ...input, [rule.place]: values })) items.push(item);
      own = undefined;
      expect(items, rule.operation).toEqual(all);
    }
  });
});

/** Everything that the operation takes. */
function inputOf(
  operation: ApiOperation,
  model: ApiModel,
  checks: Record<string, ((value: unknown) => boolean) | undefined>,
): any {
  const values = (parameters: ApiParameter[]): object | undefined =>
    parameters.length === 0
      ? undefined
      : Object.fromEntries(parameters.map(({ name, schema }) => [name, sampleValue(schema, model)]));
  const { path, query, header } = operation.parameters;
  const check = checks[`validate${operation.id}Request`];
  const example = operation.requestBody?.examples.find(({ value }) => check?.(value))?.value;
  const input = {
    path: values(path),
    query: values(query),
    header: values(header),
    body: example ?? (operation.requestBody && sampleValue(operation.requestBody.schema, model)),
  };
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
