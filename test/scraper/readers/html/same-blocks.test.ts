// A page gives the same blocks and the same reference model as HTML, in any of its forms, and as text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../scraper/blocks/block.ts';
import { factsOf } from '../../../support/facts.ts';
import { MARKUPS, printHtml } from '../../../support/generated-html.ts';
import { generatedPage, printPage } from '../../../support/generated-page.ts';
import { interpretPages, readPage } from '../../../support/pipeline.ts';

/** Without places, and without what only links and marks of headings can say. */
function plain(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, at: undefined, anchors: undefined, rows: block.rows.map(({ cells }) => cells) }
      : { ...block, at: undefined, level: undefined },
  );
}

describe.each(MARKUPS)('a page in the form %s', (markup) => {
  test('gives the blocks that its text gives, and nothing to complain of', () => {
    fc.assert(
      fc.property(generatedPage, (page) => {
        const { blocks, report } = readPage(printHtml(page, markup), 'page.html');
        expect(plain(blocks)).toEqual(plain(readPage(printPage(page, 'tabs')).blocks));
        expect(report.diagnostics).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('gives the facts that its text gives', () => {
    fc.assert(
      fc.property(generatedPage, (page) => {
        const ofHtml = interpretPages({ 'page.html': printHtml(page, markup) }).reference;
        const ofText = interpretPages({ 'page.txt': printPage(page, 'tabs') }).reference;
        const facts = (reference: typeof ofHtml): unknown =>
          factsOf({
            ...reference,
            documents: [],
            defects: [],
            operations: reference.operations.map(({ chapter: _, document: __, ...operation }) => ({
              ...operation,
              document: '',
            })),
          });
        expect(facts(ofHtml)).toEqual(facts(ofText));
      }),
      { numRuns: 40 },
    );
  });

  test('knows its chapter', () => {
    const [page] = fc.sample(generatedPage, { numRuns: 1, seed: 1 });
    if (!page) throw new Error('no page was generated');
    expect(readPage(printHtml(page, markup), 'page.html').chapter).toBe(
      markup === 'from Markdown' ? undefined : 'Lamps',
    );
  });
});
