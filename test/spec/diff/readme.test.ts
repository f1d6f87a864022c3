// The table of rules in the docs is the list of rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../spec/diff/rules/rules.ts';
import { projectFolder } from '../../support/source-files.ts';

const HEADER = ['| rule | what is found | in a request | in a response |', '|---|---|---|---|'];

test('docs/change-workflow.md has every rule with its classes, and no other (UPDATE=1 writes the table)', () => {
  const rows = rules.map(
    ({ id, title, classes, scope }) =>
      `| \`${id}\` | ${title}${scope === 'names' ? ' (names only)' : ''} | ${classes.request} | ${classes.response} |`,
  );
  const table = [...HEADER, ...rows].join('\n');
  const file = join(projectFolder, 'docs/change-workflow.md');
  const readme = readFileSync(file, 'utf8');
  const start = readme.indexOf(HEADER[0] as string);
  const end = readme.indexOf('\n\n', start);
  if (process.env['UPDATE'] === '1' && start >= 0)
    writeFileSync(file, readme.slice(0, start) + table + readme.slice(end));
  expect(readFileSync(file, 'utf8').slice(start).startsWith(`${table}\n\n`)).toBe(true);
});
