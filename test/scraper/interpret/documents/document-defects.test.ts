// The table of defects of an edition: read back as it was printed, each defect once, and no sentence of a row that is none.
import { expect, test } from 'vitest';
import type { Report } from '../../../../scraper/diagnostics/report.ts';
import { collectDefects } from '../../../../scraper/interpret/documents/document-defects.ts';
import { accountRows } from '../../../../spec/account-rows.ts';
import { fixturePages, fixtureService } from '../../../support/fixture-documents.ts';
import { readBack } from '../../../support/facts.ts';
import { buildReading, codesAndPlaces, interpretPages } from '../../../support/pipeline.ts';

const HEADER = '| Defect | Document | Section | Table | Row | Line | Facts |\n|---|---|---|---|---|---|---|\n';
const OPERATION =
  '## 1.1 Listing Lamps\n\n### Function\n\nSource: lamps.txt, 2024-05-06\n\n### URI\n\nGET /v1/lamps\n\n### Response Parameters\n\n#### Status code: 200\n\n';

const read = (rows: string) =>
  interpretPages({ 'reference.md': `# Lamps\n\n${OPERATION}\n## 0.3 Defects of the documents\n\n${HEADER}${rows}` });

test('a row is reported with its place in the document', () => {
  const { report, reference } = read(
    '| name-rejoined | lamps.txt | 4.1 Lamps | 4-2 | 3 | 77 | {"broken":"lamp_i d","name":"lamp_id","place":"a path"} |\n',
  );
  const defect = report.diagnostics.find(({ code }) => code === 'name-rejoined');
  expect(defect).toMatchObject({ severity: 'info', facts: { broken: 'lamp_i d', name: 'lamp_id' } });
  expect(defect?.at).toMatchObject({
    document: 'reference.md',
    original: { document: 'lamps.txt', section: '4.1 Lamps', table: '4-2', row: 3, line: 77 },
  });
  expect(reference.defects.map(({ code }) => code)).toEqual(['name-rejoined']);
});

test.each([
  ['an unknown code', '| no-such-code | a.txt |  |  |  |  | {} |\n'],
  ['no JSON', '| name-rejoined | a.txt |  |  |  |  | broken |\n'],
  ['facts of another kind', '| edition-constraint | a.txt |  |  |  |  | {"x":1} |\n'],
  ['facts that are no facts', '| name-rejoined | a.txt |  |  |  |  | {"name":["x"]} |\n'],
])('%s is an error', (_, row) => {
  expect(codesAndPlaces(read(row).report.diagnostics)).toEqual([
    expect.stringMatching(/^edition-defect reference\.md \d+$/),
  ]);
});

test('its rows are not counted as rows of the documents', () => {
  const { physicalRows } = read(
    '| name-rejoined | lamps.txt |  |  |  |  | {"broken":"a b","name":"ab","place":"a path"} |\n',
  );
  expect(physicalRows).toEqual([]);
});

test('an edition reports each defect as often as the documents do', () => {
  const definition = fixtureService('book');
  const reading = interpretPages(fixturePages('book'), definition);
  const back = readBack(reading.reference, definition);
  const counts = (report: Report): Record<string, number> => {
    const codes = collectDefects(report).map(({ code }) => code);
    return Object.fromEntries(
      [...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length]),
    );
  };
  expect(counts(back.report)).toEqual(counts(reading.report));
  const { provenance } = buildReading(back, definition);
  const { read: rows, placed, explained } = accountRows(back.physicalRows, provenance, back.report);
  expect(placed + explained).toBe(rows);
});
