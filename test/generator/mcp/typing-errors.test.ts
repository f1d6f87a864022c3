// Words that nobody knows are read as the known words one typing error away.
import { expect, test } from 'vitest';
import { withoutPhrases } from '../../../generator/runtime/mcp/phrases.ts';
import { isOneEditAway } from '../../../generator/runtime/mcp/words.ts';

test.each([
  ['vases', 'vase', true],
  ['lmaps', 'lamps', true],
  ['lanps', 'lamps', true],
  ['lmps', 'lamps', true],
  ['lamps', 'lamps', false],
  ['lmpas', 'lamps', false],
  ['la', 'lamps', false],
  ['', 'a', true],
])('%s and %s: %s', (one, other, is) => {
  expect(isOneEditAway(one, other)).toBe(is);
  expect(isOneEditAway(other, one)).toBe(is);
});

test('what stands after "instead of" is not wanted, and a kick stays one', () => {
  expect(withoutPhrases('light a lamp instead of a candle')).not.toContain('candle');
  expect(withoutPhrases('kick a guest out of the room')).toContain('kick');
});
