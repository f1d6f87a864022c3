// Tables that no profile knows the columns of: a run that lost them all does not end well.
import { expect, test } from 'vitest';
import { Progress } from '../../../../pipeline/progress.ts';
import { readServices } from '../../../../pipeline/services/read-services.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const table = (...names: string[]): string =>
  ['| Label | Sort |', '|---|---|', ...names.map((name) => `| ${name} | text |`)].join('\n');
const KNOWN = '\n## Given\n\n| Property | Kind |\n|---|---|\n| shade | text |\n';
const PARTS = 'name: Lamps\nparts: { uri: [Endpoint], request: [Given], response: [Back] }\n';
const COLUMNS = 'columns: { name: [Property], type: [Kind] }\ntypes: { scalars: { string: [text] } }\n';

async function errorsOf(profile: string, page: string): Promise<string[]> {
  folder.write('lamps.yaml', profile);
  folder.write('pages/light.md', page);
  const report = new Report();
  const readings = await readServices(
    {
      sources: ['pages'],
      folder: folder.path(),
      services: new Map(),
      service: 'lamps',
      profile: { profile: 'lamps.yaml', folder: folder.path() },
    },
    report,
    new Progress(),
  );
  return [...report.diagnostics, ...readings.flatMap((reading) => reading.report.diagnostics)]
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

const page = (given: string): string => `# Light a lamp\n\n## Endpoint\n\nPOST /lamps\n${given}`;
const unknown = `\n## Given\n\n${table('shade')}\n\n${table('bulb', 'socket')}\n`;

test('an operation that loses all its tables is an error', async () => {
  expect(await errorsOf(`${PARTS}${COLUMNS}`, page(unknown))).toEqual(['operation-tables-unread']);
});

test('one that loses some of them is none', async () => {
  expect(await errorsOf(`${PARTS}${COLUMNS}`, page(`${KNOWN}\n${table('bulb')}\n`))).toEqual([]);
});

test('a single table may be of anything', async () => {
  expect(await errorsOf(`${PARTS}${COLUMNS}`, page(`\n## Given\n\n${table('shade')}\n`))).toEqual([]);
});

test('neither is one without a table', async () => {
  expect(await errorsOf(`${PARTS}${COLUMNS}`, page(''))).toEqual([]);
});

test('a run in which tables stand where nothing is read is an error', async () => {
  const aside = `# Light a lamp\n\n${table('shade')}\n\n${table('bulb')}\n\n## Endpoint\n\nPOST /lamps\n`;
  expect(await errorsOf('name: Lamps\nparts: { uri: [Endpoint] }\n', aside)).toEqual(['no-table-read']);
});
