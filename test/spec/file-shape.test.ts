// Files of maintainers: whatever their shape, a service can be built, and what does not fit is told with file, line and what was expected.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Report } from '../../scraper/diagnostics/report.ts';
import { readGlossary } from '../../spec/glossary/glossary.ts';
import { readServiceDefinition } from '../../spec/service-definition.ts';

function said(files: { service?: string; names?: string }): { message: string; at: string }[] {
  const report = new Report();
  readServiceDefinition('lamps', files, report);
  return report.diagnostics.map(({ message, at }) => ({ message, at: `${at?.document}:${at?.line}` }));
}

test.each<[string, string, number]>([
  ['title: t\nservers: [null]\n', 'servers[0]: a mapping with a url was expected, and nothing is there', 2],
  [
    'title: t\nservers:\n  - url: https://a.example\n  - 5\n',
    'servers[1]: a mapping with a url was expected, and 5 is there',
    4,
  ],
  [
    'title: t\nservers: [{url: "https://{region}.x.example", variables: {region: null}}]\n',
    'servers[0].variables.region: a mapping with a default was expected, and nothing is there',
    2,
  ],
  [
    'title: t\nservers: [{url: "javascript:alert(1)"}]\n',
    'servers[0].url: an address that begins with https://, http:// or / was expected, and "javascript:alert(1)" is there',
    2,
  ],
  ['title: t\n\ntags:\n  a: b\n  c: null\n', 'tags.c: a text was expected, and nothing is there', 5],
  ['title: [1]\n', 'title: a text was expected, and a list is there', 1],
  ['[1]\n', 'the file: a mapping with a title was expected, and a list is there', 1],
  ['title: t\n\ndate: 2026-02-31\n', 'date: a day such as 2025-07-14 was expected, and "2026-02-31" is there', 3],
  [
    'title: t\nsource: ftp://lamps.example\n',
    'source: a URL that begins with https:// or http:// was expected, and "ftp://lamps.example" is there',
    2,
  ],
  ['title: t\nprofile: {}\n', 'profile: a text was expected, and a mapping is there', 2],
])('service.yaml: %j', (service, reason, line) => {
  expect(said({ service })).toEqual([
    { message: `The file cannot be used: ${reason}.`, at: `spec/lamps/service.yaml:${line}` },
  ]);
});

test('what fits is kept beside what does not', () => {
  const service = 'title: Lamps\nservers: [null, {url: "https://a.example"}, {url: 5}]\ntags: {a: b, c: [d]}\n';
  const { title, servers, tags } = readServiceDefinition('lamps', { service }, new Report());
  expect({ title, servers, tags: [...tags] }).toEqual({
    title: 'Lamps',
    servers: [{ url: 'https://a.example' }],
    tags: [['a', 'b']],
  });
});

test.each<[string, string, number]>([
  [
    '/v1/a: {get: A}\n/v1/b: null\n',
    '/v1/b: a mapping of methods to operation ids was expected, and nothing is there',
    2,
  ],
  ['schemas: [a]\n', 'schemas: a mapping of tables to names was expected, and a list is there', 1],
  ['aliases:\n  A: B\n  C: 5\n', 'aliases.C: the name in its place, or nothing was expected, and 5 is there', 3],
])('names.yaml: %j', (names, reason, line) => {
  expect(said({ names })).toEqual([
    { message: `The file cannot be used: ${reason}.`, at: `spec/lamps/names.yaml:${line}` },
  ]);
});

test('a file of another kind is told in few words', () => {
  const names = JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`/v1/t${index}`, 'x'])));
  const found = said({ names });
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toEqual({
    message: 'The file cannot be used: 4980 more places from here on are not as expected.',
    at: 'spec/lamps/names.yaml:1',
  });
});

test('an id that is too long for a file name tells whose it is', () => {
  const [only, ...more] = said({ names: `/v1/lamps: {post: ${'A'.repeat(300)}}\n` });
  expect(more).toEqual([]);
  expect(only?.message).toMatch(/POST \/v1\/lamps: the id A+ is no PascalCase name of at most 100 letters/);
});

test('glossary.yaml', () => {
  const report = new Report();
  readGlossary('fields:\n  a: A lamp.\n  b:\nvalues: {c: [d]}\n', 'spec/lamps/glossary.yaml', report);
  expect(report.diagnostics.map(({ message, at }) => [message, at?.line])).toEqual([
    ['The file cannot be used: fields.b: a text was expected, and nothing is there.', 3],
    ['The file cannot be used: values.c: a mapping of names to texts was expected, and a list is there.', 4],
  ]);
});

test('a section that a glossary does not have', () => {
  const report = new Report();
  readGlossary('fields: {a: A lamp.}\nlamps: {a: A lamp.}\n', 'spec/lamps/glossary.yaml', report);
  expect(report.diagnostics.map(({ message, at }) => [message, at?.line])).toEqual([
    ['The file cannot be used: it has no section lamps.', 2],
  ]);
});

test('any JSON is read without a word of surprise', () => {
  const keys = fc.constantFrom(
    'title',
    'servers',
    'tags',
    'url',
    'variables',
    'region',
    'schemas',
    'aliases',
    'values',
    '__proto__',
    '/v1/a',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, 5, true, 'a', ''),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const text = JSON.stringify(value);
      const report = new Report();
      readServiceDefinition('lamps', { service: text, names: text, release: text }, report);
      readGlossary(text, 'spec/lamps/glossary.yaml', report);
      for (const { at } of report.diagnostics) expect(at?.document).toMatch(/^spec\/lamps\//);
    }),
  );
});
