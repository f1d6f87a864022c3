// No failure fills a terminal: whatever a test looked at, at most 60 lines are printed of it.
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './support/source-files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const MOST_LINES = 60;
/** As long as the page that filled a terminal; each line is another one. */
const PAGE = "const page = Array.from({ length: 20_000 }, (_, index) => `<p>line ${index}</p>`).join('\\n');";
const FAILURES: Readonly<Record<string, string>> = {
  'a text that is not in it': "test('fails', () => expect(page).toContain('gone'));",
  'another text': "test('fails', () => expect(page).toBe(page.replaceAll('line', 'row')));",
  'one long line': "test('fails', () => expect(page.replaceAll('\\n', ' ')).toContain('gone'));",
  'a list': "test('fails', () => expect(page.split('\\n')).toEqual([]));",
  'a text that comes in the end, never':
    "test('fails', () => expect.poll(() => page, { timeout: 50 }).toContain('gone'));",
  'an error with a long message and what a process wrote':
    "test('fails', () => { throw Object.assign(new Error(page), { stdout: page, stderr: page, cause: new Error(page) }); });",
  'a hook': "beforeAll(() => { throw new Error(page); }); test('is not reached', () => undefined);",
  'a file that does not load': 'throw new Error(page);',
};

const folder = temporaryFolder();

test.each(Object.entries(FAILURES))('%s', (_, code) => {
  symlinkSync(join(projectFolder, 'node_modules'), folder.path('node_modules'));
  folder.write(
    'vitest.config.ts',
    `import own from ${JSON.stringify(join(projectFolder, 'vitest.config.ts'))};
const { test } = own({ mode: 'test' });
export default { root: ${JSON.stringify(folder.path())}, test: { ...test, projects: [{ extends: true, test: { name: 'one', include: ['*.test.ts'] } }], setupFiles: [] } };\n`,
  );
  folder.write(
    'fails.test.ts',
    `import { beforeAll, expect, test } from 'vitest';\nvoid beforeAll;\n${PAGE}\n${code}\n`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'node_modules/vitest/vitest.mjs'), 'run'],
    { cwd: folder.path(), encoding: 'utf8', maxBuffer: 100_000_000, env: { ...process.env, NO_COLOR: '1' } },
  );
  expect(status).toBe(1);
  const printed = `${stdout}${stderr}`;
  expect(printed).toMatch(/FAIL|Error/);
  expect(printed.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  expect(printed.length).toBeLessThan(20_000);
});
