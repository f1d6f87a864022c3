import { expect, test } from 'vitest';
import { isIgnored, readIgnored } from '../../../pipeline/check/ignored-findings.ts';
import { countOperations } from '../../support/operation-count.ts';

const ignored = readIgnored('# known\r\nwhole\r\n  part /paths/~1a \npart /info\n', 'accepted.txt');

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
      const all = readIgnored(pointers.map((pointer) => `part ${pointer}`).join('\n'), 'accepted.txt');
      for (const pointer of pointers) isIgnored({ code: 'part', pointer: `${pointer}/x` }, all);
    });
  };
  work(10);
  expect(work(1600) / work(800)).toBeLessThan(2.6);
});
