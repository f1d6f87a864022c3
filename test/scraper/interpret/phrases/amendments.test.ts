// What a cell says of a fact that another of its sentences states.
import { describe, expect, test } from 'vitest';
import { INTEGER, STRING } from '../../../../scraper/interpret/phrases/phrase.ts';
import { readConstraints } from '../../../../scraper/interpret/phrases/read-constraints.ts';
import type { TypeRef } from '../../../../scraper/reference/type-ref.ts';

function enumIn(text: string, type: TypeRef = STRING, name = 'lamp'): unknown {
  return readConstraints(text, type, name).constraints.find(({ kind }) => kind === 'enum');
}

describe('a value of some region', () => {
  test.each([
    'The value can be LAMP_1 or LAMP_2.\nNOTE:\nIn the attic, the value of this parameter can only be LAMP_3.',
    'Options: LAMP_1, LAMP_2. For the attic, it must be LAMP_3.',
    'The options are LAMP_1 and LAMP_2. When the room is the attic, the value is fixed to "LAMP_3".',
    'Options: LAMP_1, LAMP_2\nNOTE: In the attic, only LAMP_3 is supported.',
    'Options: LAMP_1, LAMP_2. The attic supports only LAMP_3.',
    'The value can be LAMP_1 or LAMP_2 (LAMP_3 in the attic).',
    'Options: LAMP_1, LAMP_2. For the attic, set it to LAMP_3.',
  ])('%s', (text) => {
    expect(enumIn(text)).toEqual({ kind: 'enum', values: ['LAMP_1', 'LAMP_2', 'LAMP_3'] });
  });

  test.each([
    'The value can be LAMP_1 or LAMP_2. In the attic, the value can only be changed once.',
    'The value can be LAMP_1 or LAMP_2. In the attic, the value can only be LAMP_2.',
    'The value can be LAMP_1 or LAMP_2. In the attic, the value of wick can only be LAMP_3.',
  ])('none: %s', (text) => {
    expect(enumIn(text)).toEqual({ kind: 'enum', values: ['LAMP_1', 'LAMP_2'] });
  });
});

describe('a value that is out of use', () => {
  test.each([
    'The value can be 4 (oil) or 6 (gas). Gas is unsupported. The value cannot be 6.',
    '4: oil\n6: gas\nCurrently, the value 6 is not supported.',
    '4: oil\n6: gas\n6 is not supported now.',
    'The value can be 4 (oil) or 6 (gas). It cannot be 6.',
  ])('%s', (text) => {
    expect(enumIn(text, INTEGER)).toEqual({ kind: 'enum', values: [4] });
  });

  test.each([
    'The value can be 4 (oil) or 6 (gas). If it is dark, the value cannot be 6.',
    'The value can be 4 (oil) or 6 (gas). The value cannot be a lamp.',
  ])('none: %s', (text) => {
    expect(enumIn(text, INTEGER)).toEqual({ kind: 'enum', values: [4, 6] });
  });
});

describe('limits that nobody checks', () => {
  const text = 'Lamp mark. It contains up to 9 characters, cannot be empty, and cannot contain <>.';
  const pattern = { kind: 'pattern', pattern: '^[^<>]*$' };

  test.each([
    'The program only verifies that there is one, instead of its length and character set.',
    'Its length and character set are not checked.',
    'Neither the length nor the character set is verified.',
    'No verification is performed on its length and character set.',
    'It does not verify the length or the character set.',
  ])('%s', (sentence) => {
    const { constraints, stated } = readConstraints(
      `Lamp mark. It contains up to 9 characters.\nIt cannot be empty.\nIt cannot contain <>.\n(${sentence})`,
      STRING,
      'mark',
    );
    expect(constraints).toEqual([{ kind: 'length', minimum: 1 }]);
    expect(stated).toEqual([{ kind: 'length', minimum: 1, maximum: 9 }, pattern]);
  });

  test('of the whole field', () => {
    const { constraints, stated } = readConstraints(
      'Lamp mark of 1 to 9 characters. (This parameter is not verified while looking for lamps.)',
      STRING,
      'mark',
    );
    expect(constraints).toEqual([]);
    expect(stated).toEqual([{ kind: 'length', minimum: 1, maximum: 9 }]);
  });

  test.each(['The lamp is not checked.', 'If it is dark, the length is not checked.', 'The length is checked.'])(
    'none: %s',
    (sentence) => {
      expect(readConstraints(`Lamp mark of 1 to 9 characters. ${sentence}`, STRING, 'mark').constraints).toEqual([
        { kind: 'length', minimum: 1, maximum: 9 },
      ]);
    },
  );

  test('a cell without such a sentence', () => {
    expect(readConstraints(text, STRING, 'mark').stated).toEqual([]);
  });
});

