// Bytes → an open PDF document, or a diagnostic that says why it cannot be opened. pdf-parse opens it first, tells what is wrong in
// its own terms and later counts the text; its document is private, so the geometry comes from the pdfjs that it brings.
import { InvalidPDFException, PasswordException, PDFParse } from 'pdf-parse';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import { findExplodingStream } from './scan-streams.ts';
import { withoutPictures } from './without-pictures.ts';

export interface OpenPdf {
  document: PDFDocumentProxy;
  parser: PDFParse;
  close(): Promise<void>;
}

/** Both the signature and the end mark may have other bytes around them. */
const NEAR_START = 1024;
const NEAR_END = 2048;

export async function openPdf(bytes: Uint8Array, at: Position, report: Report): Promise<OpenPdf | undefined> {
  if (!holds(bytes.subarray(0, NEAR_START), '%PDF-')) {
    report.add('pdf-no-pdf', {}, { at });
    return undefined;
  }
  const text = withoutPictures(bytes);
  const exploding = findExplodingStream(text);
  if (exploding !== undefined) {
    report.add('pdf-explodes', exploding, { at });
    return undefined;
  }
  const isCut = !holds(bytes.subarray(Math.max(0, bytes.length - NEAR_END)), '%%EOF');
  // Both take the bytes over, and want no Buffer.
  const parser = new PDFParse({ data: Uint8Array.from(text), ...OPTIONS });
  try {
    const { total } = await parser.getInfo();
    if (isCut) report.add('pdf-truncated', { pages: total }, { at });
    const document = await getDocument({ data: text, ...OPTIONS }).promise;
    return {
      document,
      parser,
      close: async () => {
        await parser.destroy();
        await document.destroy();
      },
    };
  } catch (error) {
    if (error instanceof PasswordException) report.add('pdf-encrypted', {}, { at });
    else if (isCut) report.add('pdf-truncated', { pages: 0 }, { at });
    else
      report.add(
        'pdf-damaged',
        { reason: error instanceof InvalidPDFException ? 'its structure is broken' : reasonOf(error) },
        { at },
      );
    await parser.destroy();
    return undefined;
  }
}

const OPTIONS = {
  verbosity: VerbosityLevel.ERRORS,
  disableFontFace: true,
  isEvalSupported: false,
  useSystemFonts: false,
  stopAtErrors: false,
};

export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}

function holds(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1');
}
