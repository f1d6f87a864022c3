// Links of changelogs: to operations, pages and corrections; and that a page elsewhere has none that lead nowhere.
import { expect, test } from 'vitest';
import { withoutOwnLinks } from '../../../generator/docs/changelog-page.ts';
import { pageLink, sourceLinks } from '../../../pipeline/release/source-links.ts';

const EDITION =
  '# Lamps: facts edition\n\n## Listing Lamps\n\n### URI\n\n| a |\n\n```json\n## no heading\n```\n\n## Listing Lamps\n\n| b |\n\n## Lamps \\| all\n\n| c |\n';

test.each([
  [7, 'reference.md#listing-lamps'],
  [10, 'reference.md#listing-lamps'],
  [15, 'reference.md#listing-lamps-1'],
  [19, 'reference.md#lamps--all'],
])('line %d of the edition: its operation', (line, link) => {
  expect(sourceLinks(EDITION)({ document: 'reference.md', line })).toBe(link);
});

test('a page has its own address; a correction its file; another document none', () => {
  const at = { document: 'reference.md', line: 7, original: { document: 'https://lamps.example/a.html' } };
  expect([sourceLinks(EDITION)(at), pageLink(at)]).toEqual(Array(2).fill('https://lamps.example/a.html'));
  const correction = { document: 'spec/lamps/corrections/size.yaml' };
  expect(sourceLinks(EDITION, 'https://host.example/tree/spec/lamps/')(correction)).toBe(
    'https://host.example/tree/spec/lamps/corrections/size.yaml',
  );
  expect([pageLink(correction), sourceLinks(EDITION)({ document: 'lamps.pdf', line: 7 })]).toEqual([
    undefined,
    undefined,
  ]);
});

test('links to files that are not there become words', () => {
  const text =
    '- **Lamp**: new ([a\\[\\], table 2](<reference.md#x>); [p](<https://lamps.example/p>); [c](<docs/c.md>))';
  expect(withoutOwnLinks(text, (path) => path === 'docs/c.md')).toBe(
    '- **Lamp**: new (a\\[\\], table 2; [p](<https://lamps.example/p>); [c](<docs/c.md>))',
  );
});
