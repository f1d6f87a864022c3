// What the rows say decides what a change means: the same words in another layout, a column that came or went, one value left in prose.
import { expect, test } from 'vitest';
import { digest } from '../../../pipeline/diff/row-digests.ts';
import { rowWords } from '../../../pipeline/diff/row-words.ts';
import type { Constraint } from '../../../scraper/reference/constraint.ts';
import type { Change } from '../../../spec/diff/change.ts';
import { layoutFree } from '../../../spec/diff/layout-free.ts';
import { type StatedRow, weighEvidence } from '../../../spec/diff/weigh-evidence.ts';

const CHANGE: Change = {
  rule: 'limit-narrowed',
  class: 'breaking',
  direction: 'request',
  scope: 'wire',
  place: 'Lamp.lux',
  operations: ['SetLamp'],
  pointers: { before: '/lux', after: '/lux' },
  message: 'maxLength is 255, it was not stated',
  causes: [],
};

const row = (text: string, more: Partial<StatedRow> = {}): StatedRow => {
  const words = layoutFree(text);
  return { digest: digest(words), words: words.text, type: 'String', ...more };
};
const weighed = (change: Partial<Change>, before: StatedRow[], after: StatedRow[]): string[] =>
  weighEvidence([{ ...CHANGE, ...change }], { before: () => before, after: () => after }).map(
    ({ rule, class: class_, causes }) => [rule, class_, ...causes].join(' '),
  );

test.each([
  ['Name of a lamp Up to 255 characters', 'Name of a lamp.\nUp to 255 characters.'],
  ['Modes: - on: lit - off: dark', 'Modes:\n- **on**: lit\n- `off`: dark'],
  ['Lit. Since dusk.', 'Since dusk.\nLit.'],
  ['The shade, see Table 4', 'The shade, see Table 14.'],
  ['Signs: - >= - at least - < - below', 'Signs: <ul class="x"><li>\\geq - at least</li> • $<$ - below'],
  ['Lux ≥ 5', 'Lux >= 5'],
])('%j in another layout is no change', (before, after) => {
  expect(weighed({}, [row(before)], [row(after)])).toEqual(['limit-narrowed documentation layout']);
});

test.each([
  ['Up to 255 characters', 'Up to 256 characters'],
  ['From 1 to 10', 'From 1 to -10'],
  ['Mode ON', 'Mode On'],
  ['More than 5, x > 5', 'More than 5, x >= 5'],
  ['Values a-c', 'Values a c'],
  ['Costs $5', 'Costs 5'],
  ['Lux ≥ 5', 'Lux > 5'],
  ['Lux <= 5', 'Lux < 5'],
])('%j and %j say different things', (before, after) => {
  expect(weighed({}, [row(before)], [row(after)])).toEqual(['limit-narrowed breaking']);
});

test('another type or another mandatory cell beside equal words is a change', () => {
  expect(weighed({}, [row('A lamp')], [row('A lamp', { type: 'Integer' })])).toEqual(['limit-narrowed breaking']);
  expect(
    weighed({ rule: 'required-set' }, [row('A lamp', { required: false })], [row('A lamp', { required: true })]),
  ).toEqual(['required-set breaking']);
});

test('a column that is gone says less, one that is new says more', () => {
  const stated = [row('A lamp', { required: true })];
  expect(weighed({ rule: 'required-cleared', direction: 'response' }, stated, [row('A lamp')])).toEqual([
    'required-cleared documentation statement',
  ]);
  expect(weighed({ rule: 'required-set' }, [row('A lamp')], stated)).toEqual(['required-set risk statement']);
});

test('one value left in prose: the others are gone, unless it is an example or nothing is known of the words', () => {
  const listed = { rule: 'enum-removed', class: 'non-breaking', before: ['wall', 'desk', 'floor'] } as const;
  const before = [row('Kind: wall, desk or floor')];
  expect(weighed(listed, before, [row('Kind of lamp, which is desk')])).toEqual([
    'enum-value-removed breaking',
    'enum-value-removed breaking',
  ]);
  expect(weighed({ ...listed, direction: 'response' }, before, [row('Kind of lamp, which is desk')])).toEqual([
    'enum-value-removed non-breaking',
    'enum-value-removed non-breaking',
  ]);
  for (const text of ['Kind of lamp, for example, desk', 'Kind of lamp', 'A desk or a floor lamp'])
    expect(weighed(listed, before, [row(text)])).toEqual(['enum-removed non-breaking']);
  expect(weighed(listed, before, [{ ...row('Kind of lamp, which is desk'), words: undefined }])).toEqual([
    'enum-removed non-breaking',
  ]);
});

test('what a correction or our names changed is judged as it was', () => {
  const same = [row('A lamp')];
  expect(weighed({ causes: ['correction'] }, same, same)).toEqual(['limit-narrowed breaking correction']);
  expect(weighed({ causes: ['documents'] }, same, same)).toEqual(['limit-narrowed documentation layout']);
});

