// Names that a few of many like tables spell otherwise are reported and left alone.
import { describe, expect, test } from 'vitest';
import { isOneSpelling, isSimilarName } from '../../../../scraper/reference/similar-name.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import type { ObjectTable, Operation } from '../../../../scraper/reference/reference-model.ts';
import { reportMisprints } from '../../../../scraper/interpret/documents/infer/suspected-misprints.ts';

/** One operation per table of the title Lamp. */
function misprintsIn(tables: readonly (readonly string[])[]): string[] {
  const operations = tables.map((names, index): Operation => {
    const fields = names.map((name, row) => ({
      name,
      type: { kind: 'any' as const },
      constraints: [],
      at: [{ document: 'lamps.txt', line: index * 100 + row }],
    }));
    const table: ObjectTable = {
      key: 'request/Lamp',
      title: 'Lamp',
      role: 'request',
      fields,
      referenced: true,
      at: [],
    };
    return {
      method: 'get',
      path: `/${index}`,
      title: '',
      section: '',
      document: 'lamps.txt',
      parameters: [],
      responses: [],
      tables: [table],
      requestExamples: [],
      iamActions: [],
      at: [],
    };
  });
  const report = new Report();
  reportMisprints(operations, report);
  return report.diagnostics.map(
    ({ facts, at }) => `${String(facts['name'])} for ${String(facts['other'])} at ${at?.line}`,
  );
}

const MANY = ['brightness', 'colour'];

test('one letter, case or punctuation in a few of many tables', () => {
  expect(misprintsIn([MANY, MANY, ['brigthness', 'colour']])).toEqual(['brigthness for brightness at 200']);
  expect(misprintsIn([MANY, MANY, MANY, MANY, ['Brightness'], ['brightness_']])).toEqual([
    'Brightness for brightness at 400',
    'brightness_ for brightness at 500',
  ]);
});

test('the spelling of most tables is the one that is meant', () => {
  expect(
    misprintsIn([
      ['lamp_brightness'],
      ['lamp_brightness'],
      ['lampbrightness'],
      ['lamp_brightness'],
      ['lamp_brightness'],
      ['lamp_brihtness'],
    ]),
  ).toEqual(['lampbrightness for lamp_brightness at 200', 'lamp_brihtness for lamp_brightness at 500']);
});

test.each([
  ['too short for a misprint', [['hue_a'], ['hue_a'], ['hue_b']]],
  ['a plural', [['lamp_group'], ['lamp_group'], ['lamp_groups']]],
  ['a number', [['threshold1'], ['threshold1'], ['threshold2']]],
  ['both in one table', [['brightness'], ['brightness'], ['brigthness', 'brightness']]],
  ['as many of the one as of the other', [['brightness'], ['brigthness'], ['colour']]],
  ['too many to be misprints', [...Array(8).fill(['brightness']), ...Array(4).fill(['brigthness'])]],
])('no misprint: %s', (_, tables) => {
  expect(misprintsIn(tables as string[][])).toEqual([]);
});

describe('spellings', () => {
  test.each([
    ['total_count', 'totalCount', true],
    ['cipher_url', 'ciper_url', true],
    ['desktop_ip', 'desktop_id', true],
    ['lamp', 'lump', false],
    ['same_name', 'same_name', false],
    ['level_10', 'level_11', false],
  ])('%s and %s', (one, other, expected) => {
    expect(isOneSpelling(one, other)).toBe(expected);
    expect(isOneSpelling(other, one)).toBe(expected);
  });

  test.each([
    ['user_inc', 'user_increment', true],
    ['vpc_config_info', 'vpc_config_infos', true],
    ['user_name', 'user_number', false],
    ['a_size', 'b_size', false],
  ])('%s is much like %s: %s', (one, other, expected) => {
    expect(isSimilarName(one, other)).toBe(expected);
    expect(isSimilarName(other, one)).toBe(expected);
  });
});
