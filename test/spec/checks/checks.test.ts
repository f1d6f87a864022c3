import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { buildDocumentView } from '../../../spec/checks/document-view.ts';
import { checks } from '../../../spec/checks/checks.ts';
import type { JsonObject } from '../../../spec/checks/json.ts';

function run(check: (typeof checks)[number], document: object) {
  const report = new Report();
  // Through JSON, so that a literal `__proto__` becomes the property it is in a file.
  check.run(buildDocumentView(JSON.parse(JSON.stringify(document)) as JsonObject), report);
  return report.diagnostics;
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(check.good.map((document, index) => [index + 1, document] as const))(
    'has nothing to say about good example %i',
    (_, document) => {
      expect(run(check, document)).toEqual([]);
    },
  );

  it.each(check.bad.map((example, index) => [index + 1, example] as const))(
    'reports bad example %i',
    (_, { document, reports }) => {
      expect(run(check, document).map(({ code, pointer }) => ({ code, pointer }))).toEqual(reports);
    },
  );

  it('has both', () => {
    expect(check.good.length).toBeGreaterThan(0);
    expect(check.bad.length).toBeGreaterThan(0);
  });
});

it('lists every check once', () => {
  expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
  const files = readdirSync(new URL('../../../spec/checks/', import.meta.url));
  expect(checks.filter((check) => !files.includes(`${check.id}.ts`))).toEqual([]);
});