describe('defaults of cases', () => {
  test.each([
    'Old lamps: The default value is false for those of oil. If this parameter is left out, the default value is true.',
    'The default value is true. For old lamps, the default value is false.',
    'Default: true. The default value is false when the lamp is old.',
    'The default value is false (old lamps) or true (new lamps).',
    'Default value: false for old lamps, true for others.',
  ])('two: %s', (text) => {
    const { constraints, unread } = readConstraints(text, { kind: 'scalar', name: 'boolean' }, 'lit');
    expect(constraints).toEqual([]);
    expect(unread).not.toEqual([]);
  });

  test.each([
    'The default value is true. For old lamps, the default value is true.',
    'The default value is true for all lamps. If this parameter is left out, the default value is true.',
  ])('one: %s', (text) => {
    expect(readConstraints(text, { kind: 'scalar', name: 'boolean' }, 'lit').constraints).toEqual([
      { kind: 'default', value: true },
    ]);
  });

  test('by the meaning of a listed figure', () => {
    const text = 'Lamp kind.\n- 1: Oil\n- 0: Gas\nIf you do not set the kind parameter, the value is Gas by default.';
    expect(readConstraints(text, INTEGER, 'kind').constraints).toContainEqual({ kind: 'default', value: 0 });
    const chosen = 'Lamp level.\n- 1: low\n- 2: high\nBy default, 2 is selected.';
    expect(readConstraints(chosen, INTEGER, 'level').constraints).toContainEqual({ kind: 'default', value: 2 });
  });
});

describe('samples behind labels', () => {
  test.each([
    'Lamp version.\n- Oil lamps know 5 and 6. Example value: oil-6\n- Gas lamps know 7. Example value: gas-7',
    'Lamp version.\n- Oil, for example: oil_6\n- Gas, for example: gas_7',
  ])('%s', (text) => {
    expect(readConstraints(text, STRING, 'version').constraints).toEqual([]);
  });
});

describe('a truth that can only be one', () => {
  test('is stated', () => {
    const { constraints, stated } = readConstraints(
      'Whether it is lit. The value can only be true.',
      { kind: 'scalar', name: 'boolean' },
      'lit',
    );
    expect(constraints).toEqual([]);
    expect(stated).toEqual([{ kind: 'enum', values: [true] }]);
  });
});

describe('lengths between two figures', () => {
  test.each([
    ['The length is greater than 0 and less than 10.', 1, 9],
    ['A lamp with a length greater than or equal to 2 characters and less than or equal to 10 characters.', 2, 10],
  ])('%s', (text, minimum, maximum) => {
    expect(readConstraints(text, STRING, 'lamp').constraints).toEqual([{ kind: 'length', minimum, maximum }]);
  });

  test('of bytes', () => {
    const text = 'A lamp whose length is greater than 0 bytes and less than 10 bytes.';
    expect(readConstraints(text, STRING, 'lamp')).toMatchObject({ constraints: [], withheld: [{}] });
  });
});

describe('an opening sign beside other patterns', () => {
  test.each([
    ['It must start with a slash (/). It cannot contain <>.', '^/[^<>]*$'],
    [
      'It must start with a period (.). It may contain only digits, uppercase letters, and periods (.).',
      '^\\.[A-Z0-9.]*$',
    ],
    ['It must start with a slash (/). It may contain only digits and hyphens (-).', '^/'],
  ])('%s', (text, pattern) => {
    expect(readConstraints(text, STRING, 'lamp').constraints).toEqual([{ kind: 'pattern', pattern }]);
  });
});

describe('elements of a filter', () => {
  test.each([
    'Number of lamps that are lit. The value ranges from 1 to 9.',
    'Seconds. The value ranges from 1 to 9. Several waits can be passed in the form of lamp_wait=1&lamp_wait=2.',
  ])('%s', (text) => {
    const type: TypeRef = { kind: 'array', items: INTEGER };
    expect(readConstraints(text, type, 'lamp_wait').constraints).toEqual([{ kind: 'range', minimum: 1, maximum: 9 }]);
    expect(readConstraints(text, type, 'lamp_waits').constraints).toEqual([]);
  });
});

describe('what things are sorted by', () => {
  test.each([
    'Sort key. Possible values are title, made_at, and room. By default, the lamps are sorted by made_at.',
    'Sort key. The value can be title, made_at, or room. Lamps are sorted by made_at by default.',
  ])('%s', (text) => {
    expect(readConstraints(text, STRING, 'sort').constraints).toContainEqual({ kind: 'default', value: 'made_at' });
  });

  test('no listed value', () => {
    const text = 'Sort key. Possible values are title and room. By default, the lamps are sorted by made_at.';
    expect(readConstraints(text, STRING, 'sort').constraints.map(({ kind }) => kind)).toEqual(['enum']);
  });
});

test('a default that is out of use leaves, and is named', () => {
  const text = 'Kind of the lamp: 1 or 2. The value cannot be 2. Default value: 2';
  const { constraints, unread } = readConstraints(text, { kind: 'scalar', name: 'integer' }, 'kind');
  expect(constraints.filter(({ kind }) => kind === 'default')).toEqual([]);
  expect(unread.join()).toContain('Default value: 2');
});
