// What is mended in payloads that are no JSON, and what is left as it is.
import { expect, test } from 'vitest';
import { repairJson } from '../../../../scraper/interpret/examples/repair-json.ts';
import { repairNotation } from '../../../../scraper/interpret/examples/repair-notation.ts';

test.each([
  ['a text', '{"foot": "a"\n "bulb": 1}', { foot: 'a', bulb: 1 }],
  ['a number', '{"foot": 1\n\n  "bulb": 2}', { foot: 1, bulb: 2 }],
  ['a literal', '{"foot": true\n"bulb": null\n"cord": false}', { foot: true, bulb: null, cord: false }],
  ['an object', '{"foot": {}\n"bulb": 1}', { foot: {}, bulb: 1 }],
  ['a list', '{"foot": []\n"bulb": 1}', { foot: [], bulb: 1 }],
])('the comma is missing behind %s', (_, text, value) => {
  const { text: mended, repairs } = repairJson(text);
  expect(JSON.parse(mended)).toEqual(value);
  expect(repairs).toEqual(['a comma that was missing at the end of a line']);
});

test('behind brackets only where it is asked for', () => {
  expect(repairJson('{"foot": {}\n"bulb": 1}', { behindBrackets: false }).repairs).toEqual([]);
  expect(repairJson('{"foot": 2\n"bulb": 1}', { behindBrackets: false }).repairs).toHaveLength(1);
});

test.each([
  ['on one line', '{"foot": "a" "bulb": 1}'],
  ['between texts', '["a"\n"b"]'],
  ['in front of a bracket', '[{}\n{}]'],
  ['behind a colon', '{"foot":\n"bulb": 1}'],
  ['behind an opening bracket', '{\n"bulb": 1}'],
])('none is added %s', (_, text) => {
  expect(repairJson(text)).toEqual({ text, repairs: [] });
});

test('a line break in a text is no end of a line', () => {
  expect(repairJson('{"foot": "a\n\\"b\\": c"}').text).toBe('{"foot": "a \\"b\\": c"}');
});

test('wide blanks are blanks, but not in texts', () => {
  expect(repairNotation('{\u3000"foot":\u3000"a\u3000b"}')).toEqual({
    text: '{ "foot": "a\u3000b"}',
    repairs: ['full-width punctuation'],
  });
});
