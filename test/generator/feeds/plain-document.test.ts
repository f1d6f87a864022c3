// The document for strict tools: each rule by its own examples, all services and the awkward one as valid 3.0.3 with nothing of what the rules leave out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainDocument } from '../../../generator/feeds/plain-document.ts';
import { plainRules } from '../../../generator/feeds/plain-rules.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { downConvert } from '../../../spec/down-convert/down-convert.ts';
import { checkDocument } from '../../../spec/checks/check-document.ts';
import { foldName, type JsonObject } from '../../../spec/checks/json.ts';
import { projectRoot } from '../generated-package.ts';
import { services } from '../validators/service-validators.ts';

describe.each(plainRules)('$id', ({ apply, examples }) => {
  test.each(examples)('%j', ({ before, after }) => {
    const untouched = structuredClone(before);
    expect(apply(before)).toEqual(after);
    expect(before).toEqual(untouched);
    expect(apply(after)).toEqual(after);
  });
});

const read = (path: string): any => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
const documents: [string, JsonObject][] = [
  ...services.map((service): [string, JsonObject] => [service, read(`spec/${service}/openapi-3.0.json`)]),
  ['awkward', downConvert(read('test/fixtures/documents/awkward/openapi.json')).document],
];

describe.each(documents)('%s', (_service, document) => {
  const plain = plainDocument(document) as any;

  test('is valid, has every operation and every schema', () => {
    const report = new Report();
    checkDocument(plain, { house: false }, report);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const names = ({ paths, components }: any): unknown => [
      Object.entries<object>(paths).map(([path, item]) => [path, Object.keys(item)]),
      Object.keys(components.schemas),
    ];
    expect(names(plain)).toEqual(names(document));
  });

  test('is plain: no choice, one body for all successes and one for all failures, no bound of another type', () => {
    const bodies: string[] = [];
    for (const [path, item] of Object.entries<any>(plain.paths)) {
      for (const [method, { responses }] of Object.entries<any>(item)) {
        for (const isMeant of [
          (status: string) => status.startsWith('2'),
          (status: string) => !status.startsWith('2'),
        ]) {
          const different = new Set(
            Object.entries<any>(responses)
              .filter(([status]) => isMeant(status))
              .map(([, response]) => JSON.stringify(response.content)),
          );
          if (different.size > 1) bodies.push(`${method} ${path}`);
        }
      }
    }
    expect(bodies).toEqual([]);
    expect(JSON.stringify(plain)).not.toMatch(/"(?:anyOf|oneOf|x-[a-z-]+)":|"type":"string","m(?:in|ax)imum"/);
  });
});

test('of names alike one stays', () => {
  const { components, paths } = plainDocument(documents.at(-1)?.[1] ?? {}) as any;
  expect(Object.keys(components.schemas.Thing.properties)).toEqual(
    expect.arrayContaining(['id', 'fileName', 'is-flag', '@kind']),
  );
  for (const { properties = {} } of Object.values<any>(components.schemas))
    expect(new Set(Object.keys(properties).map(foldName)).size).toBe(Object.keys(properties).length);
  const { parameters } = paths['/v1/{project_id}/things/{class}/import'].post;
  expect(parameters.map(({ name }: any) => name)).toEqual([
    'project_id',
    'class',
    'type',
    'in',
    'page-size',
    'default',
    'X-From',
  ]);
});

test('a property called like a keyword, a reference or an extension stays', () => {
  const schema = {
    type: 'object',
    properties: {
      $ref: { type: 'string' },
      'x-a': { type: 'string' },
      anyOf: { type: 'string' },
      example: { type: 'string' },
    },
  };
  expect(plainDocument({ components: { schemas: { A: schema } } })).toEqual({ components: { schemas: { A: schema } } });
});
