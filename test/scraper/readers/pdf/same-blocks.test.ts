// A page gives the same blocks as PDF, printed in different layouts, as it gives as text.
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../../scraper/blocks/block.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { readDocument } from '../../../../scraper/readers/read-document.ts';
import { chromiumPath, launchChromium } from '../../../support/chromium.ts';
import { generatedPage, printPage } from '../../../support/generated-page.ts';
import { readPage, sourceOf } from '../../../support/pipeline.ts';
import { LAYOUTS, printPdf, type PdfLayout } from '../../../support/printed-pdf.ts';
import { profileFor } from '../../../support/profile-for.ts';

const SAMPLE = 6;

/** Without places, and without the line at the end that names the page above. */
function plain(blocks: readonly Block[]): unknown[] {
  return blocks
    .filter((block) => block.kind !== 'paragraph' || !block.text.startsWith('Parent topic:'))
    .map((block) =>
      block.kind === 'table'
        ? { ...block, at: undefined, rows: block.rows.map(({ cells }) => cells) }
        : { ...block, at: undefined },
    );
}

describe.skipIf(chromiumPath === undefined).each(Object.keys(LAYOUTS) as PdfLayout[])(
  'printed by Chromium: %s',
  (layout) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser.close());

    test.each([
      ['rows on one page each', false],
      ['rows that break over pages', true],
    ])(
      'gives the blocks that its text gives, and nothing to complain of: %s',

      async (_, rowsBreak) => {
        // A full line before a page break does not show whether its paragraph ends.
        const shape = (blocks: readonly Block[]): string =>
          rowsBreak
            ? JSON.stringify(plain(blocks), null, 1).replaceAll('\\n', ' ')
            : JSON.stringify(plain(blocks), null, 1);
        for (const page of fc.sample(generatedPage, { numRuns: SAMPLE, seed: 7 })) {
          const report = new Report();
          const document = await readDocument(
            sourceOf('page.pdf', await printPdf(browser, page, layout, rowsBreak)),
            profileFor(),
            report,
          );
          expect(shape(document?.blocks ?? [])).toBe(shape(readPage(printPage(page, 'tabs')).blocks));
          expect([...report.diagnostics, ...(document?.report.diagnostics ?? [])]).toEqual([]);
        }
      },
    );
  },
);
