// The committed specs of every service: valid, lint-clean, and what the linter's plain rules accept. That JSON and YAML say the same,
// compatible-yaml.test.ts shows.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listServices, packageRoot } from '../../pipeline/services/package-root.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import type { Wording } from '../../spec/glossary/check-wording.ts';
import { readGlossary } from '../../spec/glossary/glossary.ts';
import { lintDocument } from '../../spec/lint/lint-document.ts';

const root = packageRoot();

describe.each(listServices(root))('spec/%s', (service) => {
  const file = (name: string): string => join(root, 'spec', service, name);
  const load = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));

  it('passes our checks as 3.1 and the official schema as 3.0', () => {
    for (const [name, house] of [
      ['openapi.json', true],
      ['openapi-3.0.json', false],
    ] as const) {
      const report = new Report();
      checkDocument(load(name), { house }, report);
      expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('has no error under the plain recommended rules, and under ours nothing but the warnings of its baseline', async () => {
    const { warnings } = load('baseline.json') as { warnings: Record<string, number> };
    for (const name of ['openapi.json', 'openapi-3.0.json']) {
      const recommended = await lintDocument(readFileSync(file(name), 'utf8'), { rules: 'recommended' });
      expect(recommended.filter(({ severity }) => severity === 'error')).toEqual([]);
      const house = await lintDocument(readFileSync(file(name), 'utf8'), { rules: 'house' });
      expect(house.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(house.length, house[0]?.message).toBeLessThanOrEqual(warnings['lint-warning'] ?? 0);
    }
  });

  // A service that was just added is described later.
  it.skipIf(!existsSync(file('glossary.yaml')))(
    'describes every operation, parameter, schema and field in our own words, but for bodies, which their operation describes',
    () => {
      const { descriptions, wording } = load('report.json') as {
        descriptions: Record<string, { described: number; undescribed: number }>;
        wording: Wording;
      };
      expect(descriptions['operations']?.described).toBeGreaterThan(0);
      for (const [kind, { undescribed }] of Object.entries(descriptions))
        expect([kind, undescribed]).toEqual([kind, 0]);
      expect(wording).toMatchObject({ repeating: 0, misplaced: 0 });
      const all = ['operations', 'parameters', 'schemas', 'fields']
        .map((kind) => descriptions[kind]?.described ?? 0)
        .reduce((sum, count) => sum + count, 0);
      expect(wording.selfExplaining / all).toBeLessThan(0.02);
      const report = new Report();
      const glossary = readGlossary(readFileSync(file('glossary.yaml'), 'utf8'), 'glossary.yaml', report);
      const document = load('openapi.json') as {
        paths: Record<string, Record<string, { operationId: string; description?: string }>>;
      };
      for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
        expect(operation.description).toBe(glossary.operations.get(operation.operationId));
      }
    },
  );
});
