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

/** One page, or several by their names. */
const read = (pages: Record<string, string>): ApiReference => interpretPages(pages).reference;
const asks = (method: string, path: string, parts: string): string =>
  `Asking for Lamps\n\nFunction\nLamps are asked for.\n\nURI\n${method} ${path}\n\n${parts}`;
const query = (names: readonly string[]): string => table('Query parameters', names);
const body = (names: readonly string[]): string => `\nRequest Parameters\n${table('Request body parameters', names)}`;
const answer = (status: number, names: readonly string[] = []): string =>
  names.length > 0
    ? `\nResponse Parameters\n\nStatus code: ${status}\n${table('Response body parameters', names)}`
    : `\nStatus Codes\nStatus Code\tDescription\n${status}\tIt is done.\n`;

test('a page that says why is believed: another status answers, or the rows stand in another table of it', () => {
  const before = read({ 'lamps.txt': asks('DELETE', '/v1/lamps', answer(200, ['id', 'lux'])) });
  expect(reasons(before, read({ 'lamps.txt': asks('DELETE', '/v1/lamps', answer(204)) }))).toEqual([]);
  expect(reasons(before, read({ 'lamps.txt': asks('DELETE', '/v1/lamps', answer(200)) }))).toEqual([
    'its response tables are gone (2 rows)',
  ]);
  const sent = read({ 'lamps.txt': asks('GET', '/v1/lamps', body(['lux', 'hue']) + answer(200, ['id'])) });
  const inQuery = (names: string[]): string => asks('GET', '/v1/lamps', query(names) + answer(200, ['id']));
  expect(reasons(sent, read({ 'lamps.txt': inQuery(['lux', 'hue', 'room']) }))).toEqual([]);
  // Half of it stands nowhere.
  expect(reasons(sent, read({ 'lamps.txt': inQuery(['lux']) }))).toEqual([
    'the table of its request body is gone (2 rows)',
  ]);
});

test('a file that ends inside of something is not believed, whatever it says', () => {
  const before = read({ 'lamps.txt': asks('DELETE', '/v1/lamps', answer(200, ['id', 'lux'])) });
  const after = read({ 'lamps.txt': asks('DELETE', '/v1/lamps', answer(204)) });
  expect(findDamaged(after, before, new Set(['lamps.txt'])).map(({ reason }) => reason)).toEqual([
    'the end is cut off: it has 0 rows, it had 2',
  ]);
});

test('rows that came to the page that a former one was divided into are not lost; those that it had all along are', () => {
  const [make, show] = [page(FIELDS, ['id']), page(FIELDS, ['id'])];
  const [first] = make.operations;
  const [second] = show.operations;
  if (!first || !second) throw new Error('no operation');
  const book: ApiReference = { ...make, operations: [first, { ...second, method: 'get', path: '/v1/rooms' }] };
  const short = page(FIELDS.slice(0, 2), ['id']).operations[0];
  if (!short) throw new Error('no operation');
  const few = page(FIELDS.slice(0, 1), ['id']).operations[0];
  if (!few) throw new Error('no operation');
  const divided = (document: string): ApiReference => ({
    ...book,
    operations: [short, { ...second, method: 'get', path: '/v1/rooms', document }],
  });
  const poorer: ApiReference = { ...book, operations: [first, { ...few, method: 'get', path: '/v1/rooms' }] };
  expect(reasons(poorer, divided('rooms.txt'))).toEqual([]);
  expect(reasons(book, divided('rooms.txt'))).toEqual(['it has 3 rows, it had 11']);
  expect(reasons(poorer, divided(second.document))).toEqual(['it has 3 rows, it had 11']);
});

test('a table that a row still leads to is lost; one that went with its row is not', () => {
  const object = (type: string): string =>
    `\nResponse Parameters\n\nStatus code: 200\n\nTable 1 Response body parameters\nParameter\tType\tDescription\nshade\t${type}\tIt is.\nid\tString\tIt is.\n`;
  const rows = `\nTable 2 Shade\nParameter\tType\tDescription\nhue\tString\tIt is.\nfelt\tString\tIt is.\n`;
  const shade = (parts: string): ApiReference => read({ 'lamps.txt': asks('GET', '/v1/lamps', parts) });
  const before = shade(object('Shade object') + rows);
  expect(reasons(before, shade(object('Shade object')))).toEqual([
    'the table "Shade" is gone, and a row still leads to it (2 rows)',
  ]);
  expect(reasons(before, shade(object('String')))).toEqual([]);
  expect(reasons(before, shade(object('Shade object') + rows))).toEqual([]);
  // It never had one.
  expect(reasons(shade(object('Shade object')), shade(object('Shade object')))).toEqual([]);
});
