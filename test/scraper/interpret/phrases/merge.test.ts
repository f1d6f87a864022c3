// Statements of one cell come together, or constrain nothing.
import { expect, test } from 'vitest';
import { mergeConstraints } from '../../../../scraper/interpret/phrases/merge.ts';
import type { Constraint } from '../../../../scraper/reference/constraint.ts';

test.each<[string, Constraint[], Constraint[]]>([
  [
    'bounds of two sentences',
    [
      { kind: 'length', minimum: 1 },
      { kind: 'length', maximum: 64 },
    ],
    [{ kind: 'length', minimum: 1, maximum: 64 }],
  ],
  ['one statement the wrong way round', [{ kind: 'length', minimum: 64, maximum: 1 }], []],
  [
    'two statements that cross',
    [
      { kind: 'range', minimum: 9 },
      { kind: 'range', maximum: 3 },
    ],
    [],
  ],
  ['exclusive bounds that cross', [{ kind: 'range', exclusiveMinimum: 9, maximum: 3 }], []],
  ['exclusive bounds that leave no value', [{ kind: 'range', exclusiveMinimum: 3, maximum: 3 }], []],
  ['an exclusive bound above', [{ kind: 'range', minimum: 3, exclusiveMaximum: 3 }], []],
  ['one value', [{ kind: 'range', minimum: 3, maximum: 3 }], [{ kind: 'range', minimum: 3, maximum: 3 }]],
  [
    'another one beside them',
    [{ kind: 'items', minimum: 5, maximum: 1 }, { kind: 'nullable' }],
    [{ kind: 'nullable' }],
  ],
])('%s', (_, read, merged) => {
  expect(mergeConstraints(read)).toEqual(merged);
});
