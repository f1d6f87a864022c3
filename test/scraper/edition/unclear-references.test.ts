// Several tables of one title: what a link of the page says, the edition says by the number of the table, and only then.
import { expect, test } from 'vitest';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import { factsOf, readBack } from '../../support/facts.ts';
import { anyService, interpretPages } from '../../support/pipeline.ts';

const HEAD = '<tr><th>Parameter</th><th>Type</th><th>Description</th></tr>';
const table = (id: string, title: string, rows: string): string =>
  `<table id="${id}"><caption><b>Table ${id.slice(1)} </b>${title}</caption>${HEAD}${rows}</table>`;
const row = (name: string, type: string, link?: string): string =>
  `<tr><td>${name}</td><td>${link === undefined ? type : `<a href="#${link}">${type}</a>`}</td><td>Words.</td></tr>`;
const page = (...tables: string[]): string =>
  `<h1>Listing Lamps</h1><h4>URI</h4><p>GET /v1/lamps</p><h4>Response Parameters</h4><p>Status code: 200</p>${tables.join('')}`;

const lamps = [table('t2', 'Lamp', row('id', 'String')), table('t3', 'Lamp', row('watts', 'Integer'))];

test.each([
  [
    'in the order of the page',
    page(table('t1', 'Response body parameters', row('one', 'Lamp object') + row('two', 'Lamp object')), ...lamps),
    [],
  ],
  [
    'against the order of the page',
    page(
      table(
        't1',
        'Response body parameters',
        row('one', 'Lamp object', 't3') + row('two', 'Array of Lamp objects', 't2'),
      ),
      ...lamps,
    ),
    ['Lamp object, see Table 3', 'Array of Lamp objects, see Table 2'],
  ],
  [
    'one table for both',
    page(
      table(
        't1',
        'Response body parameters',
        row('one', 'Lamp object', 't3') + row('two', 'Array of Lamp objects', 't3'),
      ),
      ...lamps,
    ),
    ['Lamp object, see Table 3', 'Array of Lamp objects, see Table 3'],
  ],
])('%s', (_, text, stated) => {
  const definition = anyService();
  const { reference } = interpretPages({ 'lamps.html': text }, definition);
  expect(printEdition(reference, 'Lamps').match(/(?<=\| )[\w ]*, see Table \d/g) ?? []).toEqual(stated);
  expect(factsOf(readBack(reference, definition).reference)).toEqual(factsOf(reference));
});

test('tables without numbers get some where a type has to name them, and keep none', () => {
  const without = (html: string): string => html.replace(/<b>Table \d <\/b>/g, '');
  const rows = row('one', 'Lamp object', 't3') + row('two', 'Array of Lamp objects', 't2');
  const text = without(page(table('t1', 'Response body parameters', rows), ...lamps));
  const definition = anyService();
  const { reference } = interpretPages({ 'lamps.html': text }, definition);
  const edition = printEdition(reference, 'Lamps');
  expect(edition.match(/see Table [\d-]*|\*\*Table [\d-]*\*\* Lamp/g)).toEqual([
    'see Table 0-2',
    'see Table 0-1',
    '**Table 0-1** Lamp',
    '**Table 0-2** Lamp',
  ]);
  const again = readBack(reference, definition).reference;
  expect(factsOf(again)).toEqual(factsOf(reference));
  expect(again.operations[0]?.tables.map(({ at }) => at[0]?.original?.table)).toEqual(['0', '0']);
  expect(printEdition(again, 'Lamps')).toBe(edition);
});
