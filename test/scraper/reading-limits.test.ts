// Documents beyond a limit: each is named with its place and the limit, what can be read is read, and the other documents are.
import { symlinkSync, truncateSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { limits, type LimitName } from '../../scraper/diagnostics/limits.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { interpret } from '../../scraper/interpret/documents/interpret.ts';
import { readTextDocument } from '../../scraper/readers/read-document.ts';
import { readSources } from '../../scraper/sources/read-sources.ts';
import { anyService, buildReading, sourceOf } from '../support/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { profileFor } from '../support/profile-for.ts';

/** The sizes count, and a gigabyte of zeros need not be read to show it. */
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    readFileSync: (path: string, ...rest: never[]) =>
      String(path).includes('unread-') ? Buffer.from('x') : real.readFileSync(path, ...rest),
  };
});

const folder = temporaryFolder();
const service = anyService();

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const GOOD =
  'Lamps\n\nFunction\n\nURI\n\nGET /v1/good\n\nResponse Parameters\n\nStatus code: 200\n\nTable 1 Response body parameters\n\nParameter\tType\tDescription\nid\tString\tx\n';
const PAGE = 'Lamps\n\nFunction\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\n';
const BODY = `${PAGE}Table 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\n`;
const row = (index: number): string => `field${index}\tNo\tString\tx`;
const objectTable = (index: number, rows: number): string =>
  `Table ${index + 2} Thing${index}\n\nParameter\tMandatory\tType\tDescription\n${lines(rows, row)}\n`;
const WIDE = 3000;

const CASES: readonly [LimitName, name: string, text: () => string, operations: number][] = [
  ['lines', 'page.txt', () => `${BODY}${'a\n'.repeat(limits.lines.most)}`, 0],
  ['lineCharacters', 'page.md', () => `${BODY}${'a'.repeat(limits.lineCharacters.most + 1)}`, 0],
  ['tagLevels', 'page.html', () => `<h1>x</h1>${'<b>'.repeat(limits.tagLevels.most + 1)}`, 0],
  ['elements', 'page.html', () => `<h1>x</h1>${'<b>'.repeat(limits.elements.most)}`, 0],
  [
    'columns',
    'tabs.txt',
    () => `${PAGE}Table 1 Request body parameters\n\nParameter\tType\t${'c\t'.repeat(WIDE)}\n${lines(WIDE, row)}\n`,
    1,
  ],
  [
    'columns',
    'pipes.md',
    () =>
      `${PAGE}| Parameter | Type |${' c |'.repeat(WIDE)}\n|${'---|'.repeat(WIDE + 2)}\n${lines(WIDE, (index) => `| field${index} | String |`)}\n`,
    1,
  ],
  [
    'columns',
    'page.html',
    () =>
      `<h1>Lamps</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request Parameters</h4><table><tr><th>Parameter</th><th>Type</th>${'<th>c</th>'.repeat(WIDE)}</tr>${lines(WIDE, (index) => `<tr><td>field${index}</td><td>String</td></tr>`)}</table>`,
    1,
  ],
  [
    'enumValues',
    'page.html',
    () =>
      `<h1>Lamps</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request Parameters</h4><table><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>kind</td><td>No</td><td>String</td><td>Options:<ul>${lines(limits.enumValues.most + 1, (index) => `<li>kind${index}</li>`)}</ul></td></tr></table>`,
    1,
  ],
  ['fields', 'page.txt', () => `${BODY}${lines(20_000, row)}\n`, 1],
  ['fields', 'same.txt', () => `${BODY}${lines(20_000, () => row(0))}\n`, 1],
  [
    'operationTables',
    'page.txt',
    () =>
      `${BODY}${lines(400, (index) => `field${index}\tNo\tThing${index} object\tx`)}\n\n${lines(2000, (index) => objectTable(index, 1))}`,
    1,
  ],
  [
    'operationTables',
    'chain.txt',
    () =>
      `${BODY}a\tNo\tThing0 object\tx\n\n${lines(4000, (index) => `Table ${index + 2} Thing${index}\n\nParameter\tMandatory\tType\tDescription\na\tNo\tThing${index + 1} object\tx\n`)}`,
    1,
  ],
  ['operationRows', 'page.txt', () => `${BODY}${row(0)}\n\n${lines(20, (index) => objectTable(index, 900))}`, 1],
];

test.each(CASES)('%s in %s', (limit, name, text, operations) => {
  const report = new Report();
  const documents = [
    [name, text()],
    ['good.txt', GOOD],
  ].flatMap(([id, content]) => readTextDocument(sourceOf(id as string, content as string), profileFor(), report) ?? []);
  const [reading] = interpret(documents, { services: [], service: service.id }, report);
  expect(reading?.reference.operations.map(({ path }) => path).sort()).toEqual(
    operations > 0 ? ['/v1/good', '/v1/lamps'] : ['/v1/good'],
  );
  const {
    report: { rows },
    diagnostics,
  } = buildReading(reading as NonNullable<typeof reading>, service, true);
  const said: Diagnostic[] = [...report.diagnostics, ...diagnostics];
  const found = said.filter(({ code }) => code === 'over-limit');
  expect(new Set(found.map(({ facts }) => facts['limit']))).toContain(limit);
  for (const { severity, at, message, help } of found) {
    expect({ severity, document: at?.document }).toEqual({ severity: 'error', document: name });
    expect(`${message} ${help}`).toMatch(/^\d+ .* than the \d+ that are allowed\. .*\. \S.*\.$/);
  }
  expect(rows.placed + rows.explained).toBe(rows.read);
  expect(said.filter(({ code }) => code === 'row-lost')).toEqual([]);
});

test('files are looked at before they are read', () => {
  truncateSync(folder.write('docs/huge.txt', ''), limits.documentBytes.most + 1);
  symlinkSync('/dev/zero', folder.path('docs/endless.txt'));
  folder.write('docs/good.txt', GOOD);
  const report = new Report();
  expect(readSources([folder.path('docs')], report).map(({ id }) => id)).toEqual(['good.txt']);
  expect(report.diagnostics.map(({ code, at, facts }) => [code, at?.document, facts['limit']])).toEqual([
    ['source-missing', 'endless.txt', undefined],
    ['over-limit', 'huge.txt', 'documentBytes'],
  ]);
});

test('all documents together', () => {
  const most = Math.floor(limits.allBytes.most / limits.documentBytes.most);
  for (let index = 0; index < most + 2; index += 1)
    truncateSync(folder.write(`docs/unread-${index + 10}.txt`, ''), limits.documentBytes.most);
  const report = new Report();
  expect(readSources([folder.path('docs')], report)).toHaveLength(most);
  expect(report.diagnostics.map(({ code, facts }) => [code, facts['limit']])).toEqual([
    ['over-limit', 'allBytes'],
    ['over-limit', 'allBytes'],
  ]);
});
