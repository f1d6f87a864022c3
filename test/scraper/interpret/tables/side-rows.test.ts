// Rows that are no fields, rows whose tags are missing, marks of footnotes, and names that share a cell.
import { describe, expect, test } from 'vitest';
import { bodyTable, readBody, readMarkdownBody, row } from '../../../support/body-page.ts';

const shape = row('shape', 'Yes', 'String', 'The shape.');
const height = row('height', 'No', 'Integer', 'In millimetres.');

describe('titles that stand again between the rows', () => {
  test.each([
    ['as titles', '<tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>'],
    ['in italics', row('<i>Parameter</i>', '<i>Mandatory</i>', '<i>Type</i>', '<i>Description</i>')],
    ['in capitals', row('PARAMETER', 'MANDATORY', 'TYPE', 'DESCRIPTION')],
    ['in other words', row('Name', 'Required', 'Data type', 'Remarks')],
    ['with a colon', row('Parameter:', 'Mandatory:', 'Type:', 'Description:')],
  ])('%s', (_, again) => {
    const { names, codes, built } = readBody(bodyTable(shape + again + height));
    expect(names).toEqual(['shape!', 'height']);
    expect(codes).toEqual(['header-repeated']);
    expect(built.report.rows).toEqual({ read: 4, placed: 3, explained: 1 });
  });

  test('in Markdown', () => {
    const head = '| Parameter | Mandatory | Type | Description |';
    const { names } = readMarkdownBody(
      `**Table 1** Request body parameters\n\n${head}\n|---|---|---|---|\n| shape | Yes | String | The shape. |\n${head}\n| height | No | Integer | x |`,
    );
    expect(names).toEqual(['shape!', 'height']);
  });

  test('a field that is called like a title is one', () => {
    expect(readBody(bodyTable(shape + row('type', 'No', 'String', 'Description'))).names).toEqual(['shape!', 'type']);
  });
});

describe('rows whose tags are missing', () => {
  const cells = (...texts: string[]): string => texts.map((text) => `<td>${text}</td>`).join('');
  test.each([
    [
      'the opening one in the middle',
      `${shape}${cells('height', 'No', 'Integer', 'x')}</tr>${row('glaze', 'No', 'String', 'x')}`,
    ],
    ['both, twice', `${shape}${cells('height', 'No', 'Integer', 'x')}${cells('glaze', 'No', 'String', 'x')}`],
    [
      'between two rows',
      `<tr>${cells('shape', 'Yes', 'String', 'x')}${cells('height', 'No', 'Integer', 'x')}</tr>${row('glaze', 'No', 'String', 'x')}`,
    ],
    [
      'all',
      `${cells('shape', 'Yes', 'String', 'x')}</tr>${cells('height', 'No', 'Integer', 'x')}</tr>${cells('glaze', 'No', 'String', 'x')}`,
    ],
    [
      'the closing ones',
      `<tr>${cells('shape', 'Yes', 'String', 'x')}<tr>${cells('height', 'No', 'Integer', 'x')}<tr>${cells('glaze', 'No', 'String', 'x')}`,
    ],
  ])('%s', (_, rows) => {
    const { names, built } = readBody(bodyTable(rows));
    expect(names).toEqual(['shape!', 'height', 'glaze']);
    expect(built.report.rows.read).toBe(4);
  });

  test('one cell too many is no row', () => {
    const { names, codes } = readBody(bodyTable(shape + row('height', 'No', 'Integer', 'x', 'y')));
    expect(names).toEqual(['shape!', 'height']);
    expect(codes).toEqual(['row-too-many-cells']);
  });
});

