// Lists and bounds in few words, and lists that are no values: each gives the constraint as the vocabulary of editions prints it, or nothing.
import { expect, test } from 'vitest';
import { printConstraints } from '../../../../scraper/interpret/fields/constraint-vocabulary.ts';
import { readConstraints } from '../../../../scraper/interpret/phrases/read-constraints.ts';
import type { ScalarName } from '../../../../scraper/reference/type-ref.ts';

const FORMS: readonly [type: ScalarName, text: string, constraints: string, name?: string][] = [
  ['string', 'Lamp plan.\n- Drawing: svg\n- Photo: jpg', 'enum: svg, jpg'],
  ['string', 'Lamp plan. Drawing: svg; photo: jpg', 'enum: svg, jpg'],
  ['string', 'Burning.\n- Calm mode: calm\n- Wild mode: wild', 'enum: calm, wild'],
  ['string', 'Light.\n- Green: #0f0\n- Grey: #777', 'enum: "#0f0", "#777"'],
  ['string', 'Light.\n- Lit: bright\n- Dark: none', ''],
  ['string', 'Light.\n- Open: opened\n- Shut: closed', 'enum: Open, Shut'],
  ['string', 'Lamp.\n- LIT: on\n- BAD: out. See the causes:\n- wind: too much\n- oil: too little', 'enum: LIT, BAD'],
  ['string', 'Lamp.\n- lit: on\n- bad: out. See the causes:\n- wind: too much\n- oil: too little', ''],
  ['string', 'Lamp title. Supported characters: letters, digits, and hyphens.', ''],
  ['string', 'Lamp title. Allowed: digits and letters.', ''],
  ['string', 'Lamp papers. Supported: plans and photos.', ''],
  ['string', 'Lamp address. The prefix length ranges from 8 to 24.', ''],
  ['integer', 'The value ranges from 1 to 9. To raise the limit, contact the lamp office.', 'range: 1..'],
  ['integer', 'Usual value range: 1 to 100', ''],
  ['integer', 'Value range: 1 to 100 for halls.', ''],
  ['integer', 'Value range: 1 to 100 by default (the end differs with the room).', ''],
  ['string', 'Kind of lamp. One of wall, desk or floor.', 'enum: wall, desk, floor'],
  ['string', 'Side. One of: left, right, both.', 'enum: left, right, both'],
  ['string', 'Either left or right.', 'enum: left, right'],
  ['string', 'Either the lamp or the wick.', ''],
  ['string', 'One of our lamps, or new.', ''],
  ['string', 'Accepted values: "left", "right"; default "left".', 'enum: left, right; default: left'],
  ['string', 'Unit. One of the following: LM | CD', 'enum: LM, CD'],
  ['string', 'Grade, which can be A, B or C (case-sensitive).', 'enum: A, B, C'],
  [
    'string',
    'What to do. Value options:\n- keep/hold: The lamp stays.\n- drop: The lamp goes.',
    'enum: keep, hold, drop',
  ],
  ['string', 'Must be set to oil.', 'enum: oil'],
  ['string', 'Must be set to disabled.', ''],
  ['integer', 'Minimum: 1, maximum: 100, default: 10', 'range: 1..100; default: 10'],
  ['integer', 'Wait. At least 3 and at most 30.', 'range: 3..30'],
  ['number', 'Part of it, more than 0 and up to 0.5.', 'range: >0..0.5'],
  ['integer', 'At most 10,000.', 'range: ..10000'],
  ['integer', 'Up to 5 lamps per room.', ''],
  ['integer', 'Lumen, from 1900 on.', 'range: 1900..'],
  ['integer', 'Lamp. Non-negative.', 'range: 0..'],
  ['integer', 'Value range: 1 to 2^53', 'range: 1..9007199254740992'],
  ['integer', 'The value must be a multiple of 5 from 5 to 50.', 'range: 5..50; multiple of: 5'],
  ['integer', 'Default value: 60 (minutes)', 'default: 60'],
  ['integer', 'Lamps: 0-5 (default: 3).', 'range: 0..5; default: 3'],
  ['integer', 'Lamp heat, -40 to 85 degrees.', 'range: -40..85'],
  ['integer', 'Lamps in rooms: 0% to 100%.', 'range: 0..100'],
  ['integer', 'Lamps in GB for the first room: 40 to 1024. Other rooms: 10 to 32768.', ''],
  ['string', 'A lamp is composed of 1\u201336 letters, digits and underscores.', 'length: 1..36'],
  ['string', 'Between 4 and 8 digits.', 'length: 4..8'],
  ['string', 'Must have 1 to 3 digits.', ''],
  ['string', 'A lamp is valid for 24 hours and holds no more than 512 characters.', 'length: ..512'],
  ['string', 'This parameter is mandatory unless wick is given.', 'required when: wick is empty'],
  ['string', 'Made of. The value can be steel/wood.', 'enum: steel, wood'],
  ['string', 'Made of. Options: steel/wood', 'enum: steel, wood'],
  ['string', 'Kind of body. The value can be text/html.', ''],
  ['string', 'The value can be steel/wood boards of a room.', ''],
];

test.each(FORMS)('%s: %s', (type, text, constraints, name = 'lamp') => {
  const reading = readConstraints(text, { kind: 'scalar', name: type }, name);
  expect(printConstraints(reading.constraints)).toBe(constraints);
});
