// Which row a table belongs to, where captions, numbers, examples and names do not agree.
import { describe, expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';
import { sentBy, type Page, type Row } from '../../../support/sent-by.ts';

describe('a row whose name the example has as its plural', () => {
  const rows: Row[] = [
    ['lamp', 'Yes', 'Object'],
    ['foot', 'No', 'String'],
    ['shade', 'No', 'String'],
    ['bulb', 'No', 'String'],
    ['total', 'No', 'Integer'],
  ];

  test.each([
    [
      'names the list that has the next rows as its fields',
      { lamps: [{ foot: 'a', shade: 'b', bulb: 'c' }], total: 1 },
      ['lamps[].foot', 'lamps[].shade', 'lamps[].bulb', 'total'],
    ],
    [
      'stays where too few rows are its fields',
      { lamps: [{ foot: 'a', shade: 'b', plug: 'c' }], total: 1 },
      ['lamp!', 'foot', 'shade', 'bulb', 'total'],
    ],
    [
      'stays where another name is meant',
      { vases: [{ foot: 'a', shade: 'b', bulb: 'c' }], total: 1 },
      ['lamp!', 'foot', 'shade', 'bulb', 'total'],
    ],
  ])('%s', (_, example, paths) => {
    expect(sentBy({ request: rows, example })).toEqual(paths);
  });
});

describe('a second table that says it is the body', () => {
  const tables: Page['tables'] = {
    'Request body parameters': [
      ['foot', 'No', 'String'],
      ['plug', 'No', 'String'],
    ],
  };
  const request: Row[] = [
    ['lamp', 'Yes', 'Object', 'The lamp. For details, see Table 2.'],
    ['lit', 'No', 'Boolean'],
  ];

  test.each([
    [
      'is the object of the row that points at it',
      { lamp: { foot: 'a' }, lit: true },
      ['lamp.foot', 'lamp.plug', 'lit'],
    ],
    ['is the body too where the example has its rows there', { lamp: {}, foot: 'a' }, ['lamp', 'lit', 'foot', 'plug']],
  ])('%s', (_, example, paths) => {
    expect(sentBy({ request, tables, example })).toEqual(paths);
  });
});

describe('tables that captions name', () => {
  const size: Row[] = [['max', 'No', 'Integer']];
  const depth: Row[] = [['most', 'No', 'Double']];

  test.each([
    ['the table of a neighbour, where a caption names this row', 'depth', ['size.max', 'depth.most']],
    ['a table of no neighbour', 'height', ['size.max', 'depth.max']],
  ])('the number of %s', (_, caption, paths) => {
    const request: Row[] = [
      ['size', 'No', 'Object', 'x, see Table 2.'],
      ['depth', 'No', 'Object', 'x, see Table 2.'],
    ];
    const tables = { 'size field data structure': size, [`${caption} field data structure`]: depth };
    expect(sentBy({ request, tables, example: {} })).toEqual(paths);
  });

  test.each([
    ['lamp_tag', ['tags[].key']],
    ['lamp_tagging', ['tags[]']],
  ])('%s: the end of its caption is the singular of a row that names no table', (caption, paths) => {
    const tables = { [`${caption} field data structure`]: [['key', 'No', 'String'] satisfies Row] };
    const request: Row[] = [['tags', 'No', 'Array of objects', 'x']];
    expect(sentBy({ request, tables, example: {} })).toEqual(paths);
  });
});

test('the first of two rows of one name is the wrapper, where the example has one inside of the other', () => {
  const request: Row[] = [
    ['lamp', 'Yes', 'String', 'The lamp.'],
    ['foot', 'Yes', 'String'],
    ['lamp', 'No', 'String', 'What it is called.'],
  ];
  expect(sentBy({ request, example: { lamp: { foot: 'a', lamp: 'b' } } })).toEqual(['lamp.foot!', 'lamp.lamp']);
});

describe('a link to the table of another field of the page', () => {
  const table = (caption: string, anchor: string, rows: readonly Row[]): string =>
    `<p><strong>${caption}</strong></p><p><a name="${anchor}"></a></p><table><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const seen = (anchor: string): string => `x, see <a href="#${anchor}">Table 3</a>.`;

  test.each([
    ['is a slip, where a caption names this one', 'user', 'pin'],
    ['counts, where no row is called as its caption', 'guest', 'name'],
  ])('%s', (_, caption, field) => {
    const { document } = buildPages({
      'page.html': `<h1>Making a Lamp</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>${table(
        'Table 1 Request parameters',
        'all',
        [
          ['lamp', 'No', 'Object', seen('lamp')],
          ['user', 'No', 'Object', caption === 'user' ? seen('other') : 'x'],
        ],
      )}${table('Table 2 lamp field data structure', 'lamp', [['owner', 'No', 'Object', seen('other')]])}${table(`Table 3 ${caption} field data structure`, 'other', [['name', 'No', 'String', 'x']])}${table('Table 4 owner field data structure', 'owner', [['pin', 'No', 'String', 'x']])}<h4>Status Codes</h4><p>204</p>`,
    });
    const { schemas } = document.components;
    const owner = schemas[schemas['Lamp']?.properties?.['owner']?.$ref?.replace(/^.*\//, '') ?? ''];
    expect(Object.keys(owner?.properties ?? {})).toEqual([field]);
  });
});
