// Where rows stand, as the examples of the page show it: in an object or a list around them all, in that of a row above them, under
// keys of the user's choice, or in the body although their caption says otherwise.
import { describe, expect, test } from 'vitest';
import { sentBy, type Row } from '../../../support/sent-by.ts';

describe('one key around all rows', () => {
  const request: Row[] = [
    ['foot', 'No', 'String'],
    ['shade', 'No', 'String'],
    ['bulb', 'No', 'String'],
    ['watts', 'No', 'Integer'],
  ];
  const inside = ['lamp.foot', 'lamp.shade', 'lamp.bulb', 'lamp.watts'];
  const outside = ['foot', 'shade', 'bulb', 'watts'];

  test.each([
    ['all keys are rows', { lamp: { foot: 'a', bulb: 'b' } }, inside],
    ['most keys are', { lamp: { foot: 'a', shade: 'b', bulb: 'c', wats: 4 } }, inside],
    ['half of the keys are', { lamp: { foot: 'a', shade: 'b', cord: 'c', plug: 'd' } }, outside],
    ['two keys are, and one is not', { lamp: { foot: 'a', shade: 'b', cord: 'c' } }, outside],
    ['another key stands beside it', { lamp: { foot: 'a', shade: 'b', bulb: 'c' }, foot: 'a' }, outside],
  ])('%s', (_, example, expected) => {
    expect(sentBy({ request, example })).toEqual(expected);
  });

  test('a list', () => {
    expect(sentBy({ request, example: { lamps: [{ foot: 'a', shade: 'b', bulb: 'c', wats: 4 }] } })).toEqual(
      inside.map((path) => path.replace('lamp', 'lamps[]')),
    );
  });
});

describe('rows of an object below its own row', () => {
  test('a list whose elements no table describes', () => {
    const request: Row[] = [
      ['marks', 'No', 'List<mark>'],
      ['name', 'Yes', 'String'],
      ['text', 'Yes', 'String'],
    ];
    const example = { marks: [{ name: 'a', text: 'b' }] };
    expect(sentBy({ request, example })).toEqual(['marks[].name!', 'marks[].text!']);
    // The plural of a row.
    expect(sentBy({ request, example: { marks: [{ name: 'a', texts: ['b'] }] } })).toEqual([
      'marks[].name!',
      'marks[].text!',
    ]);
    // Another key says nothing of the row.
    expect(sentBy({ request, example: { marks: [{ name: 'a', note: 'b' }] } })).toContain('text!');
    // The payload has the rows themselves.
    expect(sentBy({ request, example: { marks: [{ name: 'a' }], name: 'a', text: 'b' } })).toContain('name!');
  });

  const request: Row[] = [
    ['lamps', 'No', 'Array of lamps objects', 'See Table 2.'],
    ['foot', 'No', 'String'],
    ['shade', 'No', 'String'],
    ['cord', 'No', 'String'],
    ['bulb', 'No', 'String'],
  ];
  const tables: Record<string, Row[]> = { 'lamps field data structure description': [['plug', 'No', 'String']] };
  const own = ['foot', 'shade', 'cord', 'bulb'];

  test('a table describes the rest of the object, and one row is not shown', () => {
    const example = { lamps: [{ plug: 'a', foot: 'b', shade: 'c', bulb: 'd' }] };
    expect(sentBy({ request, tables, example })).toEqual(['plug', ...own].map((name) => `lamps[].${name}`));
  });

  test('what stands before or behind all that are shown is not shown to be one of them', () => {
    const example = { lamps: [{ plug: 'a', foot: 'b', shade: 'c', bulb: 'd', knob: 'e' }] };
    const rows: Row[] = [...request, ['knob', 'No', 'String']];
    const total: Row = ['total', 'No', 'Integer'];
    const inside = ['plug', ...own, 'knob'].map((name) => `lamps[].${name}`);
    expect(sentBy({ request: [...rows, total], tables, example })).toEqual([...inside, 'total']);
    expect(sentBy({ request: [total, ...rows], tables, example })).toEqual(['total', ...inside]);
  });

  test('not where the table of the object has a row of that name', () => {
    const example = { lamps: [{ foot: 'b', shade: 'c', bulb: 'd' }] };
    const rows = request.map((row): Row => (row[0] === 'cord' ? ['plug', 'No', 'String'] : row));
    expect(sentBy({ request: rows, tables, example })).toEqual(['lamps[].plug', 'foot', 'shade', 'plug', 'bulb']);
  });

  test.each([
    ['too few rows are shown there', { lamps: [{ plug: 'a', foot: 'b' }] }],
    ['a row stands beside it', { lamps: [{ plug: 'a', foot: 'b', shade: 'c' }], bulb: 'd', cord: 'e' }],
  ])('not where %s', (_, example) => {
    expect(sentBy({ request, tables, example })).toEqual(expect.arrayContaining(['lamps[].plug', 'cord']));
  });
});

