// Rows that send to a table of values for what a field may hold.
import { expect, test } from 'vitest';
import { printEdition } from '../../../../scraper/edition/print-edition.ts';
import { anyService, buildPages, interpretPages } from '../../../support/pipeline.ts';

const table = (
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  { title = 'Table 1', anchor = '' } = {},
): string =>
  `<p><strong>${title}</strong></p><p><a name="${anchor}"></a></p><table><thead><tr>${titles.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html><body><h1>${title}</h1>${body}</body></html>`;

const VALUES = [
  ['LIT', 'It gives light.'],
  ['DARK', 'It gives none.'],
];
const states = table(['State', 'Description'], VALUES, { title: 'Table 1 Lamp states', anchor: 'states' });

const pagesOf = (text: string, other = states): Record<string, string> => ({
  'show.html': page(
    'Showing a Lamp',
    `<h2>URI</h2><p>GET /v1/lamps</p><h2>Request</h2>${table(['Parameter', 'In', 'Mandatory', 'Type', 'Description'], [['state', 'query', 'No', 'String', text]])}<h2>Response</h2>${table(['Parameter', 'Type', 'Description'], [['state', 'String', text]], { title: 'Table 2 Response parameters' })}`,
  ),
  'states.html': page('Lamp States', other),
});

const read = (text: string, other?: string): object[] => {
  const { document } = buildPages(pagesOf(text, other));
  const { parameters = [] } = document.paths['/v1/lamps']?.get ?? {};
  const body = Object.values(document.components.schemas).find(({ properties }) => properties?.['state']);
  return [parameters[0]?.schema ?? {}, body?.properties?.['state'] ?? {}].map((one) => {
    const { enum: closed, 'x-known-values': known } = one as { enum?: string[]; 'x-known-values'?: string[] };
    return { ...(closed && { closed }), ...(known && { known }) };
  });
};

const link = '<a href="states.html#states">Table 1</a>';
const whole = '<a href="states.html">Lamp States</a>';

test.each([
  `Its state. For details about all its values, see ${link}.`,
  `<ul><li>Its state.</li><li>For details about all states, see ${whole}.</li></ul>`,
])('all of them: %s', (text) => {
  expect(read(text)).toEqual([{ closed: ['LIT', 'DARK'] }, { closed: ['LIT', 'DARK'] }]);
});

test.each([`Its state. For details, see ${whole}.`, `Its state. For details about the options, see ${link}.`])(
  'some of them: %s',
  (text) => {
    expect(read(text)).toEqual([{ known: ['LIT', 'DARK'] }, { known: ['LIT', 'DARK'] }]);
  },
);

const SENT = `Its state. For details about all values, see ${whole}.`;

test.each([
  ['it is told in words', 'Its state, which Lamp States explains.', states],
  ['the row lists its own', `Its state. The value can be on or off. For details, see ${whole}.`, states],
  ['its column is called otherwise', SENT, table(['Colour', 'Description'], VALUES)],
  [
    'it holds sentences',
    SENT,
    table(
      ['State', 'Description'],
      [
        ['A lamp is lit', 'Light.'],
        ['DARK', 'None.'],
      ],
    ),
  ],
  [
    'it holds numbers of answers',
    SENT,
    table(
      ['State', 'Description'],
      [
        ['200', 'Done.'],
        ['404', 'Gone.'],
      ],
    ),
  ],
  ['there are two', SENT, states + states],
])('nothing is taken where %s', (_, text, other) => {
  for (const one of read(text, other)) expect(one).not.toMatchObject({ known: ['LIT', 'DARK'] });
  for (const one of read(text, other)) expect(one).not.toMatchObject({ closed: ['LIT', 'DARK'] });
});

test('of several the one whose caption names the field', () => {
  const other = table(
    ['State', 'Description'],
    [
      ['A', 'One.'],
      ['B', 'Two.'],
    ],
    { title: 'Table 2 mood states' },
  );
  const own = table(['State', 'Description'], VALUES, { title: 'Table 1 state list' });
  expect(read(SENT, own + other)).toEqual([{ closed: ['LIT', 'DARK'] }, { closed: ['LIT', 'DARK'] }]);
});

test('places are those of the other page too, and an edition keeps the values', () => {
  const { reference } = interpretPages(pagesOf(`Its state. For details, see ${link}.`));
  const [parameter] = reference.operations[0]?.parameters ?? [];
  expect(parameter?.at.map(({ document }) => document)).toEqual(['show.html', 'states.html', 'states.html']);
  const { document } = buildPages({ 'reference.md': printEdition(reference, 'Lamps') }, anyService());
  expect(document.paths['/v1/lamps']?.get?.parameters?.[0]?.schema['x-known-values']).toEqual(['LIT', 'DARK']);
});
