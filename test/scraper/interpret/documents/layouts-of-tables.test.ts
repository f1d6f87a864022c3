// How pages lay their tables out: notes below captions, pieces, headings in place of captions, tables in cells, rows in brackets.
import { describe, expect, test } from 'vitest';
import { bodyTable, readBody, row } from '../../../support/body-page.ts';

const HEAD = '<tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>';
const table = (caption: string, ...rows: string[]): string =>
  `${caption === '' ? '' : `<p><strong>${caption}</strong></p>`}<table>${HEAD}${rows.join('')}</table>`;

describe('between a caption and its table', () => {
  test.each([
    ['a note', '<div class="note"><p>Note</p><p>Lamps get warm.</p></div>'],
    ['a line', '<p>All lengths are in mm.</p>'],
    ['a list', '<ul><li>Wide lamps are heavy.</li><li>Small ones are not.</li></ul>'],
  ])('%s', (_, between) => {
    const { names, codes } = readBody(
      `<p>Table 1 Request body parameters</p>${between}${table('', row('watts', 'Yes', 'Integer', 'x'))}`,
    );
    expect({ names, codes }).toEqual({ names: ['watts!'], codes: [] });
  });

  test('a heading ends the wait', () => {
    const { codes } = readBody(
      `<p>Table 1 Request body parameters</p><h3>Lamp</h3>${table('', row('watts', 'Yes', 'Integer', 'x'))}`,
    );
    expect(codes).toContain('caption-without-table');
  });
});

describe('a table in two pieces', () => {
  const first = row('watts', 'Yes', 'Integer', 'x');
  const second = row('shade', 'No', 'String', 'x');
  test.each([
    ['Table 1 Request body parameters', 'Table 1 Request body parameters (continued)'],
    ['Table 1 Request body parameters', 'Table 2 Request body parameters - continued'],
    ['Table 1 Request body parameters', 'Table 1 (continued)'],
    ['Table 1 Request body parameters (1)', 'Table 2 Request body parameters (2)'],
    ['Table 1 Request body parameters (1/2)', 'Table 1 Request body parameters (2/2)'],
  ])('%s, %s', (one, other) => {
    const { names, codes } = readBody(table(one, first) + table(other, second));
    expect({ names, codes }).toEqual({ names: ['watts!', 'shade'], codes: [] });
  });

  test('cases of one caption are no pieces', () => {
    const { codes } = readBody(
      table('Table 1 Request body parameters (1)', first) + table('Table 2 Request body parameters (2)', first),
    );
    expect(codes).toContain('body-twice');
  });
});

test('headings say where the parameters of the first table below them stand', () => {
  const { names, built } = readBody(
    `<h3>Query parameters</h3>${table('', row('dry_run', 'No', 'Boolean', 'x'))}<h3>Body parameters</h3>${table('', row('watts', 'Yes', 'Integer', 'x'))}`,
  );
  expect(names).toEqual(['watts!']);
  expect(built.document.paths['/v1/lamps']?.post?.parameters).toMatchObject([{ name: 'dry_run', in: 'query' }]);
});

describe('a table of fields in a cell', () => {
  const inner = `<table>${HEAD}${row('kilos', 'Yes', 'Float', 'x')}</table>`;
  test.each([
    ['Object', { $ref: '#/components/schemas/Shade' }],
    ['Array of objects', { type: 'array', items: { $ref: '#/components/schemas/Shade' } }],
  ])('of %s', (type, expected) => {
    const { schema, built } = readBody(bodyTable(row('shade', 'No', type, `<p>Its fields:</p>${inner}`)));
    expect((schema?.['properties'] as Record<string, object>)['shade']).toMatchObject(expected);
    expect(built.document.components?.schemas?.['Shade']).toMatchObject({ required: ['kilos'] });
  });

  test('several of them stand in the order of the page, each before those inside of it', () => {
    const holding = (name: string): string =>
      `<table>${HEAD}${row(name, 'No', 'Object', `Its fields:${inner}`)}</table>`;
    const { built } = readBody(
      bodyTable(row('shade', 'No', 'Object', holding('rim')) + row('foot', 'No', 'Object', holding('plate'))),
    );
    const tables = built.reading.reference.operations[0]?.tables ?? [];
    expect(tables.map(({ title }) => title)).toEqual(['shade', 'rim', 'foot', 'plate']);
  });

  test('of a text it stays text', () => {
    const { schema, codes, built } = readBody(bodyTable(row('shade', 'No', 'String', `A text.${inner}`)));
    expect(codes).toEqual([]);
    expect(schema).toMatchObject({
      properties: { shade: { type: 'string', description: expect.stringContaining('kilos') } },
    });
    expect(built.document.components?.schemas).not.toHaveProperty('Shade');
  });
});

describe('bodies that are lists', () => {
  const lamp = table('Table 2 Lamp', row('watts', 'Yes', 'Integer', 'x'));
  test.each(['[Array element]', '[Array of Lamp]', '(array)', '[*]', '[ ]'])('the row %s', (name) => {
    const { schema } = readBody(bodyTable(row(name, 'Yes', 'Array of Lamp objects', 'x')) + lamp);
    expect(schema).toMatchObject({ type: 'array', items: { $ref: '#/components/schemas/Lamp' } });
  });

  test.each([
    'The request body is an array of Lamp objects.',
    'The body contains a list of Lamp structures. See Table 2.',
    'The request body is an array of the Lamp objects.',
    'The request body is an array. Table 2 describes its elements.',
  ])('%s', (sentence) => {
    const { schema } = readBody(`<p>${sentence}</p>${lamp}`);
    expect(schema).toMatchObject({ type: 'array', items: { $ref: '#/components/schemas/Lamp' } });
  });

  test('an example of an object shows otherwise', () => {
    const { schema } = readBody(
      `<p>The request body is an array.</p>${table('Table 1 Request body parameters', row('watts', 'Yes', 'Integer', 'x'), row('shade', 'No', 'String', 'x'))}<h2>Example Requests</h2><pre>{"watts": 1}</pre>`,
    );
    expect(schema).toMatchObject({ type: 'object' });
  });
});

test.each([
  ['..', '....'],
  ['+ ', '++ '],
  ['└─ ', '&nbsp;&nbsp;└─ '],
])('rows that stand in others behind %s', (one, two) => {
  const { names, built } = readBody(
    bodyTable(
      row('shade', 'Yes', 'Object', 'x') +
        row(`${one}rim`, 'Yes', 'Object', 'x') +
        row(`${two}kilos`, 'Yes', 'Integer', 'x') +
        row('on', 'No', 'Boolean', 'x'),
    ),
  );
  expect(names).toEqual(['shade!', 'on']);
  expect(built.document.components?.schemas?.['Rim']).toMatchObject({ required: ['kilos'] });
});
