// What rows say of the fields beside them: which names a sentence must consist of, and what it says of them.
import { describe, expect, test } from 'vitest';
import { phraseSet } from '../../../../scraper/interpret/phrases/phrase-sets.ts';
import type { Relation } from '../../../../scraper/interpret/phrases/relations.ts';

const names = new Set(['oil', 'wick', 'bulb', 'lamp_type', 'glass']);

function told(language: string, description: string, own = 'oil'): string[] {
  return phraseSet(language).relations.relationsIn(description, { own, names }).map(printed);
}

const printed = (relation: Relation): string =>
  relation.kind === 'excludes'
    ? `${relation.name} not with ${relation.by}`
    : `${relation.name} if ${relation.condition}`;

describe('in English', () => {
  test.each([
    ['Oil. This parameter cannot be used together with bulb.', ['oil not with bulb', 'bulb not with oil']],
    ["Can't be used with `bulb`.", ['oil not with bulb', 'bulb not with oil']],
    ['The oil and bulb parameters are mutually exclusive.', ['oil not with bulb', 'bulb not with oil']],
    ['This parameter and bulb are alternative.', ['oil not with bulb', 'bulb not with oil']],
    ['Oil. It is an alternative to bulb.', ['oil not with bulb', 'bulb not with oil']],
    ['Oil. It is invalid when bulb is set.', ['oil not with bulb']],
    ['This parameter cannot be specified if bulb or glass is used.', ['oil not with bulb', 'oil not with glass']],
    [
      'When this parameter is set, parameters bulb, wick, and glass are invalid.',
      ['bulb not with oil', 'wick not with oil', 'glass not with oil'],
    ],
    [
      'This field and the lamp conditions (bulb and wick) cannot be set at the same time.',
      ['oil not with bulb', 'oil not with wick', 'bulb not with oil', 'wick not with oil'],
    ],
    ['Either oil or bulb is used each time.', ['oil not with bulb', 'bulb not with oil']],
    ['Use oil or bulb, but not both.', ['oil not with bulb', 'bulb not with oil']],
    ['Choose either this field or bulb.', ['oil not with bulb', 'bulb not with oil']],
    ['Either this parameter or bulb must be set.', ['oil if bulb is empty', 'bulb if oil is empty']],
    ['Oil (oil and bulb cannot be empty at the same time.)', ['oil if bulb is empty', 'bulb if oil is empty']],
    [
      'Exactly one of oil and bulb must be set.',
      ['oil not with bulb', 'bulb not with oil', 'oil if bulb is empty', 'bulb if oil is empty'],
    ],
    ['If this parameter is set, wick is mandatory.', ['wick if oil is set']],
    ['If the value is true, both wick and glass must be specified.', ['wick if oil = true', 'glass if oil = true']],
    ['If lamp_type is set to OIL, wick is also required.', ['wick if lamp_type = OIL']],
    ['Kind of oil, which must be used together with wick.', ['wick if oil is set']],
    ['Oil and wick. oil and wick must be used together.', ['wick if oil is set']],
  ])('%s', (text, expected) => expect(told('en', text)).toEqual(expected));

  test.each([
    'This parameter cannot be used together with old lamps.',
    'Oil is an alternative to gas and bulb.',
    'Lamps with bulb and lamps with oil cannot be used together.',
    'When the lamp is old:\n- Either this parameter or bulb must be set.',
    'If the lamp is old, wick is mandatory.',
    'If shade is set, wick is mandatory.',
    'If lamp_type is OIL, either this parameter or bulb must be set.',
    'If bulb is empty, this parameter is mandatory.',
    'oil and bulb cannot be empty.',
  ])('nothing of: %s', (text) => expect(told('en', text)).toEqual([]));
});

describe('in Chinese', () => {
  test.each([
    ['灯油。oil和bulb不能同时传入。', ['oil not with bulb', 'bulb not with oil']],
    ['该参数与“bulb”互斥。', ['oil not with bulb', 'bulb not with oil']],
    [
      '说明：oil和bulb两个参数二选一。',
      ['oil not with bulb', 'bulb not with oil', 'oil if bulb is empty', 'bulb if oil is empty'],
    ],
    ['oil、bulb不能同时为空。', ['oil if bulb is empty', 'bulb if oil is empty']],
    ['oil和bulb至少指定一个。', ['oil if bulb is empty', 'bulb if oil is empty']],
    ['指定oil时必须指定wick。', ['wick if oil is set']],
    ['当lamp_type为OIL时，wick必选。', ['wick if lamp_type = OIL']],
    ['该参数必须与wick配合使用。', ['wick if oil is set']],
  ])('%s', (text, expected) => expect(told('zh', text)).toEqual(expected));

  test.each([
    '当lamp_type为OIL时，oil和bulb至少指定一个。',
    '旧灯：\noil和灯罩不能同时传入。',
    '点灯时，灯罩必选。',
    '当bulb为空时，oil必选。',
  ])('nothing of: %s', (text) => expect(told('zh', text)).toEqual([]));
});

test('rows that say that they are optional', () => {
  const { relations } = phraseSet('en');
  expect(relations.saysOptional('Oil. This parameter is optional.', 'oil')).toBe(true);
  expect(relations.saysOptional('Oil. oil is not required when bulb is set.', 'oil')).toBe(true);
  expect(relations.saysOptional('Lamp oil (old lamps)\nThe lamp oil can be passed or not.', 'oil')).toBe(true);
  expect(relations.saysOptional('The lamp wick can be passed or not.', 'oil')).toBe(false);
  expect(relations.saysOptional('Oil. wick is optional.', 'oil')).toBe(false);
  expect(phraseSet('zh').relations.saysOptional('当lamp_type为BULB时，该字段为非必填字段。', 'oil')).toBe(true);
  expect(phraseSet('nl').relations.relationsIn('x', { own: 'oil', names })).toEqual([]);
});
