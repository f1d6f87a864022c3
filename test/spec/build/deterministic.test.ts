// The same documents give the same bytes, in whatever order they are named.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixturePages, fixtureService } from '../../support/fixture-documents.ts';
import { casesOf } from '../../support/golden.ts';
import { hostilePages } from '../../support/hostile-page.ts';
import { anyService, buildPages, buildReading, interpretPages } from '../../support/pipeline.ts';

type Reading = ReturnType<typeof interpretPages>;

const reversed = (pages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(pages).reverse());

describe.each(casesOf('documents'))('the fixture %s', (name) => {
  const definition = fixtureService(name);
  const bytes = (pages: Readonly<Record<string, string>>): string[] => {
    const { document, provenance, report } = buildPages(pages, definition);
    return [document, provenance, report].map((part) => JSON.stringify(part));
  };

  let first: string[] = [];
  beforeAll(() => {
    first = bytes(fixturePages(name));
  });

  test('gives the same bytes twice', () => {
    expect(bytes(fixturePages(name))).toEqual(first);
  });

  test('gives the same document in reversed order', () => {
    expect(bytes(reversed(fixturePages(name)))[0]).toBe(first[0]);
  });
});

test('the order of pages decides nothing, as long as they describe different operations', () => {
  const definition = anyService();
  const read = (pages: Readonly<Record<string, string>>): Reading | undefined => {
    try {
      return interpretPages(pages, definition);
    } catch (error) {
      if ((error as Error).message.includes('no document belongs')) return undefined;
      throw error;
    }
  };
  const textOf = (reading: Reading): string => JSON.stringify(buildReading(reading, definition).document);
  let compared = 0;
  fc.assert(
    fc.property(hostilePages, (pages) => {
      // One page has one order; and pages that say the same of one operation are another matter.
      const count = Object.keys(pages).length;
      const there = count < 2 ? undefined : read(pages);
      if (!there || there.reference.operations.length < count) return;
      compared += 1;
      const back = read(reversed(pages));
      expect(back && textOf(back)).toBe(textOf(there));
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(20);
});
