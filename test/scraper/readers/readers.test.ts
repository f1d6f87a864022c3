// Every folder below test/fixtures/readers/<format>/ is a case: input.* is read, and the blocks must be those of blocks.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../scraper/blocks/block.ts';
import type { Position } from '../../../scraper/diagnostics/position.ts';
import { readDocument } from '../../../scraper/readers/read-document.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { casesOf, expectGolden, fixturesFolder, printGolden } from '../../support/golden.ts';
import { codesAndPlaces, sourceOf } from '../../support/pipeline.ts';
import { profileFor } from '../../support/profile-for.ts';

/** "§4.1 Lamps t4-2 r3 :17", on a page "p2:17". */
function placeText({ page, section, table, row, line }: Position): string {
  return [
    section && `§${section}`,
    table && `t${table}`,
    row && `r${row}`,
    `${page === undefined ? '' : `p${page}`}:${line}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function blockLines(block: Block): unknown[] {
  if (block.kind !== 'table') return [{ [block.kind]: block.text, at: placeText(block.at) }];
  const { number, title, header, rows, at } = block;
  return [
    { table: number ?? null, title: title ?? null, header, at: placeText(at) },
    ...rows.map(({ cells, at: places }) => ({ row: cells, at: places.map(placeText) })),
  ];
}

describe.each(casesOf('readers'))('%s', (format) => {
  test.each(casesOf('readers', format))('%s', async (name) => {
    const folder = join(fixturesFolder, 'readers', format, name);
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['blocks.json', expect.stringMatching(/^input\.\w+$/)]);
    const input = files.find((file) => file.startsWith('input.')) as string;
    const report = new Report();
    const document = await readDocument(sourceOf(input, readFileSync(join(folder, input))), profileFor(), report);
    const { blocks = [], physicalRows = [] } = document ?? {};
    report.absorb(document?.report ?? new Report());
    const text = printGolden({
      blocks: blocks.flatMap(blockLines),
      physicalRows: physicalRows.map(placeText),
      diagnostics: codesAndPlaces(report.diagnostics),
    });
    expectGolden(join(folder, 'blocks.json'), text);
  });
});
