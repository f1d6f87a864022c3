// Objects that are described once for all operations.
import { expect, test } from 'vitest';
import { SharedIndex } from '../../../../scraper/interpret/tables/shared-objects.ts';
import { bundledProfile } from '../../../../scraper/profiles/bundled-profiles.ts';
import { interpretAs, readPage } from '../../../support/pipeline.ts';

const links = '- [LampOn](#lampon)\n- [LampOff](#lampoff)\n\n';

test.each([
  ['telegram', '## Lamp', ''],
  // Pages of this system have a part of their own for the address.
  ['msgraph', '# Lamp resource type', '## Properties\n\n'],
])('a list of links in place of a table, %s', (profile, heading, part) => {
  const page = `${heading}\n\n${part}${links}`;
  const [object] = new SharedIndex([readPage(page, 'lamp.md', bundledProfile(profile))]).of('lamp.md');
  expect(object).toMatchObject({ key: 'shared/Lamp', options: ['LampOn', 'LampOff'] });
});

test('each document has its own objects', () => {
  const table = '| Field | Type | Description |\n|---|---|---|\n| id | string | x |\n\n';
  const page = (name: string): string => `## ${name} Structure\n\n${table}`;
  const profile = bundledProfile('discord');
  const index = new SharedIndex([readPage(page('Lamp'), 'a.md', profile), readPage(page('Box'), 'b.md', profile)]);
  expect(['a.md', 'b.md', 'c.md'].map((id) => index.of(id).map(({ key }) => key))).toEqual([
    ['shared/Lamp'],
    ['shared/Box'],
    [],
  ]);
});

test.each([
  ['Returns the lamp object.', ['sentence-without-status']],
  ['Returns 201 with the lamp object.', []],
])('%s', (sentence, codes) => {
  const structure = '## Lamp Structure\n\n| Field | Type | Description |\n|---|---|---|\n| id | string | x |\n\n';
  const page = `# Lamps\n\n${structure}## Get Lamp\n\n<Route method="GET">/lamp</Route>\n\n${sentence}\n`;
  const { reference, report } = interpretAs('discord', { 'lamps.md': page });
  expect(reference.operations[0]?.responses[0]?.body).toMatchObject({ type: { table: 'shared/Lamp' } });
  const said = report.diagnostics.map(({ code }) => code);
  expect(said.filter((code) => code === 'sentence-without-status')).toEqual(codes);
});
