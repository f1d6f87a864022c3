// Drawn pages → the blocks that the reader makes of them, with nothing that is an error.
import { expect } from 'vitest';
import type { Block } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { readDocument } from '../../scraper/readers/read-document.ts';
import { profileFor } from './profile-for.ts';
import { sourceOf } from './pipeline.ts';
import { simplePdf, textAt } from './simple-pdf.ts';

export async function blocksOf(...pages: string[]): Promise<Block[]> {
  const report = new Report();
  const document = await readDocument(
    sourceOf('book.pdf', simplePdf(pages.map((content) => ({ content })))),
    profileFor(),
    report,
  );
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return document?.blocks ?? [];
}

/** Titles and rows of all tables. */
export function cellsOf(blocks: readonly Block[]): string[][][] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [[block.header, ...block.rows.map(({ cells }) => cells)]] : [],
  );
}

/** A table with all rules from the height 700 down; `edges` are the places of its vertical rules. */
export function simpleTable(edges: readonly number[], rows: readonly (readonly string[])[], height = 20): string {
  const bottom = 700 - height * rows.length;
  const [left, right] = [edges[0] as number, edges.at(-1) as number];
  const lying = Array.from(
    { length: rows.length + 1 },
    (_, row) => `${left} ${700 - height * row} m ${right} ${700 - height * row} l S\n`,
  );
  const standing = edges.map((x) => `${x} ${bottom} m ${x} 700 l S\n`);
  const texts = rows.flatMap((cells, row) =>
    cells.map((cell, column) =>
      textAt((edges[column] as number) + 5, 700 - height * row - 14, cell, row === 0 ? 'F2' : 'F1'),
    ),
  );
  return [...lying, ...standing, ...texts].join('');
}
