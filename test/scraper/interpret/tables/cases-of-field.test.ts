// A field that names another table for each case takes the object of each.
import { expect, test } from 'vitest';
import { bundledProfile } from '../../../../scraper/profiles/bundled-profiles.ts';
import { bodyTable, readBody, row } from '../../../support/body-page.ts';

const table = (number: number, title: string, ...rows: string[]): string =>
  `<p><strong>Table ${number}</strong> ${title}</p><table><thead><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;

const read = (description: string, type = 'Object') => {
  const { schema, codes } = readBody(
    bodyTable(row('mode', 'Yes', 'String', 'day or night.') + row('plan', 'Yes', type, description)) +
      table(2, 'plan parameters of the day', row('lux', 'Yes', 'Integer', 'Light.')) +
      table(3, 'plan parameters of the night', row('dim', 'Yes', 'Integer', 'Light.')),
  );
  const properties = schema?.['properties'] as Record<string, Record<string, unknown>> | undefined;
  return { plan: properties?.['plan'], codes };
};

test('both are taken, and no table is left', () => {
  const { plan, codes } = read('What to do.<p>If mode is day, see Table 2.</p><p>If mode is night, see Table 3.</p>');
  expect((plan?.['anyOf'] as unknown[] | undefined)?.length).toBe(2);
  expect(codes).not.toContain('table-unreferenced');
});

test('of a list, each element', () => {
  const { plan } = read('When mode is day, see Table 2. When mode is night, see Table 3.', 'Array of objects');
  expect(plan?.['type']).toBe('array');
  expect(((plan?.['items'] as Record<string, unknown>)['anyOf'] as unknown[]).length).toBe(2);
});

test('tables that are mentioned without a case are not all taken', () => {
  const { plan } = read('See Table 2. The night is told in Table 3.');
  expect(plan?.['anyOf']).toBeUndefined();
});

test.each([
  'What to do. By day, see Table 2, and by night, see Table 3.',
  'What to do. For details, see Table 2 or Table 3.',
  'See Table 2 (by day) and Table 3 (by night).',
  '<p>What to do.</p><ul><li>day: See Table 2.</li><li>night: See Table 3.</li></ul>',
])('tables that are named beside each other: %s', (text) => {
  const { plan, codes } = read(text);
  expect((plan?.['anyOf'] as unknown[] | undefined)?.length).toBe(2);
  expect(codes).not.toContain('table-unreferenced');
});

test.each(['For details, see Table 2. For hints, see Table 3.', 'What to do. See Table 2. In winter, see Table 3.'])(
  'the second says more of the first: %s',
  (text) => {
    expect(read(text).plan?.['anyOf']).toBeUndefined();
  },
);

test.each([
  ['灯的计划。白天请参见表2，夜间请参见表3。', true],
  ['详见表2和表3。', true],
  ['详情请参见表2。夜间的说明在表3中。', false],
])('in Chinese: %s', (text, expected) => {
  expect(bundledProfile('huawei-zh').captions.sendsToEach(text)).toBe(expected);
});
