// What `tablespec blocks` shows of one document: every block with its place, as text and as JSON.
import { expect, test } from 'vitest';
import { blocksCommand } from '../../cli/commands/blocks.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const output = capturedOutput();
const PAGE =
  '<h1>Lighting a Lamp</h1><h4>URI</h4><p>POST /v1/lamps</p><table><caption>Table 1 Fields</caption>' +
  '<tr><th>Parameter</th><th>Type</th></tr><tr><td>name</td><td>String</td></tr></table>';

test('headings and tables with their places', async () => {
  const code = await blocksCommand(folder.write('page.html', PAGE), { json: false, profile: undefined }, folder.path());
  expect(code).toBe(0);
  expect(output.printed).toContain('heading    page.html');
  expect(output.printed).toContain(
    '    Table 1 Fields\n    | Parameter | Type |\n    |---|---|\n    | name | String |\n',
  );
});

test('as JSON, with the version of its form', async () => {
  expect(await blocksCommand(folder.write('page.html', PAGE), { json: true, profile: undefined }, folder.path())).toBe(
    0,
  );
  const { schemaVersion, document, blocks } = JSON.parse(output.printed);
  expect([schemaVersion, document]).toEqual([1, 'page.html']);
  expect(blocks.filter(({ kind }: { kind: string }) => kind === 'table')).toHaveLength(1);
});
