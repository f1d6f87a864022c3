// A page → HTML with a style sheet, for the engines that print HTML.
import { partsOf, type PrintedBlock } from './printed-page.ts';

export type HtmlStyle = 'grid' | 'rows' | 'zebra' | 'none';

const RULES: Readonly<Record<HtmlStyle, string>> = {
  grid: 'td, th { border: 1px solid #000 } th { background: #d9d9d9 }',
  rows: 'tr { border-bottom: 1px solid #888 }',
  zebra: 'tr:nth-child(even) td { background: #e8eef4 } th { background: #c8d4e0 }',
  none: 'th { padding-bottom: 4px }',
};

const BASE =
  'body { font: 11px/1.35 "Liberation Sans", Arial, sans-serif } h1 { font-size: 20px } h4 { font-size: 15px; margin: 10px 0 4px } p { margin: 0 0 5px } ul { margin: 0; padding-left: 14px } table { border-collapse: collapse; width: 100%; margin: 4px 0 10px } td, th { text-align: left; vertical-align: top; overflow-wrap: break-word; padding: 3px 6px } td p { margin: 0 0 4px } pre { font: 9px/1.3 "Liberation Mono", monospace; background: #eee; padding: 4px; white-space: pre-wrap } thead { display: table-header-group } tr { page-break-inside: avoid }';

export function printHtml(page: readonly PrintedBlock[], style: HtmlStyle): string {
  const border = style === 'grid' ? ' border="1" cellspacing="0"' : '';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>@page { size: A4; margin: 20mm } ${BASE} ${RULES[style]}</style></head><body>${page
    .map((block) => printBlock(block, border))
    .join('\n')}</body></html>`;
}

function printBlock(block: PrintedBlock, border: string): string {
  if (block.kind === 'title') return `<h1>${escapeText(block.text)}</h1>`;
  if (block.kind === 'heading') return `<h4>${escapeText(block.text)}</h4>`;
  if (block.kind === 'code') return `<pre>${escapeText(block.text)}</pre>`;
  if (block.kind === 'paragraph') return printParts(block.text);
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${printParts(cell)}</${tag}>`).join('')}</tr>`;
  return `${block.caption === '' ? '' : `<p><b>${escapeText(block.caption)}</b></p>`}<table${border}><thead>${row(block.header, 'th')}</thead><tbody>${block.rows
    .map((cells) => row(cells, 'td'))
    .join('')}</tbody></table>`;
}

function printParts(text: string): string {
  return partsOf(text)
    .map((part) => (part.item ? `<ul><li>${escapeText(part.text)}</li></ul>` : `<p>${escapeText(part.text)}</p>`))
    .join('');
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
