// The collections have every operation under its own address, the workflows name what there is, and no text of a document gets out of its place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateFeeds } from '../../../generator/feeds/generate-feeds.ts';
import { stateOfStatus } from '../../../generator/runtime/client/waiting.ts';
import { downConvert } from '../../../spec/down-convert/down-convert.ts';
import { modelOf, projectRoot, readSpec } from '../generated-package.ts';
import { services } from '../validators/service-validators.ts';

const documents: [string, any][] = [
  ...services.map((service): [string, unknown] => [
    service,
    JSON.parse(readFileSync(join(projectRoot, 'spec', service, 'openapi.json'), 'utf8')),
  ]),
  ['hostile', readSpec('hostile')],
];

function feedsOf(document: any) {
  const { model } = modelOf(document);
  const feeds = generateFeeds(model, { openapi: JSON.stringify(document), openapi30: downConvert(document).document });
  return { model, feeds: new Map(feeds.map(({ path, text }) => [path, text])) };
}

describe.each(documents)('%s', (_name, document) => {
  const { model, feeds } = feedsOf(document);
  const ids = model.operations.map(({ id }) => id);
  /** As a tool sends it with every variable filled in. */
  const filled = (text: string): string =>
    text.replaceAll('{{baseUrl}}', 'https://a.example').replaceAll(/\{\{[A-Za-z0-9_]+\}\}/g, 'v');
  const expected = model.operations.map(
    ({ method, path }) =>
      `${method.toUpperCase()} ${new URL(`https://a.example${path.replaceAll(/\{[^{}]*\}/g, 'v')}`).pathname}`,
  );

  test('the HTTP file has one request per operation', () => {
    const blocks = (feeds.get('requests.http') ?? '').split(/^### /m).slice(1);
    expect(blocks.map((block) => /^# @name (.*)$/m.exec(block)?.[1])).toEqual(ids);
    const lines = blocks.map((block) => filled(/^[A-Z]+ \{\{baseUrl\}\}.*$/m.exec(block)?.[0] ?? ''));
    expect(
      lines.map((line) => line.split(' ')).map(([method, url = '']) => `${method} ${new URL(url).pathname}`),
    ).toEqual(expected);
    for (const block of blocks) {
      const [head = '', ...body] = block.trimEnd().split('\n\n');
      expect(
        head
          .split('\n')
          .slice(1)
          .filter((line) => !/^(?:#|[A-Z]+ \{\{baseUrl\}\}|[A-Za-z0-9-]+: )/.test(line)),
      ).toEqual([]);
      if (body.length > 0) expect(() => JSON.parse(body.join('\n\n'))).not.toThrow();
    }
  });

  test('the Postman collection has one request per operation', () => {
    const items = JSON.parse(feeds.get('postman_collection.json') ?? '').item.flatMap(({ item }: any) => item);
    expect(items.map(({ name }: any) => name).sort()).toEqual([...ids].sort());
    const sent = items.map(({ request }: any) => `${request.method} ${new URL(filled(request.url.raw)).pathname}`);
    expect(sent.sort()).toEqual([...expected].sort());
    for (const { request } of items)
      expect(`/${request.url.path.join('/')}`).toBe(request.url.raw.slice('{{baseUrl}}'.length).split('?')[0]);
  });

  test('every variable that is used is defined, and none twice', () => {
    const text = feeds.get('requests.http') ?? '';
    const defined = [...text.matchAll(/^@([A-Za-z0-9_]+) =/gm)].map((match) => match[1]);
    expect(new Set(defined).size).toBe(defined.length);
    expect(
      [...text.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => match[1]).filter((name) => !defined.includes(name)),
    ).toEqual([]);
  });

  test('the workflows refer to operations, inputs and steps that there are', () => {
    const text = feeds.get('workflows.arazzo.json');
    const { workflows } = text === undefined ? { workflows: [] } : JSON.parse(text);
    for (const { inputs, steps } of workflows) {
      for (const { operationId, parameters } of steps) {
        expect(ids).toContain(operationId);
        const path = model.operations.find(({ id }) => id === operationId)?.parameters.path ?? [];
        for (const { name } of path) expect(parameters).toContainEqual(expect.objectContaining({ name, in: 'path' }));
      }
      const used = [...JSON.stringify(steps).matchAll(/\$inputs\.([A-Za-z0-9_-]+)/g)].map((match) => match[1] ?? '');
      expect(used.filter((name) => !Object.hasOwn(inputs.properties, name))).toEqual([]);
    }
  });

  test('the notes name every file', () => {
    for (const path of feeds.keys()) if (path !== 'README.md') expect(feeds.get('README.md')).toContain(`\`${path}\``);
  });
});

describe('where a token goes', () => {
  const document = JSON.parse(readFileSync(join(projectRoot, 'spec/workspace/openapi.json'), 'utf8'));
  const feedsWith = (securitySchemes: object, more: object = {}) =>
    feedsOf({ ...document, security: [], ...more, components: { ...document.components, securitySchemes } }).feeds;
  const parse = (feeds: ReadonlyMap<string, string>, name: string): any => JSON.parse(feeds.get(name) ?? '');

  test('nowhere: no workflow asks for one', () => {
    const { workflows } = parse(feedsWith({}), 'workflows.arazzo.json');
    for (const { inputs } of workflows) expect(inputs.required).not.toContain('token');
    const asked = parse(feedsWith({ A: { type: 'http', scheme: 'bearer' } }), 'workflows.arazzo.json').workflows;
    for (const { inputs } of asked) expect(inputs.required).toContain('token');
  });

  test('into a query whose name is no variable of the user', () => {
    const feeds = feedsWith({ A: { type: 'apiKey', in: 'query', name: '{{$processEnv HOME}}' } });
    const { auth } = parse(feeds, 'postman_collection.json');
    expect(auth.apikey[0]).toMatchObject({ key: 'key', value: '{ {$processEnv HOME}}' });
    expect(feeds.get('requests.http')).not.toContain('{{$processEnv');
  });

  test('into the address', () => {
    const servers = [{ url: 'https://a.example/bot{token}', variables: { token: { default: 'TOKEN' } } }];
    const { variable } = parse(feedsWith({}, { servers }), 'postman_collection.json');
    expect(variable).toContainEqual({ key: 'baseUrl', value: 'https://a.example/bot{{token}}' });
  });
});

test('a workflow ends by the same words as the client', () => {
  const workflows = services.flatMap((service) => {
    const text = feedsOf(
      JSON.parse(readFileSync(join(projectRoot, 'spec', service, 'openapi.json'), 'utf8')),
    ).feeds.get('workflows.arazzo.json');
    return text === undefined ? [] : JSON.parse(text).workflows;
  });
  expect(workflows.length).toBeGreaterThan(0);
  const [{ steps }] = workflows;
  const [, success] = steps[1].successCriteria;
  const [
    {
      criteria: [failure],
    },
  ] = steps[1].onFailure;
  for (const word of [
    'SUCCESS',
    'finished',
    'Completed',
    'FAILED',
    'part_success',
    'ROLLBACK',
    'RUNNING',
    'waiting',
    '',
  ]) {
    const state = new RegExp(success.condition).test(word)
      ? 'succeeded'
      : new RegExp(failure.condition).test(word)
        ? 'failed'
        : 'running';
    expect(state, word).toBe(stateOfStatus(word));
  }
});
