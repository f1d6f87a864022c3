// The same documents give the same bytes, in whatever order they are named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operationKey } from '../../../scraper/reference/operation-key.ts';
import { fixturePages, fixtureService } from '../../support/fixture-documents.ts';
import { casesOf } from '../../support/golden.ts';
import { hostilePages } from '../../support/hostile-page.ts';
import { anyService, buildPages, buildReading, interpretPages } from '../../support/pipeline.ts';

const reversed = (pages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(pages).reverse());

describe.each(casesOf('documents'))('the fixture %s', (name) => {
  const definition = fixtureService(name);
  const bytes = (pages: Readonly<Record<string, string>>): string[] => {
    const { document, provenance, report } = buildPages(pages, definition);
    return [document, provenance, report].map((part) => JSON.stringify(part));
  };

  test('gives the same bytes twice', () => {
    expect(bytes(fixturePages(name))).toEqual(bytes(fixturePages(name)));
  });

  test('gives the same document in reversed order', () => {
    expect(bytes(reversed(fixturePages(name)))[0]).toBe(bytes(fixturePages(name))[0]);
  });
});

test('the order of pages decides nothing, as long as they describe different operations', () => {
  const definition = anyService();
  const build = (pages: Readonly<Record<string, string>>): { keys: string[]; text: string } | undefined => {
    try {
      const reading = interpretPages(pages, definition);
      return {
        keys: reading.reference.operations.map(({ method, path }) => operationKey(method, path)),
        text: JSON.stringify(buildReading(reading, definition).document),
      };
    } catch (error) {
      if ((error as Error).message.includes('no document belongs')) return undefined;
      throw error;
    }
  };
  let compared = 0;
  fc.assert(
    fc.property(hostilePages, (pages) => {
      const there = build(pages);
      if (!there || Object.keys(pages).length < 2 || there.keys.length < Object.keys(pages).length) return;
      compared += 1;
      expect(build(reversed(pages))?.text).toBe(there.text);
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(20);
});
