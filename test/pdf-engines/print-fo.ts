// A page → XSL-FO, as XML authoring systems give it to their formatter.
import { columnWeights, partsOf, type PrintedBlock } from './printed-page.ts';
import { escapeText } from './print-html.ts';

export function printFo(page: readonly PrintedBlock[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"><fo:layout-master-set><fo:simple-page-master master-name="a4" page-height="297mm" page-width="210mm" margin="20mm"><fo:region-body/></fo:simple-page-master></fo:layout-master-set><fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body" font-family="Helvetica" font-size="9pt">${page.map(printBlock).join('\n')}</fo:flow></fo:page-sequence></fo:root>`;
}

function printBlock(block: PrintedBlock): string {
  if (block.kind === 'title') return lines(block.text, 'font-size="18pt" font-weight="bold" space-after="8pt"');
  if (block.kind === 'heading')
    return lines(block.text, 'font-size="13pt" font-weight="bold" space-before="8pt" space-after="3pt"');
  if (block.kind === 'code')
    return lines(
      block.text,
      'font-family="Courier" font-size="8pt" background-color="#eeeeee" linefeed-treatment="preserve" white-space-collapse="false" white-space-treatment="preserve" space-after="5pt"',
    );
  if (block.kind === 'paragraph') return printParts(block.text, 'space-after="4pt"');
  const cell = (text: string, bold: boolean): string =>
    `<fo:table-cell border="0.5pt solid black" padding="3pt"${bold ? ' font-weight="bold" background-color="#d9d9d9"' : ''}>${printParts(text, 'space-after="2pt"')}</fo:table-cell>`;
  const row = (cells: readonly string[], bold: boolean): string =>
    `<fo:table-row keep-together.within-page="always">${cells.map((text) => cell(text, bold)).join('')}</fo:table-row>`;
  const widths = columnWeights(block.header, block.rows)
    .map((weight) => `<fo:table-column column-width="${(weight * 100).toFixed(2)}%"/>`)
    .join('');
  return `${block.caption === '' ? '' : lines(block.caption, 'font-weight="bold" space-before="4pt" space-after="2pt"')}<fo:table table-layout="fixed" width="100%" space-after="8pt">${widths}<fo:table-header>${row(block.header, true)}</fo:table-header><fo:table-body>${block.rows
    .map((cells) => row(cells, false))
    .join('')}</fo:table-body></fo:table>`;
}

function printParts(text: string, attributes: string): string {
  return partsOf(text)
    .map((part) => lines(part.item ? `• ${part.text}` : part.text, attributes))
    .join('');
}

/** Long names break where a break may be shown: FOP breaks nowhere else. */
function lines(text: string, attributes: string): string {
  return `<fo:block ${attributes}>${escapeText(text).replace(/([A-Za-z0-9]_|[/,])(?=[A-Za-z0-9])/g, '$1\u200b')}</fo:block>`;
}
