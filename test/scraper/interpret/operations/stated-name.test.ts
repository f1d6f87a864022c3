// The name that a page gives its operation: a line, a label, a heading, a row; and what looks like one and is none.
import { describe, expect, test } from 'vitest';
import { anyService, buildPages } from '../../../support/pipeline.ts';

const URI = '## URI\n\nGET /v1/{project_id}/store/things\n';
const page = (before: string, uri = URI): string => `# 1.1 Querying Boxes\n\n${before}\n\n${uri}`;
const build = (text: string, names?: string): ReturnType<typeof buildPages> =>
  buildPages({ 'page.md': text }, anyService(names === undefined ? {} : { names }));
const idsOf = (text: string, names?: string): string[] =>
  Object.values(build(text, names).document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );

describe('is taken from', () => {
  test.each([
    ['a line', 'API name: ListBoxes'],
    ['a list item', '- API Name: ListBoxes'],
    ['a label and a line', 'API name\n\nListBoxes'],
    ['a heading', '### API Name\n\nListBoxes'],
    ['a row', '| Item | Value |\n|---|---|\n| API name | ListBoxes |\n| Version | 1 |'],
    ['a column', '| API name | Version |\n|---|---|\n| ListBoxes | 1 |'],
    ['a name in small letters', 'Operation ID: listBoxes'],
  ])('%s', (_, before) => {
    expect(idsOf(page(before))).toEqual(['ListBoxes']);
  });
});

describe('is not taken from', () => {
  test.each([
    ['words', 'API name: Querying Boxes'],
    ['a single word', 'API name: Boxes'],
    ['another label', 'Box name: ListBoxes'],
    ['a table of several', '| API name | Version |\n|---|---|\n| ListBoxes | 1 |\n| ShowBox | 1 |'],
  ])('%s', (_, before) => {
    expect(idsOf(page(before))).toEqual(['ListStoreThings']);
  });
});

test('names.yaml goes before it', () => {
  expect(idsOf(page('API name: ListBoxes'), '/v1/{project_id}/store/things:\n  get: FindBoxes\n')).toEqual([
    'FindBoxes',
  ]);
});

test('it is no part of the description', () => {
  const text = `# 1.1 Querying Boxes\n\n## Function\n\nAPI name: ListBoxes\n\nLists them all.\n\n${URI}`;
  const [operation] = Object.values(build(text).document.paths).flatMap((item) => Object.values(item));
  expect(operation?.description).toBe('Lists them all.');
});

test('a page of two addresses does not say whose name it is', () => {
  const { diagnostics } = build(page('API name: ListBoxes', `${URI}\nGET /v2/{project_id}/store/things\n`));
  expect(diagnostics.map(({ code }) => code)).toContain('operation-name-of-several');
});

test('a name of two operations is that of the first', () => {
  const text = `${page('API name: ListBoxes')}\n# 1.2 Querying Lids\n\nAPI name: ListBoxes\n\n## URI\n\nGET /v1/lids\n`;
  const { document, diagnostics } = build(text);
  const ids = Object.values(document.paths).flatMap((item) => Object.values(item).map((one) => one.operationId));
  expect(ids).toContain('ListBoxes');
  expect(new Set(ids).size).toBe(2);
  expect(diagnostics.map(({ code }) => code)).toContain('operation-name-taken');
});
