import { expect, test } from 'vitest';
import { isIgnored, readIgnored } from '../../../pipeline/check/ignored-findings.ts';
import { countOperations } from '../../support/operation-count.ts';

const RULES = new Set(['whole', 'part', 'other']);
const ignored = readIgnored('# known\r\nwhole\r\n  part /paths/~1a \npart /info\n', 'accepted.txt', RULES);

test('a rule that is not there is named with the nearest', () => {
  expect(() => readIgnored('# known\nwhloe\n', 'accepted.txt', RULES)).toThrow(
    'accepted.txt:2: there is no rule whloe. Did you mean whole?',
  );
  expect(readIgnored('bounds-crossed', 'accepted.txt').size).toBe(1);
});

test.each([
  ['whole', undefined, true],
  ['whole', '/paths/~1a', true],
  ['part', '/paths/~1a', true],
  ['part', '/paths/~1a/get', true],
  ['part', '/paths/~1ab', false],
  ['part', '/paths', false],
  ['part', undefined, false],
  ['other', '/info', false],
])('%s at %s: %s', (code, pointer, isAccepted) => {
  expect(isIgnored({ code, ...(pointer === undefined ? {} : { pointer }) }, ignored)).toBe(isAccepted);
});

test('as many findings as there are lines are looked at in linear work', () => {
  const work = (size: number): number => {
    const pointers = Array.from({ length: size }, (_, index) => `/components/schemas/Lamp${index}`);
    return countOperations(() => {
      const all = readIgnored(pointers.map((pointer) => `part ${pointer}`).join('\n'), 'accepted.txt', RULES);
      for (const pointer of pointers) isIgnored({ code: 'part', pointer: `${pointer}/x` }, all);
    });
  };
  work(10);
  expect(work(1600) / work(800)).toBeLessThan(2.6);
});
