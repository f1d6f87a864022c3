// Names in two columns: the objects in the first one, their fields in the second.
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../spec/checks/json.ts';
import { readBody } from '../../support/body-page.ts';

const BOTH = '<th>Parameter</th><th>Sub-parameter</th><th>Mandatory</th><th>Type</th><th>Description</th>';
const ABOVE = '<th colspan="2">Name</th><th>Mandatory</th><th>Type</th><th>Description</th>';
const cells = (...texts: string[]): string =>
  texts.map((text) => (text.startsWith('<') ? text : `<td>${text}</td>`)).join('');
const over = (rows: number, text: string): string => `<td rowspan="${rows}">${text}</td>`;

/** Fields with the fields in them: "bulb(watts!,color)". */
function read(head: string, rows: string[]): string[] {
  const { schema, built } = readBody(
    `<p><strong>Table 1</strong> Request body parameters</p><table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`,
  );
  const namesOf = (one: JsonObject | undefined): string[] =>
    Object.entries((one?.['properties'] ?? {}) as Record<string, JsonObject>).map(([name, field]) => {
      const list = field['items'] as JsonObject | undefined;
      const key =
        String((list ?? field)['$ref'] ?? '')
          .split('/')
          .at(-1) ?? '';
      const inner = namesOf(built.document.components?.schemas?.[key] as JsonObject | undefined);
      const isRequired = ((one?.['required'] ?? []) as string[]).includes(name);
      return `${name}${list ? '[]' : ''}${isRequired ? '!' : ''}${inner.length > 0 ? `(${inner.join(',')})` : ''}`;
    });
  return namesOf(schema);
}

const WATTS = ['Yes', 'Integer', 'How bright.'];
const COLOR = ['No', 'String', 'What it looks like.'];

test.each([
  [
    'a title for each',
    BOTH,
    [cells(over(2, 'bulb'), 'watts', ...WATTS), cells('color', ...COLOR), cells('size', '-', ...COLOR)],
    'bulb(watts!,color)',
  ],
  [
    'named once',
    BOTH,
    [cells('bulb', 'watts', ...WATTS), cells('', 'color', ...COLOR), cells('size', '', ...COLOR)],
    'bulb(watts!,color)',
  ],
  [
    'one title above both',
    ABOVE,
    [cells(over(2, 'bulb'), 'watts', ...WATTS), cells('color', ...COLOR), cells('<td colspan="2">size</td>', ...COLOR)],
    'bulb(watts!,color)',
  ],
  [
    'a row of its own',
    BOTH,
    [
      cells(over(3, 'bulb'), '-', 'Yes', 'Object', 'x'),
      cells('watts', ...WATTS),
      cells('color', ...COLOR),
      cells('size', '', ...COLOR),
    ],
    'bulb!(watts!,color)',
  ],
  [
    'a list',
    BOTH,
    [cells(over(2, 'bulbs[]'), 'watts', ...WATTS), cells('color', ...COLOR), cells('size', '', ...COLOR)],
    'bulbs[](watts!,color)',
  ],
])('%s', (_, head, rows, object) => {
  expect(read(head, rows)).toEqual([object, 'size']);
});

test.each(['Basic information', 'Looks'])('words about some of the rows are no object: %s', (group) => {
  expect(
    read(ABOVE, [
      cells(over(2, group), 'watts', ...WATTS),
      cells('color', ...COLOR),
      cells('<td colspan="2">size</td>', ...COLOR),
    ]),
  ).toEqual(['watts!', 'color', 'size']);
});

test('two names of one thing', () => {
  expect(read(BOTH, [cells('watts', 'brightness', ...WATTS), cells('color', 'tint', ...COLOR)])).toEqual([
    'watts!',
    'color',
  ]);
});
