import { expect, test } from 'vitest';
import { sentencesOf } from '../../../scraper/profiles/sentences-of.ts';

test.each([
  ['A lamp. It burns; it is warm.', ['A lamp', 'It burns', 'it is warm']],
  ['A lamp\nA vase', ['A lamp', 'A vase']],
  ['一盏灯。亮；暖。', ['一盏灯', '亮', '暖']],
  ['It burns 2.5 hours at /v1.2/lamps.', ['It burns 2.5 hours at /v1.2/lamps']],
  [' . ', []],
])('%j', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});
