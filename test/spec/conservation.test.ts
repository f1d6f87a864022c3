// Nothing vanishes without a trace: a damaged row or caption changes the spec, its provenance or what is
// reported, and every row that was read is placed or explained.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Report } from '../../scraper/diagnostics/report.ts';
import { accountRows } from '../../spec/account-rows.ts';
import { fixturePages, fixtureService } from '../support/fixture-documents.ts';
import { mutate, seededRandom } from '../support/mutations.ts';
import { anyService, buildPages, type BuiltPages } from '../support/pipeline.ts';
import { haveRealDocuments, realDocuments, textFolder } from '../support/real-documents.ts';

/** All that a reader of the output can see, line numbers aside: a deleted line moves all that follow. */
function traceOf({ document, diagnostics, provenance }: BuiltPages): { said: string; places: string } {
  const messages = diagnostics.map(({ code, message }) => `${code} ${message}`).sort();
  const counts = Object.entries(provenance).map(([pointer, places]) => [pointer, places.length]);
  return { said: JSON.stringify([document, messages, counts]), places: JSON.stringify(provenance) };
}

function expectTraces(page: string, definition: ReturnType<typeof anyService>, count: number, seed: number): number {
  const build = (text: string): BuiltPages => buildPages({ 'page.txt': text }, definition);
  const base = build(page);
  const before = traceOf(base);
  const mutations = mutate(page, base.reading, count, seededRandom(seed));
  // A row that is left out with a diagnostic is named already.
  const named = new Set(
    base.diagnostics.flatMap(({ at }) =>
      at?.line === undefined ? [] : [at.row === undefined ? `table ${at.table}` : `line ${at.line}`],
    ),
  );
  const tableAt = new Map(base.reading.physicalRows.map(({ line, table }) => [line, `table ${table}`]));
  const silent = mutations.filter(({ name, line, text }) => {
    const built = build(text);
    const { read, placed, explained } = built.report.rows;
    expect({ name, balance: placed + explained }).toEqual({ name, balance: read });
    if (name === 'a row deleted') expect(read).toBe(base.report.rows.read - 1);
    if (name === 'a row doubled') expect(read).toBe(base.report.rows.read + 1);
    const after = traceOf(built);
    return (
      after.said === before.said &&
      !named.has(`line ${line}`) &&
      !named.has(tableAt.get(line) ?? '') &&
      (name !== 'two rows swapped' || after.places === before.places)
    );
  });
  expect(
    silent.map(({ name, line }) => `${name} at line ${line}: ${page.split('\n')[line - 1]?.slice(0, 60) ?? ''}`),
  ).toEqual([]);
  return mutations.length;
}

test('a fixture book, damaged in 400 ways', () => {
  const [page = ''] = Object.values(fixturePages('book'));
  expect(expectTraces(page, fixtureService('book'), 400, 1)).toBe(400);
});

test('a row that no provenance and no diagnostic names is an error', () => {
  const report = new Report();
  const row = { document: 'page.txt', section: 'Lamps', table: '4-1', row: 2, line: 7 };
  report.add('type-unknown', { name: 'x', cell: '?' }, { at: { ...row, row: 1, line: 6 } });
  expect(
    accountRows(
      [{ ...row, row: 1, line: 6 }, row, { ...row, row: 3, line: 8 }],
      { '/x': [{ ...row, row: 3, line: 8 }] },
      report,
    ),
  ).toEqual({ read: 3, placed: 1, explained: 1 });
  expect(report.diagnostics.filter(({ code }) => code === 'row-lost').map(({ at }) => at)).toEqual([row]);
});

describe.skipIf(!haveRealDocuments)('pages of the real book (skipped without ../shared/reference/text)', () => {
  test('30 operations, damaged in 6 ways each', () => {
    const book = realDocuments().find(({ source }) => source.id === 'workspace-api-reference.txt');
    const lines = readFileSync(join(textFolder, 'workspace-api-reference.txt'), 'utf8').split('\n');
    const starts = (book?.blocks ?? []).flatMap((block) =>
      block.kind === 'heading' && /^4\.\d+\.\d+ /.test(block.text) ? [block.at.line as number] : [],
    );
    expect(starts).toHaveLength(280);
    const random = seededRandom(7);
    let mutations = 0;
    for (let sample = 0; sample < 30; sample += 1) {
      const at = random(starts.length - 1);
      const page = lines.slice((starts[at] as number) - 1, (starts[at + 1] as number) - 1).join('\n');
      mutations += expectTraces(page, anyService(), 6, sample);
    }
    expect(mutations).toBe(180);
  });
});
