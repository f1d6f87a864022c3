// Which names a reader would take for one.
import { expect, test } from 'vitest';
import { isOneSpelling, isSimilarName } from '../../../scraper/reference/similar-name.ts';

test.each<[string, string, isOne: boolean, isSimilar: boolean]>([
  ['lampId', 'lamp_id', true, true],
  ['shade_colour', 'shade_colur', true, true],
  ['lamp', 'lamps', false, true],
  ['step_inc', 'step_increment', false, true],
  ['lamp1', 'lamp2', false, false],
  ['lamp', 'lump', false, false],
  // Letters of other scripts are letters.
  ['\u706f', '\u7bb1', false, false],
  ['\u706f', '\u706f_', true, true],
  ['*', '-', false, false],
])('%s and %s', (one, other, isOne, isSimilar) => {
  expect(isOneSpelling(one, other)).toBe(isOne);
  expect(isSimilarName(one, other)).toBe(isSimilar);
});
