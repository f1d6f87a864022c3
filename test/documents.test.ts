// Every folder below test/fixtures/documents/ is a case: the documents of input/ (in code-unit order of their names) with service.yaml
// and names.yaml give openapi.json, report.json and diagnostics.txt.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../scraper/diagnostics/diagnostic.ts';
import { Report } from '../scraper/diagnostics/report.ts';
import { checkExamples } from '../spec/checks/check-examples.ts';
import { casesOf, expectGolden, fixturesFolder } from './support/golden.ts';
import { fixtureService, pagesBelow } from './support/fixture-documents.ts';
import { buildReading, interpretPages } from './support/pipeline.ts';

const GOLDEN = ['diagnostics.txt', 'openapi.json', 'report.json'];

function diagnosticLine({ severity, code, at, pointer, message }: Diagnostic): string {
  const place = at ? [at.document, at.line].filter((part) => part !== undefined).join(':') : pointer;
  return `${severity} ${code} at ${place ?? 'nowhere'}: ${message}`;
}

describe.each(casesOf('documents'))('%s', (name) => {
  const folder = join(fixturesFolder, 'documents', name);
  const definition = fixtureService(name);
  const early = new Report();
  const built = buildReading(interpretPages(pagesBelow(join(folder, 'input')), definition, early), definition, true);

  test('holds nothing but input, definition and goldens', () => {
    const known = [...GOLDEN, 'input', 'names.yaml', 'service.yaml'];
    expect(readdirSync(folder).filter((file) => !known.includes(file))).toEqual([]);
    expect(existsSync(join(folder, 'service.yaml'))).toBe(true);
  });

  test('openapi.json', () => {
    expectGolden(join(folder, 'openapi.json'), `${JSON.stringify(built.document, null, 1)}\n`);
  });

  test('report.json', () => {
    expectGolden(join(folder, 'report.json'), `${JSON.stringify(built.report, null, 1)}\n`);
  });

  test('diagnostics.txt', () => {
    const lines = [...early.diagnostics, ...built.diagnostics].map(diagnosticLine).sort();
    expectGolden(join(folder, 'diagnostics.txt'), `${lines.join('\n')}\n`);
  });

  test('loses no row, and what it builds passes the checks', () => {
    const { read, placed, explained } = built.report.rows;
    expect(placed + explained).toBe(read);
    const ofChecks = built.diagnostics.filter(({ pointer, severity }) => severity === 'error' && pointer !== undefined);
    expect(ofChecks).toEqual([]);
  });

  test('its examples were read into the schemas they belong to', () => {
    const report = new Report();
    checkExamples(built.document, report);
    expect(report.diagnostics.filter(({ code }) => code === 'example-unchecked')).toEqual([]);
  });
});
