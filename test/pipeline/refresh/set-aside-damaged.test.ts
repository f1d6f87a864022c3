// A page that lost what it had stays as it was last read; one that changed does not.
import { expect, test } from 'vitest';
import { findDamaged, setAsideDamaged } from '../../../pipeline/refresh/set-aside-damaged.ts';
import type { ApiReference } from '../../../scraper/reference/reference-model.ts';
import { interpretPages } from '../../support/pipeline.ts';

const table = (caption: string, names: readonly string[]): string =>
  `\nTable 1 ${caption}\nParameter\tMandatory\tType\tDescription\n${names.map((name) => `${name}\tNo\tString\tIt is.\n`).join('')}`;
const page = (request: readonly string[], response: readonly string[]): ApiReference =>
  interpretPages({
    'lamps.txt': `Creating a Lamp\n\nFunction\nMakes a lamp.\n\nURI\nPOST /v1/lamps\n\nRequest Parameters\n${request.length > 0 ? table('Request body parameters', request) : 'None\n'}\nResponse Parameters\n\nStatus code: 200\n${response.length > 0 ? table('Response body parameters', response) : ''}`,
  }).reference;

const FIELDS = ['id', 'name', 'lux', 'hue', 'room', 'shade', 'plug', 'cord', 'foot', 'bulb'];
const reasons = (before: ApiReference, after: ApiReference): string[] =>
  findDamaged(after, before).map(({ reason }) => reason);

test('rows are read from these pages', () => {
  expect(page(FIELDS, ['id']).operations[0]?.requestBody).toMatchObject({ kind: 'fields' });
  expect(page(FIELDS, ['id']).operations[0]?.responses[0]?.body).toMatchObject({ kind: 'fields' });
});

test('response tables that are gone, a body that is gone, most rows gone', () => {
  expect(reasons(page(['name'], ['id', 'name']), page(['name'], []))).toEqual([
    'its response tables are gone (2 rows)',
  ]);
  expect(reasons(page(['name'], ['id']), page([], ['id']))).toEqual(['the table of its request body is gone (1 rows)']);
  expect(reasons(page(FIELDS, ['id']), page(FIELDS.slice(0, 3), ['id']))).toEqual(['it has 4 rows, it had 11']);
});

test('any row that a page lost whose file was cut off', () => {
  const [whole, less] = [page(FIELDS, ['id', 'name']), page(FIELDS, ['id'])];
  const cut = new Set(['lamps.txt']);
  expect(findDamaged(less, whole, cut).map(({ reason }) => reason)).toEqual([
    'the end is cut off: it has 11 rows, it had 12',
  ]);
  expect(findDamaged(less, whole)).toEqual([]);
  // It was cut before too, or what is missing has no rows.
  expect(findDamaged(whole, whole, cut)).toEqual([]);
  expect(findDamaged(less, whole, new Set(['other.txt']))).toEqual([]);
});

test('a row that went, rows that came, and a page that never had a response are no damage', () => {
  expect(reasons(page(FIELDS, ['id']), page(FIELDS.slice(1), ['id']))).toEqual([]);
  expect(reasons(page(['name'], []), page(FIELDS, ['id']))).toEqual([]);
  expect(reasons(page(['name', 'lux'], ['id']), page(['name'], ['id']))).toEqual([]);
  expect(findDamaged(page(['name'], []), undefined)).toEqual([]);
});

test('what is set aside is the last reading, with its date', () => {
  const before = page(['name'], ['id', 'name']);
  const [operation] = before.operations;
  if (operation) operation.date = '2026-01-02';
  const after = page(['name'], []);
  const kept = setAsideDamaged(after, findDamaged(after, before));
  expect(kept.operations).toEqual([{ ...operation, staleSince: '2026-01-02' }]);
});

test('defects of what is set aside are those of the last reading; others stay', () => {
  const before = page(['name'], ['id', 'name']);
  const [{ document, section } = { document: '', section: '' }] = before.operations;
  const defect = (code: string, place: string) => ({ code, at: { document, section: place }, facts: {} });
  const fresh = page(['name'], []);
  fresh.defects = [defect('row-too-short', section), defect('row-too-short', 'Other')] as typeof fresh.defects;
  before.defects = [defect('row-too-long', section), defect('row-too-long', 'Other')] as typeof fresh.defects;
  const kept = setAsideDamaged(fresh, findDamaged(fresh, before), before);
  expect(kept.defects.map(({ code, at }) => `${code} ${at?.section}`)).toEqual([
    'row-too-short Other',
    `row-too-long ${section}`,
  ]);
});
