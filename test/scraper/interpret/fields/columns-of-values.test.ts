// Columns that hold nothing but ranges and values; answers in pictures; marks beside names and types.
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../spec/checks/json.ts';
import { bodyTable, readBody, row } from '../../../support/body-page.ts';

const HEAD = (title: string): string =>
  ['Parameter', 'Mandatory', 'Type', title, 'Description'].map((one) => `<th>${one}</th>`).join('');

function field(title: string, type: string, cell: string): JsonObject | undefined {
  const { schema } = readBody(bodyTable(row('watts', 'No', type, cell, 'Power.'), HEAD(title)));
  const {
    description,
    type: _,
    format,
    ...rest
  } = (schema?.['properties'] as Record<string, JsonObject>)['watts'] ?? {};
  return rest;
}

describe('a column of ranges and values', () => {
  test.each([
    ['Integer', '1-9', { minimum: 1, maximum: 9 }],
    ['Float', '0.5 to 6.0', { minimum: 0.5, maximum: 6 }],
    ['Integer', '≥ 1', { minimum: 1 }],
    ['Integer', '[1, 9]', { minimum: 1, maximum: 9 }],
    ['String', '[1, 9]', { minLength: 1, maxLength: 9 }],
    // A figure in a text, as likely.
    ['String', '[5, 9]', {}],
    ['String', 'warm, cold', { enum: ['warm', 'cold'] }],
    ['String', 'warm | cold', { enum: ['warm', 'cold'] }],
    ['Integer', '1, 2, 3', { enum: [1, 2, 3] }],
    ['String', 'N/A', {}],
    ['String', 'letters, digits', {}],
    ['String', 'warm', {}],
  ])('%s: %s', (type, cell, expected) => {
    expect(field('Value Range', type, cell)).toEqual(expected);
  });

  test('a column of constraints holds ranges and sentences, and no bare lists', () => {
    expect(field('Constraints', 'Integer', 'Value range: 1 to 9')).toEqual({ minimum: 1, maximum: 9 });
    expect(field('Constraints', 'Integer', '1-9')).toEqual({ minimum: 1, maximum: 9 });
    expect(field('Constraints', 'String', 'unique, indexed')).toEqual({});
  });
});

test('ticks and crosses, as signs and as pictures', () => {
  const { names, codes } = readBody(
    bodyTable(
      row('a', '<img src="x.png" alt="(tick)">', 'String', 'x') +
        row('b', '✔', 'String', 'x') +
        row('c', '<img src="x.png" alt="(error)">', 'String', 'x') +
        row('d', '✘', 'String', 'x'),
    ),
  );
  expect({ names, codes }).toEqual({ names: ['a!', 'b!', 'c', 'd'], codes: [] });
});

test('a word behind the name says that it should no longer be used', () => {
  const { schema } = readBody(bodyTable(row('watts (discarded)', 'No', 'Integer', 'x')));
  expect(schema).toMatchObject({ properties: { watts: { deprecated: true } } });
});

test('a description that goes on in a row of its own', () => {
  const { names, schema, codes } = readBody(
    bodyTable(
      '<tr><td rowspan="2">shade</td><td rowspan="2">Yes</td><td rowspan="2">String</td><td>Shade.</td></tr><tr><td>Maximum length: 30</td></tr>',
    ),
  );
  expect({ names, codes }).toEqual({ names: ['shade!'], codes: [] });
  expect(schema).toMatchObject({ properties: { shade: { maxLength: 30 } } });
});

test('bounds in a unit, of a number whose unit is a field beside it', () => {
  const rows = (unit: string): string =>
    row('burn', 'No', 'Integer', 'How long it burns. The maximum value is 365 days.') +
    row(unit, 'No', 'String', 'Unit of the time.');
  const maximum = (unit: string): unknown =>
    (readBody(bodyTable(rows(unit))).schema?.['properties'] as Record<string, JsonObject>)['burn']?.['maximum'];
  expect([maximum('burn_unit'), maximum('burnUnit'), maximum('room')]).toEqual([undefined, undefined, 365]);
});

test.each([
  ['String (UUID)', { type: 'string' }],
  ['Integer (int64)', { type: 'integer', format: 'int64' }],
  ['Array of String (UUID)', { type: 'array', items: { type: 'string' } }],
])('a type and its form in brackets: %s', (type, expected) => {
  const { schema } = readBody(bodyTable(row('lamp', 'No', type, 'A lamp.')));
  expect((schema?.['properties'] as Record<string, JsonObject>)['lamp']).toMatchObject(expected);
});
