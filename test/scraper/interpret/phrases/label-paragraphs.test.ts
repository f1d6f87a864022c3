// Cells parted by labels that have paragraphs of their own.
import { describe, expect, test } from 'vitest';
import { BOOLEAN, INTEGER, STRING, STRINGS } from '../../../../scraper/interpret/phrases/phrase.ts';
import { readConstraints } from '../../../../scraper/interpret/phrases/read-constraints.ts';
import type { TypeRef } from '../../../../scraper/reference/type-ref.ts';

function read(text: string, type: TypeRef): unknown {
  return readConstraints(text, type, 'lamp').constraints;
}

const range = (minimum: number, maximum: number) => ({ kind: 'range', minimum, maximum });

describe.each([
  ['bold, the colon behind', (label: string) => `**${label}**:`],
  ['bold, the colon inside', (label: string) => `**${label}:**`],
  ['bold alone', (label: string) => `**${label}**`],
  ['with a colon', (label: string) => `${label}:`],
  ['with a wide colon', (label: string) => `${label}\uff1a`],
])('labels %s', (_name, label) => {
  const cell = (values: string, other: string): string =>
    [
      label('Definition'),
      'How it burns.',
      label('Constraints'),
      'N/A',
      label('Range'),
      values,
      label('Default Value'),
      other,
    ].join('\n');

  test.each([
    ['0 to 50', INTEGER, '1', [range(0, 50), { kind: 'default', value: 1 }]],
    ['1-500', INTEGER, '**10**', [range(1, 500), { kind: 'default', value: 10 }]],
    ['[1, 500]', INTEGER, 'N/A', [range(1, 500)]],
    ['1~500.', INTEGER, 'None', [range(1, 500)]],
    [
      '- 0: oil\n- 1: wax',
      INTEGER,
      '0',
      [
        { kind: 'enum', values: [0, 1] },
        { kind: 'default', value: 0 },
      ],
    ],
    [
      '- oil\n- wax',
      STRING,
      'oil',
      [
        { kind: 'enum', values: ['oil', 'wax'] },
        { kind: 'default', value: 'oil' },
      ],
    ],
    [
      'oil or wax',
      STRING,
      'wax',
      [
        { kind: 'enum', values: ['oil', 'wax'] },
        { kind: 'default', value: 'wax' },
      ],
    ],
    ['true or false', BOOLEAN, 'false', [{ kind: 'default', value: false }]],
    ['1 to 20 wicks', STRINGS, 'N/A', [{ kind: 'items', minimum: 1, maximum: 20 }]],
    ['1 to 64 characters', STRING, 'N/A', [{ kind: 'length', minimum: 1, maximum: 64 }]],
  ] as const)('%s as %o', (values, type, other, facts) => {
    const found = read(cell(values, other), type) as readonly { kind: string }[];
    expect(found.filter(({ kind }) => kind !== 'enum' || type !== BOOLEAN)).toEqual(expect.arrayContaining([...facts]));
    expect(found.filter(({ kind }) => kind !== 'enum' || type !== BOOLEAN)).toHaveLength(facts.length);
  });

  test.each([
    ['Letters and digits', STRING, 'N/A'],
    ['A name of the attic', STRING, 'The same as of the room'],
    ['Depends on the attic', INTEGER, '-'],
    ['N/A', STRING, 'N/A'],
  ] as const)('nothing: %s as %o', (values, type, other) => {
    expect(read(cell(values, other), type)).toEqual([]);
  });
});

test('limits below labels of their own', () => {
  expect(read('Minimum\n1\nMaximum\n500\nDefault\n10', INTEGER)).toEqual(
    expect.arrayContaining([range(1, 500), { kind: 'default', value: 10 }]),
  );
});

test('one word alone is no label', () => {
  expect(read('Default\n10', INTEGER)).toEqual([]);
});

test('a label that tells no limits ends what stands above it', () => {
  const text = 'Range:\n1 to 9\nUnit:\nminute\nDefault value:\n5';
  expect(read(text, INTEGER)).toEqual(expect.arrayContaining([range(1, 9), { kind: 'default', value: 5 }]));
  expect(read('Range:\nN/A\nOptions:\n- oil\n- wax\nDefault value:\noil', STRING)).toEqual(
    expect.arrayContaining([{ kind: 'enum', values: ['oil', 'wax'] }]),
  );
});
