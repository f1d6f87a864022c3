// Titles of columns in other words, titles that stand in two rows, and names that say how deep they stand.
import { describe, expect, test } from 'vitest';
import { objectMember } from '../../../../spec/checks/json.ts';
import { bodyTable, readBody, readMarkdownBody, row } from '../../../support/body-page.ts';

const heads = (...titles: string[]): string => titles.map((title) => `<th>${title}</th>`).join('');
const described = (html: string): unknown => {
  const { names, schema } = readBody(html);
  return [names, objectMember(objectMember(schema, 'properties'), 'shade')['description']];
};

describe('titles', () => {
  test.each([
    ['Is Mandatory', 'Parameter Description'],
    ['Required?', 'Notes'],
    ['Required/Optional', 'Field description'],
    ['Mandatory (M) or not', 'Description'],
  ])('%s and %s', (required, description) => {
    const rows =
      row('shade', 'String', 'Required', 'A shade of paper.') + row('lux', 'Integer', 'Optional', 'Its light.');
    expect(described(bodyTable(rows, heads('Parameter Name', 'Parameter Type', required, description)))).toEqual([
      ['shade!', 'lux'],
      'A shade of paper.',
    ]);
  });

  test('a column of yes and no is not the mandatory one', () => {
    const rows = row('shade', 'String', 'Yes', 'A shade.') + row('lux', 'Integer', 'No', 'Light.');
    const { names, codes } = readBody(bodyTable(rows, heads('Name', 'Type', 'Sortable', 'Description')));
    expect(names).toEqual(['shade', 'lux']);
    expect(codes).toEqual(['column-unread']);
  });

  test('below a title that stands above two columns', () => {
    const head = `<th rowspan="2">Name</th><th rowspan="2">Mandatory</th><th colspan="2">Details</th></tr><tr>${heads('Type', 'Description')}`;
    const rows = row('shade', 'Yes', 'String', 'A shade of paper.');
    expect(described(bodyTable(rows, head))).toEqual([['shade!'], 'A shade of paper.']);
  });
});

describe('names with depth', () => {
  const lamp = row('lamp', 'Yes', 'Object', 'The lamp.');
  test.each([
    ['points', ['lamp.foot', 'lamp.foot.width', 'lamp.bulbs[].socket']],
    ['angles', ['&gt;foot', '&gt;&gt;width']],
    ['dashes', ['- foot', '-- width']],
  ])('%s', (_, [foot = '', width = '', socket]) => {
    const rows =
      lamp +
      row(foot, 'No', 'Object', 'Its foot.') +
      row(width, 'Yes', 'Integer', 'In millimetres.') +
      (socket === undefined ? '' : row(socket, 'No', 'String', 'Its socket.'));
    const { names, built } = readBody(bodyTable(rows));
    expect(names).toEqual(['lamp!']);
    expect(JSON.stringify(built.document)).toContain('"required":["width"]');
  });

  test('keys with points of their own stay what they are', () => {
    const rows =
      row('lamp', 'No', 'String', 'Kind.') +
      row('lamp.power', 'No', 'String', 'Watts.') +
      row('a.b', 'No', 'String', 'x');
    expect(readBody(bodyTable(rows)).names).toEqual(['lamp', 'lamp.power', 'a.b']);
  });
});

test('a name in braces alone in a table stands for any key', () => {
  const head = '| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n';
  const { schema } = readMarkdownBody(
    `**Table 1** Request body parameters\n\n${head}| {lamp_id} | No | Integer | Hours. |\n`,
  );
  expect(objectMember(schema, 'additionalProperties')['type']).toBe('integer');
});
