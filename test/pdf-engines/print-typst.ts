// A page → Typst markup.
import { columnWeights, partsOf, type PrintedBlock } from './printed-page.ts';

export function printTypst(page: readonly PrintedBlock[]): string {
  return `#set page("a4", margin: 20mm)\n#set text(font: "Liberation Sans", size: 9pt)\n#show table.cell.where(y: 0): strong\n${page.map(printBlock).join('\n\n')}\n`;
}

function printBlock(block: PrintedBlock): string {
  if (block.kind === 'title') return `#text(18pt, weight: "bold")[${content(block.text)}]`;
  if (block.kind === 'heading') return `#text(13pt, weight: "bold")[${content(block.text)}]`;
  if (block.kind === 'code')
    return `#block(fill: luma(235), inset: 4pt, width: 100%)[#set text(font: "Liberation Mono", size: 7.5pt)\n#raw(${quoted(block.text)}, block: true)]`;
  if (block.kind === 'paragraph') return content(block.text);
  const cells = (row: readonly string[]): string => row.map((cell) => `[${content(cell)}]`).join(', ');
  const widths = columnWeights(block.header, block.rows)
    .map((weight) => `${(weight * 100).toFixed(2)}fr`)
    .join(', ');
  return `${block.caption === '' ? '' : `*${content(block.caption)}*\n\n`}#table(columns: (${widths}), stroke: 0.5pt, table.header(${cells(block.header)}), ${block.rows
    .map(cells)
    .join(', ')})`;
}

function content(text: string): string {
  return partsOf(text)
    .map((part) => `${part.item ? '• ' : ''}#${quoted(part.text)}`)
    .join(' #parbreak() ');
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}');
}
