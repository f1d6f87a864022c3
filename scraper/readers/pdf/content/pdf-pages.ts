// Pages of an open document → their content, one at a time; what pdfjs keeps of a page is let go at once.
import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { limits, limitWords } from '../../../diagnostics/limits.ts';
import { IDENTITY, isMatrix } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import { readPageContent, type FontMetrics } from './read-page-content.ts';

const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
]);

/** Parts of the names of fonts. */
const BOLD = /bold|black|heavy|semibd|demi/i;
const SYMBOLS = /wingdings|webdings/i;
const MONOSPACE = /mono|courier|consol|menlo|typewriter|fixed/i;

export class PdfPages {
  readonly count: number;

  constructor(private readonly document: PDFDocumentProxy) {
    this.count = document.numPages;
  }

  async read(number: number): Promise<{ content: PageContent; hasPicture: boolean }> {
    const page = await this.document.getPage(number);
    try {
      const operators = await this.operatorsOf(page);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const fonts = new Map<string, FontMetrics>();
      const font = (name: string): FontMetrics => {
        const known = fonts.get(name) ?? fontOf(page, name);
        fonts.set(name, known);
        return known;
      };
      const frame = { page: number, width, height, transform: isMatrix(transform) ? transform : IDENTITY, font };
      const read = {
        content: readPageContent(operators, frame),
        hasPicture: operators.fnArray.some((operator) => PICTURES.has(operator)),
      };
      // Whoever still holds the list, a promise or pdfjs, holds nothing large.
      operators.fnArray.length = 0;
      operators.argsArray.length = 0;
      return read;
    } finally {
      page.cleanup();
    }
  }

  private async operatorsOf(page: PDFPageProxy): ReturnType<PDFPageProxy['getOperatorList']> {
    const piecewise = page as unknown as PiecewisePage;
    const take = piecewise._renderPageChunk.bind(page);
    let operators = 0;
    const explosion = new Promise<never>((_, fail) => {
      piecewise._renderPageChunk = (piece, state) => {
        operators += piece.length;
        if (operators <= limits.pdfOperators.most) return take(piece, state);
        fail(new PageExplodes('pdfOperators', operators));
        void this.document.destroy();
      };
    });
    try {
      // Annotations are links and notes; their appearance is no text of the page.
      return await Promise.race([page.getOperatorList({ annotationMode: 0 }), explosion]);
    } finally {
      // pdfjs keeps its pages, and with this function each would keep its operators.
      Reflect.deleteProperty(piecewise, '_renderPageChunk');
    }
  }
}

/** The document is closed then, and nothing of it is to be trusted. */
export class PageExplodes extends Error {
  constructor(
    readonly limit: 'pdfOperators',
    readonly found: number,
  ) {
    super(limitWords(limit, found));
  }
}

/** pdfjs hands out the operators of a page in pieces, and goes on until its document is closed. */
interface PiecewisePage {
  _renderPageChunk(piece: { length: number }, state: unknown): void;
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
    symbols: SYMBOLS.test(family),
    unit: loaded.fontMatrix?.[0] ?? 0.001,
  };
}
