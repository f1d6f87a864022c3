// A page as engines print it: its blocks, told apart by how they look.
import type { Block, TableBlock } from '../../scraper/blocks/block.ts';

export type PrintedBlock =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'table'; caption: string; header: string[]; rows: string[][] };

export function printedPage(blocks: readonly Block[]): PrintedBlock[] {
  return blocks.map((block, index): PrintedBlock => {
    if (block.kind === 'table')
      return {
        kind: 'table',
        caption: captionOf(block),
        header: block.header,
        rows: block.rows.map(({ cells }) => cells),
      };
    if (index === 0 && block.kind !== 'code') return { kind: 'title', text: block.text };
    return { kind: block.kind, text: block.text };
  });
}

function captionOf({ number, title = '' }: TableBlock): string {
  return number === undefined ? '' : `Table ${number} ${title}`.trim();
}

/** Paragraphs and list items of a cell or paragraph. */
export function partsOf(text: string): { item: boolean; text: string }[] {
  return text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? { item: true, text: line.slice(2) } : { item: false, text: line }));
}

/** Widths of columns as parts of the table: what is long gets more, what is short enough not to be broken. */
export function columnWeights(header: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const weights = header.map((title, column) => {
    const texts = [title, ...rows.map((row) => row[column] ?? '')];
    const word = Math.max(...texts.map((text) => Math.max(...text.split(/\s/).map(({ length }) => length))));
    const longest = Math.max(...texts.map(({ length }) => length));
    return Math.min(Math.max(word, 6), 24) + Math.min(longest, 60) / 2;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
