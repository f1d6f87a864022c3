// What `tablespec blocks` shows of one document: every block with its place, as text and as JSON.
import { expect, test } from 'vitest';
import { blocksCommand } from '../../cli/commands/blocks.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { simplePdf, textAt } from '../support/simple-pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const output = capturedOutput();
const PAGE =
  '<h1>Lighting a Lamp</h1><h4>URI</h4><p>POST /v1/lamps</p><table><caption>Table 1 Fields</caption>' +
  '<tr><th>Parameter</th><th>Type</th></tr><tr><td>name</td><td>String</td></tr></table>';

test('headings and tables with their places', async () => {
  const code = await blocksCommand(
    folder.write('page.html', PAGE),
    { json: false, svg: false, page: undefined, profile: undefined },
    folder.path(),
  );
  expect(code).toBe(0);
  expect(output.printed).toContain('heading    page.html');
  expect(output.printed).toContain(
    '    Table 1 Fields\n    | Parameter | Type |\n    |---|---|\n    | name | String |\n',
  );
});

test('as JSON, with the version of its form', async () => {
  expect(
    await blocksCommand(
      folder.write('page.html', PAGE),
      { json: true, svg: false, page: undefined, profile: undefined },
      folder.path(),
    ),
  ).toBe(0);
  const { schemaVersion, document, blocks } = JSON.parse(output.printed);
  expect([schemaVersion, document]).toEqual([1, 'page.html']);
  expect(blocks.filter(({ kind }: { kind: string }) => kind === 'table')).toHaveLength(1);
});

test('one page is drawn, of PDF files only', async () => {
  const options = { json: false, svg: true, page: 1, profile: undefined };
  folder.write('book.pdf', simplePdf([{ content: textAt(50, 700, 'Lamps burn.') }]));
  expect(await blocksCommand('book.pdf', options, folder.path())).toBe(0);
  expect(output.printed).toContain('paragraph, line 1: Lamps burn.');
  folder.write('page.html', PAGE);
  await expect(blocksCommand('page.html', options, folder.path())).rejects.toThrow('page.html is no PDF file');
  await expect(blocksCommand('book.pdf', { ...options, page: undefined }, folder.path())).rejects.toThrow('--page');
});