describe('a row for the key and one for its value', () => {
  const request: Row[] = [['options', 'Yes', 'Object', 'See Table 2.']];
  const tables: Record<string, Row[]> = {
    'options field data structure description': [
      ['key', 'Yes', 'String'],
      ['value', 'Yes', 'String'],
    ],
  };

  test.each([
    ['other keys', { options: { height: '10', colour: 'red' } }, ['options{}']],
    ['the keys themselves', { options: { key: 'height', value: '10' } }, ['options.key!', 'options.value!']],
    ['nothing', {}, ['options.key!', 'options.value!']],
    // None of what is mandatory is there: it is not.
    ['objects below other keys', { options: { height: { unit: 'cm' } } }, ['options.key', 'options.value']],
  ])('the examples show %s', (_, example, expected) => {
    const paths = sentBy({ request, tables, example });
    expect(paths.map((path) => path.replace('{}!', '{}'))).toEqual(expected);
  });

  test('two rows that are no key and value are two fields', () => {
    const named: Record<string, Row[]> = {
      'options field data structure description': [
        ['foot', 'No', 'String'],
        ['bulb', 'No', 'String'],
      ],
    };
    expect(sentBy({ request, tables: named, example: { options: { height: '10' } } })).toEqual([
      'options.foot',
      'options.bulb',
    ]);
  });
});

describe('rows of the address that the payload holds', () => {
  const uri = { caption: 'Query parameters', rows: [['action', 'Yes', 'String'] as Row] };
  const request: Row[] = [['foot', 'No', 'String']];

  test.each([
    ['only the payload has it', 'POST /v1/lamps', request, { action: 'make', foot: 'a' }, ['action', 'foot']],
    ['the payload does not have it', 'POST /v1/lamps', request, { foot: 'a' }, ['?action', 'foot']],
    ['the address has it', 'POST /v1/lamps?action={action}', request, { action: 'x', foot: 'a' }, ['?action', 'foot']],
    [
      'the body has a row of that name',
      'POST /v1/lamps',
      [...request, ['action', 'No', 'String']] as Row[],
      { action: 'make', foot: 'a' },
      ['?action', 'foot', 'action'],
    ],
  ])('%s', (_, address, rows, example, expected) => {
    expect(sentBy({ address, uri, request: rows, example })).toEqual(expected);
  });
});

describe('a column called that of the names which tells places', () => {
  const header = 'Item | Parameter | Type | Description';

  test('the column in front of it holds the names', () => {
    const request = [
      ['X-Lamp', 'header', 'String'],
      ['foot', 'body', 'String'],
    ] as Row[];
    expect(sentBy({ request, example: {}, header })).toEqual(['foot']);
  });

  test('not where it names fields', () => {
    const request = [
      ['1', 'header', 'String'],
      ['2', 'foot', 'String'],
    ] as Row[];
    expect(sentBy({ request, example: {}, header })).toEqual(['header', 'foot']);
    // A field may be called like a place.
    expect(sentBy({ request: [['1', 'body', 'String']], example: {}, header })).toEqual(['body']);
  });
});

describe('what no table describes', () => {
  const request: Row[] = [
    ['name', 'Yes', 'String'],
    ['colour', 'No', 'String'],
    ['inside', 'No', 'Object'],
    ['bulbs', 'No', 'Array'],
  ];
  const sent = (example: unknown): string[] =>
    sentBy({ request, example }).filter((path) => /^(?:inside|bulbs)/.test(path));

  test('the elements of a list are what the examples show, and never required', () => {
    expect(sent({ name: 'a', bulbs: [{ watts: 3 }, { watts: 4, glass: { is_clear: true } }] })).toEqual([
      'inside',
      'bulbs[].watts',
      'bulbs[].glass.is_clear',
    ]);
  });

  test('values in a list are no fields', () => {
    expect(sent({ name: 'a', bulbs: [{ '2f0c8f0e-6f1d-4f5a-9a51-8e4d1c3b2a10': 1 }] })).toEqual(['inside', 'bulbs[]']);
    expect(sent({ name: 'a', bulbs: [{ watts: 3 }, 4] })).toEqual(['inside', 'bulbs[]']);
  });

  test('an object is what the examples show where all its keys are fields elsewhere', () => {
    expect(sent({ name: 'a', inside: { name: 'b', colour: 'red' } })).toEqual([
      'inside.name',
      'inside.colour',
      'bulbs[]',
    ]);
    expect(sent({ name: 'a', inside: { name: 'b', weather: 'red' } })).toEqual(['inside', 'bulbs[]']);
    expect(sent({ name: 'a', inside: { name: 'b' } })).toEqual(['inside', 'bulbs[]']);
    expect(sent({ name: 'a', inside: {} })).toEqual(['inside', 'bulbs[]']);
    expect(sent({ name: 'a', inside: { colour: null } })).toEqual(['inside', 'bulbs[]']);
  });
});
