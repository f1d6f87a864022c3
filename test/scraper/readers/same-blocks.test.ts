// The syntax of a page does not matter: the same page gives the same blocks, and every table is a grid.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../scraper/blocks/block.ts';
import { factsOf, readBack } from '../../support/facts.ts';
import { generatedPage, printPage, SYNTAXES, type GeneratedTable } from '../../support/generated-page.ts';
import { anyService, interpretPages, readPage } from '../../support/pipeline.ts';

function withoutPlaces(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, at: undefined, rows: block.rows.map(({ cells }) => cells) }
      : { ...block, at: undefined },
  );
}

const printedCells = ({ rows }: GeneratedTable): string[][] =>
  rows.map(({ cells, description }) => [...cells, description.join('\n')]);

describe.each(SYNTAXES)('a page printed as %s', (syntax) => {
  test('has the cells that were printed, and nothing to complain of', () => {
    fc.assert(
      fc.property(generatedPage, (page) => {
        const { blocks, report } = readPage(printPage(page, syntax));
        const tables = blocks.flatMap((block) =>
          block.kind === 'table' ? [block.rows.map(({ cells }) => cells)] : [],
        );
        expect(tables).toEqual(
          [...page.request, ...page.response.flatMap((response) => response.tables)].map(printedCells),
        );
        expect(report.diagnostics).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the blocks that tabs give', () => {
    fc.assert(
      fc.property(generatedPage, (page) => {
        expect(withoutPlaces(readPage(printPage(page, syntax)).blocks)).toEqual(
          withoutPlaces(readPage(printPage(page, 'tabs')).blocks),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('becomes an edition that reads back to the same facts', () => {
    const definition = anyService();
    fc.assert(
      fc.property(generatedPage, (page) => {
        const { reference } = interpretPages({ 'page.txt': printPage(page, syntax) }, definition);
        expect(factsOf(readBack(reference, definition).reference)).toEqual(factsOf(reference));
      }),
      { numRuns: 60 },
    );
  });
});
