// baseline.json and openapi.json as a person, or a merge, may leave them: what cannot be used is told with file and what was expected.
import { expect, test } from 'vitest';
import { publishedDocument, publishedNames, readBaseline } from '../../../pipeline/build/earlier-build.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

function read(text: string) {
  folder.write('baseline.json', text);
  const report = new Report();
  const baseline = readBaseline(folder.path(), 'lamps', report);
  return { baseline, said: report.diagnostics };
}

test.each(['{"warnings":{}}', '{"warnings":{"type-unknown":2},"unreadSentences":0,"leftOverWords":7}'])(
  '%s is used as it is',
  (text) => expect(read(text)).toEqual({ baseline: JSON.parse(text), said: [] }),
);

test.each([
  ['5', 'the file: a mapping with warnings was expected, and 5 is there'],
  ['null', 'the file: a mapping with warnings was expected, and nothing is there'],
  ['{}', 'the file: a mapping with warnings was expected, and a mapping without warnings is there'],
  ['{', 'a mapping with warnings was expected, and it is no JSON'],
  ['<<<<<<< ours\n{"warnings":{}}', 'a mapping with warnings was expected'],
  ['{"warnings":[]}', 'warnings: a mapping of codes to numbers was expected, and a list is there'],
  ['{"warnings":{"type-unknown":"2"}}', 'warnings.type-unknown: a number from 0 was expected, and "2" is there'],
  ['{"warnings":{},"unreadSentences":-1}', 'unreadSentences: a number from 0 was expected, and -1 is there'],
])('%s is an error that names the file', (text, reason) => {
  const { said } = read(text);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatchObject({ severity: 'error', at: { document: 'spec/lamps/baseline.json' } });
  expect(said[0]?.message).toContain(reason);
});

test('without a file nothing is limited, and nothing is said', () => {
  const report = new Report();
  expect(readBaseline(folder.path('none'), 'lamps', report)).toBeUndefined();
  expect(report.diagnostics).toEqual([]);
});

test.each(['5', '[]', '{', '<<<<<<< ours\n{}'])('an openapi.json of %s is an error, and holds no names', (text) => {
  folder.write('openapi.json', text);
  const report = new Report();
  expect(publishedDocument(folder.path())).toBeUndefined();
  expect(publishedNames(folder.path(), 'lamps', report)).toEqual(new Set());
  expect(report.diagnostics).toMatchObject([{ severity: 'error', at: { document: 'spec/lamps/openapi.json' } }]);
});

test('names of the last build', () => {
  const report = new Report();
  expect(publishedNames(folder.path(), 'lamps', report)).toEqual(new Set());
  folder.write(
    'openapi.json',
    '{"paths":{"/lamps":{"get":{"operationId":"ListLamps"}}},"components":{"schemas":{"Lamp":{}}}}',
  );
  expect(publishedNames(folder.path(), 'lamps', report)).toEqual(new Set(['ListLamps', 'Lamp']));
  expect(report.diagnostics).toEqual([]);
});
