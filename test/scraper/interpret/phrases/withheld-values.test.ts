// What looks like a value, a layout or a list of values and is something else.
import { expect, test } from 'vitest';
import { INTEGER, STRING } from '../../../../scraper/interpret/phrases/phrase.ts';
import { readConstraints } from '../../../../scraper/interpret/phrases/read-constraints.ts';
import type { TypeRef } from '../../../../scraper/reference/type-ref.ts';

function kindsIn(text: string, type: TypeRef = STRING): readonly string[] {
  return readConstraints(text, type, 'lamp').constraints.map(({ kind }) => kind);
}

test.each([
  'Lamp ID. The value is fixed to 32 characters.',
  'Lamp ID, fixed at 36 letters and digits.',
  'The lamp source can be:\n- Wicks of the attic\n- Oil that a trader brings',
  'Where it hangs. Options:\n- A hook in the hall\n- The roof',
  'Lamps. Value options are as follows:\n- Electric: LED, NEON, and ARC\n- Burning: OIL and WAX',
  'Lamps. Options:\n- Electric: LED and NEON\n- Burning: OIL',
  'Recommended rooms: R1, R2, and R3.',
])('no closed list: %s', (text) => {
  expect(kindsIn(text)).not.toContain('enum');
});

test.each([
  'Lamp ID. The value is 0 or a string of at most 36 characters in UUID format.',
  'Lamp, by its name or ID in UUID format. The value can be name or a UUID.',
  'Room of the lamp, in UUID format. 0 indicates the main room.',
  'Room of the lamp, in UUID format. Value 0 means the main room.',
])('no format: %s', (text) => {
  expect(kindsIn(text)).not.toContain('format');
});

test('a room that is a UUID is one', () => {
  expect(kindsIn('Room of the lamp, in UUID format.')).toEqual(['format']);
});

test('two layouts for two cases are none', () => {
  const text =
    'When it burns.\n- If it is DAILY, the time format is hh:mm.\n- If it is ONCE, the time format is YYYY-MM-DDThh:mmZ.';
  expect(kindsIn(text)).toEqual([]);
  expect(kindsIn('When it burns. The time format is hh:mm.')).toEqual(['pattern']);
});

test('a value beside a range that is told of without an article', () => {
  const { constraints } = readConstraints(
    'The value ranges from 1 to 99. Value 0 indicates all rooms.',
    INTEGER,
    'lamp',
  );
  expect(constraints).toEqual([{ kind: 'range', minimum: 0, maximum: 99 }]);
});

test.each([
  ['Wait. The value ranges from 0 to 86400 and is 300 by default.', INTEGER, 300],
  ['Wait. The value is an integer and is 500 by default.', INTEGER, 500],
  ['Lamps. The default number is 1.', INTEGER, 1],
  ['Lamps. The value 0 is the default.', INTEGER, 0],
  ['Lamps. The value is 50 when this parameter is not set.', INTEGER, 50],
  ['Lamps. If this parameter is left blank, 7 is assigned by default.', INTEGER, 7],
  ['What burns. OIL_2 is used if the parameter is omitted.', STRING, 'OIL_2'],
  ['What burns. By default, this is OIL.', STRING, 'OIL'],
] as const)('the default of: %s', (text, type, value) => {
  expect(readConstraints(text, type, 'lamp').constraints).toContainEqual({ kind: 'default', value });
});

test.each([
  ['Lamps. If this parameter is left blank, darkness is assigned.', STRING],
  ['The lamp is mounted, and is hidden by default.', STRING],
  ['H1: 0 to 7. Default: 4 H2: 0 to 9. Default: 7', INTEGER],
] as const)('no default: %s', (text, type) => {
  expect(readConstraints(text, type, 'lamp').constraints.map(({ kind }) => kind)).not.toContain('default');
});

test('parts of values that a second list explains are no values', () => {
  const text =
    'Lamp. Options:\n- lamp.small: for a hall\n- lamp.large: for an attic\nThe meanings of the parts are as follows:\n- lamp: burns oil\n- small: short wick';
  expect(readConstraints(text, STRING, 'kind').constraints).toEqual([
    { kind: 'enum', values: ['lamp.small', 'lamp.large'] },
  ]);
});

test('what is used in one of several cases is no default', () => {
  const text =
    'Oil.\nIf the lamp is old, the value can be 3.0 or 4.0.\nIf the lamp is new, this parameter is optional. If it is left blank, OIL_1 is used.';
  expect(kindsIn(text)).not.toContain('default');
});

test.each([
  'Lamp ID. The value is fixed to 32 characters.',
  'Lamp ID. The length is fixed to 32.',
  'Lamp ID. The value is fixed to 32 letters and digits.',
])('a fixed length: %s', (text) => {
  expect(readConstraints(text, STRING, 'lamp').constraints).toEqual([{ kind: 'length', minimum: 32, maximum: 32 }]);
});
