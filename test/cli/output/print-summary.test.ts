// What a build says at its end: what a person has to decide apart from what is wrong with the vendor's pages, errors last.
import { expect, test } from 'vitest';
import { printSummary, type Summary } from '../../../cli/output/print-summary.ts';
import type { Diagnostic } from '../../../scraper/diagnostics/diagnostic.ts';
import { capturedOutput } from '../../support/captured-output.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { outcomeOf, problemOf } from '../../support/service-outcome.ts';

const output = capturedOutput();
const folder = temporaryFolder();

function said(diagnostics: readonly Diagnostic[], more: Partial<Summary> = {}): string[] {
  output.printed = '';
  const services = more.services ?? [outcomeOf({ 'openapi.json': '1' }, 'lamps', { diagnostics })];
  printSummary({ services, diagnostics, times: [], current: '/project', ...more });
  return output.printed.trimEnd().split('\n');
}

test('faults of the pages are counted, those of the maintainer are shown above', () => {
  const lines = said([problemOf('a row', 3), problemOf('a file'), problemOf('mended', 4, 'info')]);
  expect(lines[0]).toBe('warning type-unknown: a file');
  expect(lines).toContain('Yours to decide: 0 errors, 1 warning.');
  expect(lines).toContain('Reading them: 1 warning (--verbose prints them), 1 note.');
  expect(lines.join('\n')).not.toContain('a row');
  expect(lines.at(-2)).toContain('explain lamps');
  expect(lines.at(-1)).toContain('mock lamps');
});

test('defects are those that were written into defects.md', () => {
  const counted = (files: Record<string, string>, defects: number): Summary['services'][number] => {
    const service = outcomeOf(files);
    return { ...service, summary: { ...service.summary, defects } };
  };
  const lineOf = (services: Summary['services']): string | undefined =>
    said([problemOf('a row', 3)], { services }).find((line) => line.startsWith("The vendor's pages"));
  const written = { 'openapi.json': '1' };
  expect(lineOf([counted(written, 371), counted(written, 80)])).toBe(
    "The vendor's pages: 451 defects, listed in defects.md beside the specification.",
  );
  expect(lineOf([counted(written, 1)])).toContain(': 1 defect,');
  expect(lineOf([counted(written, 0)])).toBeUndefined();
  expect(lineOf([counted({}, 5)])).toBeUndefined();
});

test('where no file could take an id, nobody is asked for one', () => {
  const made = { ...problemOf('no id', 3), code: 'operation-id-made' };
  const tag = { ...problemOf('no words'), code: 'lint-warning', facts: { rule: 'tag-description' } };
  const diagnostics = [made, tag];
  const service = outcomeOf({ 'openapi.json': '1' }, 'lamps', { diagnostics });
  expect(said(diagnostics, { services: [service] })).toContain('Yours to decide: 0 errors, 2 warnings.');
  const lines = said(diagnostics, { services: [{ ...service, withoutFolder: true }] });
  expect(lines[0]).toBe('lamps: 1 operation, 1 schema');
  expect(lines).toContain('  ids      made for 1 operation; tablespec init keeps them in a file');
  expect(lines).toContain('Yours to decide: 0 errors, 0 warnings.');
});

test('--verbose shows them all', () => {
  expect(said([problemOf('a row', 3)], { verbose: true })[0]).toBe('warning type-unknown: a row');
});

test('what the baseline allows is no decision', () => {
  const diagnostics = [problemOf('a file')];
  const services = [outcomeOf({ 'openapi.json': '1' }, 'lamps', { diagnostics, hasBaseline: true })];
  const lines = said(diagnostics, { services });
  expect(lines).toContain('Yours to decide: 0 errors, 0 warnings (1 more is accepted in baseline.json).');
  expect(lines.join('\n')).not.toContain('a file');
});

test('where there are more of a kind than the baseline allows, all of them are shown', () => {
  const exceeded = { ...problemOf('too many', 1, 'error'), code: 'baseline-exceeded', facts: { code: 'type-unknown' } };
  const diagnostics = [problemOf('a file'), { ...problemOf('old'), code: 'list-empty' }, exceeded];
  const services = [outcomeOf({ 'openapi.json': '1' }, 'lamps', { diagnostics, hasBaseline: true })];
  const lines = said(diagnostics, { services });
  expect(lines).toContain('Yours to decide: 1 error, 1 warning (1 more is accepted in baseline.json).');
  expect(lines[0]).toBe('warning type-unknown: a file');
  expect(lines.join('\n')).not.toContain('old');
});

test('errors stand last, five of them, and no next step behind them', () => {
  const errors = [1, 2, 3, 4, 5, 6].map((line) => problemOf(`error ${line}`, line, 'error'));
  const lines = said([...errors, problemOf('a file')]);
  expect(lines.filter((line) => line.startsWith('error '))).toHaveLength(5);
  expect(lines).toContain('... 1 more like these; --verbose prints all.');
  expect(lines.indexOf('error type-unknown: error 1')).toBeGreaterThan(
    lines.indexOf('Yours to decide: 6 errors, 1 warning.'),
  );
  expect(lines.join('\n')).not.toContain('Next:');
});

test('where nothing was built, what is wrong with the documents is shown', () => {
  const lines = said([problemOf('a row', 3)], { services: [] });
  expect(lines[0]).toBe('warning type-unknown: a row');
});

test('where nothing was built, the line says why: no file that is read, empty ones, or the errors below it', () => {
  folder.write('none/photo.jpg', 'x');
  folder.write('empty/lamps.md', '');
  folder.write('docs/lamps.md', 'Lamps.');
  const line = (source: string, diagnostics: readonly Diagnostic[] = []): string | undefined =>
    said(diagnostics, { services: [], sources: [source], current: folder.path() }).find((text) =>
      text.startsWith('Nothing was built'),
    );
  expect(line('none')).toMatch(
    /no file that is read \(\.txt, \.md, .*\) stands in .*none\. Name the pages of the documentation, or their folder, with --source\.$/,
  );
  expect(line('empty')).toContain('Nothing was built: empty/lamps.md is empty. Name the pages');
  expect(line('docs', [problemOf('a row', 3, 'error')])).toBe('Nothing was built: see the errors below.');
  expect(line('docs')).toContain('holds an operation of a known service.');
});

test('documents of services that were not asked for are counted, with their services', () => {
  const other = (service: string): Diagnostic => ({
    ...problemOf('GET /v1/vases', undefined, 'info'),
    code: 'operation-of-other-service',
    facts: { method: 'GET', path: '/v1/vases', service },
  });
  const diagnostics = [other('vases'), other('boxes'), other('vases')];
  expect(said(diagnostics)).toContain('Passed over: 3 documents of other services (boxes, vases).');
  expect(said(diagnostics, { services: [] })).toContain(
    'Nothing was built: 3 documents of other services (boxes, vases). Name one of them with --service.',
  );
});