describe('headings and notes between the rows', () => {
  const over = (text: string): string => `<tr><td colspan="4">${text}</td></tr>`;

  test.each(['<b>Basic settings</b>', 'Advanced', 'For wall lamps only:', '1. Shape and size'])('%s', (text) => {
    const { names, codes } = readBody(bodyTable(over(text) + shape + over(text) + height));
    expect(names).toEqual(['shape!', 'height']);
    expect(codes).toEqual(['row-is-heading', 'row-is-heading']);
  });

  test('in Markdown, where no cell reaches over the others', () => {
    const { names, codes } = readMarkdownBody(
      '**Table 1** Request body parameters\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| **Basic settings** | | | |\n| shape | Yes | String | x |\n| **Other settings** | | | |\n| height | No | Integer | x |',
    );
    expect(names).toEqual(['shape!', 'height']);
    expect(codes).toEqual(['row-is-heading', 'row-is-heading']);
  });

  test('a heading that names a place gives it to the rows below', () => {
    const { names, built } = readBody(
      bodyTable(over('Query parameters') + row('limit', 'No', 'Integer', 'x') + over('Body') + shape),
    );
    expect(names).toEqual(['shape!']);
    expect(built.document.paths['/v1/lamps']?.post?.parameters).toMatchObject([{ name: 'limit', in: 'query' }]);
  });

  test('titles over the titles are the caption of the table', () => {
    const { names } = readBody(
      bodyTable(
        shape,
        '<th colspan="4">Request data</th></tr><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th>',
      ),
    );
    expect(names).toEqual(['shape!']);
  });

  test('a name that is all of its row stays a field', () => {
    expect(readBody(bodyTable(shape + row('height', '', '', ''))).names).toEqual(['shape!', 'height']);
  });

  test.each([
    ['shape&dagger;', 'Yes', 'String', '&dagger; Old ones only.'],
    ['shape', 'Yes<sup>a</sup>', 'String', '<sup>a</sup> From next year on.'],
    ['shape', 'Yes', 'String <sup>1</sup>', '<sup>1</sup> Old ones only.'],
    ['shape<sup>[2]</sup>', 'Yes', 'String', '<sup>[2]</sup> Old ones only.'],
    ['shape*', 'Yes', 'String', '* Old ones only.'],
    ['shape¹', 'Yes', 'String', 'Note: ¹ Old ones only.'],
  ])('a note on a row with a mark: %s %s %s', (name, mandatory, type, note) => {
    const read = readBody(
      `${bodyTable(row(name, mandatory, type, 'The shape.') + height).replace('</table>', '')}<tfoot>${over(note)}</tfoot></table>`,
    );
    expect(read.names).toEqual(['shape!', 'height']);
    expect(read.codes).toEqual(['footnote-mark', 'row-is-note']);
    const body = read.built.reading.reference.operations[0]?.requestBody;
    const field = body?.kind === 'fields' ? body.fields[0] : undefined;
    expect(field?.type).toEqual({ kind: 'scalar', name: 'string' });
    expect(field?.description).toMatch(/^The shape\.\n(?:Old ones only|From next year on)\.$/);
  });

  test('powers and units are no marks', () => {
    const { schema, codes } = readBody(
      bodyTable(row('area', 'Yes', 'Integer', 'In m<sup>2</sup>. Value range: 1 to 2<sup>10</sup>')),
    );
    expect(schema?.['properties']).toMatchObject({ area: { minimum: 1, maximum: 1024 } });
    expect(codes).not.toContain('footnote-mark');
  });
});

describe('rows that name no field, or several', () => {
  test.each(['-', '--', '—', '/', 'N/A'])('"%s" as the only name is no body', (sign) => {
    const { schema, codes } = readBody(bodyTable(row(sign, '-', '-', '-')));
    expect(schema).toBeUndefined();
    expect(codes).toContain('row-names-nothing');
  });

  test('a field may be called null', () => {
    expect(readBody(bodyTable(row('null', 'No', 'String', 'What is shown for nothing.'))).names).toEqual(['null']);
  });

  test.each([
    ['box_name or box_id', ['box_name', 'box_id']],
    ['box_name/box_id', ['box_name', 'box_id']],
    ['boxName | boxId', ['boxName', 'boxId']],
    ['box_name, box_id', ['box_name!', 'box_id!']],
    ['box_name and box_id', ['box_name!', 'box_id!']],
  ])('%s', (cell, expected) => {
    const { names, codes } = readBody(bodyTable(row(cell, 'Yes', 'String', 'x')));
    expect(names).toEqual(expected);
    expect(codes).toEqual(['names-in-one-cell']);
  });

  test('a name with a slash in it', () => {
    expect(readBody(bodyTable(row('lamps.example.com/kind', 'No', 'String', 'x'))).names).toEqual([
      'lamps.example.com/kind',
    ]);
  });

  test.each(['User-defined key-value pair', 'Name of the room', '{User defined key}', 'Custom tag key'])(
    '%s is a key of the user',
    (name) => {
      const { schema } = readBody(bodyTable(row(name, 'No', 'String', 'x')));
      expect(schema).toMatchObject({ type: 'object', additionalProperties: { type: 'string' } });
    },
  );
});
