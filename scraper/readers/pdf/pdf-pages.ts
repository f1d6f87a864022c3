// Pages of an open document → their content, one at a time; what pdfjs keeps of a page is let go at once.
import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, isMatrix } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import { readPageContent, type FontMetrics } from './read-page-content.ts';

const PICTURES = new Set<number>([
  OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject, OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectRepeat, OPS.paintImageMaskXObjectGroup,
]);

/** Parts of the names of fonts. */
const BOLD = /bold|black|heavy|semibd|demi/i;
const MONOSPACE = /mono|courier|consol|menlo|typewriter|fixed/i;

export class PdfPages {
  readonly count: number;

  constructor(private readonly document: PDFDocumentProxy) {
    this.count = document.numPages;
  }

  async read(number: number): Promise<{ content: PageContent; hasPicture: boolean }> {
    const page = await this.document.getPage(number);
    try {
      // Annotations are links and notes; their appearance is no text of the page.
      const operators = await page.getOperatorList({ annotationMode: 0 });
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const fonts = new Map<string, FontMetrics>();
      const font = (name: string): FontMetrics => {
        const known = fonts.get(name) ?? fontOf(page, name);
        fonts.set(name, known);
        return known;
      };
      const frame = { page: number, width, height, transform: isMatrix(transform) ? transform : IDENTITY, font };
      return { content: readPageContent(operators, frame), hasPicture: operators.fnArray.some((operator) => PICTURES.has(operator)) };
    } finally {
      page.cleanup();
    }
  }
}

/** pdfjs tells of a font what is needed to draw it. */
interface LoadedFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  isMonospace?: boolean;
  vertical?: boolean;
  fontMatrix?: readonly number[];
}

function fontOf(page: PDFPageProxy, name: string): FontMetrics {
  const loaded = page.commonObjs.has(name) ? (page.commonObjs.get(name) as LoadedFont) : {};
  const family = loaded.name ?? '';
  return {
    bold: loaded.bold === true || loaded.black === true || BOLD.test(family),
    monospace: loaded.isMonospace === true || MONOSPACE.test(family),
    vertical: loaded.vertical === true,
    unit: loaded.fontMatrix?.[0] ?? 0.001,
  };
}
