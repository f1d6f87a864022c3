// Rows that send to a table of the page although their type cell says something else, or nothing; tables that nothing sends to.
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../spec/checks/json.ts';
import { bodyTable, readBody, row } from '../../../support/body-page.ts';

const table = (number: number, caption: string, rows: string, id = `t${number}`): string =>
  `<p><strong>Table ${number}</strong> ${caption}</p><table id="${id}"><thead><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr></thead><tbody>${rows}</tbody></table>`;
const parts = row('foot', 'No', 'String', 'x') + row('bulb', 'No', 'Integer', 'x');
const example = (json: string): string => `<h2>Example Requests</h2><pre>${json}</pre>`;

function typeOf(schema: JsonObject | undefined, name: string): 'object' | 'list' | 'other' {
  const field = (schema?.['properties'] as Record<string, JsonObject> | undefined)?.[name];
  if (field?.['$ref'] !== undefined) return 'object';
  return (field?.['items'] as JsonObject | undefined)?.['$ref'] === undefined ? 'other' : 'list';
}

describe('a type cell that does not tell', () => {
  test.each([
    ['X<weird> object', 'See Table 7.', 'object'],
    ['', 'For details, see Table 7.', 'object'],
    ['-', 'Table 7 lists its parts.', 'object'],
    ['complex', 'See <a href="#t7">the parts</a>.', 'object'],
    ['See Table 7', 'The lamp.', 'object'],
    ['<a href="#t7">Table 7</a>', 'The lamp.', 'object'],
    ['String', 'The lamp, see Table 7.', 'object'],
    ['Array of X<weird> objects', 'See Table 7.', 'list'],
    ['List', 'See Table 7.', 'list'],
  ])('%s | %s', (type, description, expected) => {
    const { schema, codes } = readBody(
      bodyTable(row('lamp', 'No', type.replace('X<weird>', 'X&lt;weird&gt;'), description)) +
        table(7, 'Description of its parts', parts),
    );
    expect(typeOf(schema, 'lamp')).toBe(expected);
    expect(codes).not.toContain('table-unreferenced');
  });

  test('the examples tell whether it is a list', () => {
    const page = (json: string) =>
      bodyTable(row('lamp', 'No', '', 'See Table 7.')) + table(7, 'Parts', parts) + example(json);
    expect(typeOf(readBody(page('{"lamp": [{"foot": "a", "bulb": 1}]}')).schema, 'lamp')).toBe('list');
    expect(typeOf(readBody(page('{"lamp": {"foot": "a", "bulb": 1}}')).schema, 'lamp')).toBe('object');
  });

  test('a text whose examples are texts stays one', () => {
    const { schema } = readBody(
      bodyTable(row('lamp', 'No', 'String', 'One of the kinds in Table 7.')) +
        table(7, 'Kinds', parts) +
        example('{"lamp": "desk"}'),
    );
    expect(typeOf(schema, 'lamp')).toBe('other');
  });
});

describe('tables that bear the name of a field', () => {
  test('a row that sends past them', () => {
    const { schema, codes } = readBody(
      bodyTable(row('lamps', 'No', 'Array', 'See <a href="#t3">Table 3</a>.')) +
        table(
          2,
          'lamps field data structure description',
          row('lamp', 'No', 'Object', 'See <a href="#t3">Table 3</a>.'),
        ) +
        table(3, 'lamp field data structure description', parts),
    );
    expect(codes).toContain('table-between');
    expect(typeOf(schema, 'lamps')).toBe('list');
  });

  test('a row that is missing is added where the examples have it', () => {
    const { names, codes } = readBody(
      bodyTable(row('name', 'Yes', 'String', 'x') + row('size', 'No', 'Integer', 'x')) +
        table(2, 'Description of the lamp field', parts) +
        example('{"name": "a", "size": 1, "lamp": {"foot": "a", "bulb": 1}}'),
    );
    expect(names).toEqual(['name!', 'size', 'lamp']);
    expect(codes).toContain('field-from-caption');
  });

  test('without an example of it, it is left out and told', () => {
    const { names, codes } = readBody(
      bodyTable(row('name', 'Yes', 'String', 'x')) + table(2, 'Description of the lamp field', parts),
    );
    expect(names).toEqual(['name!']);
    expect(codes).toContain('table-unreferenced');
  });
});