test('a change of a name, and one whose rows are unknown, stay as they are', () => {
  const same = [row('A lamp')];
  expect(weighed({ rule: 'renamed' }, same, same)).toEqual(['renamed breaking']);
  expect(weighed({ scope: 'names' }, same, same)).toEqual(['limit-narrowed breaking']);
  expect(weighed({}, [], same)).toEqual(['limit-narrowed breaking']);
});

test('a body that has to be sent is a statement where that its fields are required is one', () => {
  const body: Partial<Change> = {
    rule: 'required-set',
    pointers: { before: '/x/requestBody', after: '/x/requestBody' },
  };
  const field: Partial<Change> = { rule: 'required-set', pointers: { before: '/lux', after: '/lux' } };
  const classes = (old: boolean | undefined): string[] =>
    weighEvidence(
      [body, field].map((one) => ({ ...CHANGE, ...one })),
      {
        before: (pointer) => (pointer === '/lux' ? [row('A lamp', { required: old })] : []),
        after: (pointer) => (pointer === '/lux' ? [row('A lamp', { required: true })] : []),
      },
    ).map(({ class: class_ }) => class_);
  expect(classes(undefined)).toEqual(['risk', 'risk']);
  expect(classes(false)).toEqual(['breaking', 'breaking']);
});

/** A row as it is read, with the facts that its other cells state. */
const stated = (description: string, constraints: Constraint[] = []): StatedRow => {
  const words = rowWords({ name: 'lux', type: { kind: 'any' }, description, constraints, at: [] });
  return { digest: digest(words), words: words.text, type: 'String' };
};

test('a size, a default or a condition beside the same words is a change', () => {
  const sized = (maximum: number): StatedRow[] => [stated('A shade', [{ kind: 'length', maximum }])];
  expect(weighed({}, sized(255), sized(128))).toEqual(['limit-narrowed breaking']);
  const set = (value: number): StatedRow[] => [stated('A shade', [{ kind: 'default', value }])];
  expect(weighed({ rule: 'default-changed', class: 'risk' }, set(10), set(20))).toEqual(['default-changed risk']);
  expect(weighed({}, [row('A shade')], sized(128)), 'a file of an earlier version').toEqual([
    'limit-narrowed documentation layout',
  ]);
});

test('a half-open interval is another one than a closed one', () => {
  expect(weighed({}, [stated('Minute [0, 60]')], [stated('Minute [0, 60)')])).toEqual(['limit-narrowed breaking']);
});

test('a limit that went while the row has a number that nobody read is a risk; the same numbers are no change', () => {
  const gone = { rule: 'limit-widened', class: 'non-breaking', before: 900 } as const;
  const old = [stated('Range: 2-900 lamps', [{ kind: 'range', minimum: 2, maximum: 900 }])];
  expect(weighed(gone, old, [stated('No more than 70 are lit')])).toEqual(['limit-widened risk']);
  expect(weighed(gone, old, [stated('Lamps are lit')])).toEqual(['limit-widened non-breaking']);
  expect(weighed(gone, old, [stated('Lamps: 2-900')])).toEqual(['limit-widened documentation statement']);
  expect(weighed({ after: 900 }, [stated('Rang: 2-900 lamps')], old)).toEqual([
    'limit-narrowed documentation statement',
  ]);
  expect(weighed({ after: 900 }, [stated('Lamps')], old)).toEqual(['limit-narrowed breaking']);
});

test('a type that was taken from another row of the same name is no statement of this one', () => {
  const inferred = row('Lamps of these heights', { type: 'Array of integers', facts: { isTypeInferred: true } });
  const other = row('Lamps of these heights', { type: 'Array of strings', facts: { isTypeInferred: true } });
  const stated = row('Lamps of these heights', { type: 'Array of strings', facts: {} });
  const types = { rule: 'type-changed' };
  expect(weighed(types, [inferred], [other])).toEqual(['type-changed risk statement']);
  expect(weighed(types, [inferred], [stated])).toEqual(['type-changed risk statement']);
  expect(weighed({ ...types, class: 'non-breaking' }, [inferred], [other])).toEqual([
    'type-changed non-breaking statement',
  ]);
  expect(weighed(types, [row('Heights', { facts: {} })], [stated])).toEqual(['type-changed breaking']);
  // Whether it has to be there is told by its own row.
  expect(weighed({ rule: 'limit-narrowed' }, [inferred], [row('Lamps of 3 heights')])).toEqual([
    'limit-narrowed breaking',
  ]);
});

test('a body of which nothing is described any more is a statement of documents', () => {
  const body = { rule: 'body-undescribed', pointers: { before: '/content', after: '/content' } };
  expect(weighed({ ...body, direction: 'response' }, [], [])).toEqual(['body-undescribed risk statement']);
  expect(weighed(body, [], [])).toEqual(['body-undescribed non-breaking statement']);
});
