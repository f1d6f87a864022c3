// The document for strict tools: each rule by its own examples, all services as valid 3.0.3 with nothing of what the rules leave out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainDocument } from '../../../generator/feeds/plain-document.ts';
import { plainRules } from '../../../generator/feeds/plain-rules.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkDocument } from '../../../spec/checks/check-document.ts';
import type { JsonObject } from '../../../spec/checks/json.ts';
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

describe.each(services)('%s', (service) => {
  const document = JSON.parse(readFileSync(join(projectRoot, 'spec', service, 'openapi-3.0.json'), 'utf8')) as JsonObject;
  const plain = plainDocument(document) as any;

  test('is valid, has every operation and every schema', () => {
    const report = new Report();
    checkDocument(plain, { house: false }, report);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const names = ({ paths, components }: any): unknown => [Object.entries<object>(paths).map(([path, item]) => [path, Object.keys(item)]), Object.keys(components.schemas)];
    expect(names(plain)).toEqual(names(document));
  });

  test('is plain: no choice, one body for all successes and one for all failures, no bound of another type', () => {
    const bodies: string[] = [];
    for (const [path, item] of Object.entries<any>(plain.paths)) {
      for (const [method, { responses }] of Object.entries<any>(item)) {
        for (const isMeant of [(status: string) => status.startsWith('2'), (status: string) => !status.startsWith('2')]) {
          const different = new Set(Object.entries<any>(responses).filter(([status]) => isMeant(status)).map(([, response]) => JSON.stringify(response.content)));
          if (different.size > 1) bodies.push(`${method} ${path}`);
        }
      }
    }
    expect(bodies).toEqual([]);
    expect(JSON.stringify(plain)).not.toMatch(/"(?:anyOf|oneOf|x-[a-z-]+)":|"type":"string","m(?:in|ax)imum"/);
  });
});

test('a property called like a keyword, a reference or an extension stays', () => {
  const schema = { type: 'object', properties: { $ref: { type: 'string' }, 'x-a': { type: 'string' }, anyOf: { type: 'string' }, example: { type: 'string' } } };
  expect(plainDocument({ components: { schemas: { A: schema } } })).toEqual({ components: { schemas: { A: schema } } });
});
