// Bytes → blocks: chooses the reader and refuses what none can read.
import type { DocumentModel, Source } from '../blocks/block.ts';
import { tagDepth } from './html/tag-depth.ts';
import { limits, type LimitName } from '../diagnostics/limits.ts';
import { Report } from '../diagnostics/report.ts';
import type { Profile } from '../profiles/profile.ts';
import { decodeDeclared } from './declared-encoding.ts';
import { endsInside } from './ends-inside.ts';
import { withListTables } from './list-rows.ts';
import { withWholeTables } from './join-pieces.ts';
import { withPlainParts } from './numbered-parts.ts';
import { readContentsList } from './contents-list.ts';
import { readHtml } from './html/read-html.ts';
import type { PdfOptions } from './pdf/read-pdf.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readRst } from './rst/read-rst.ts';
import { readText } from './text/read-text.ts';

/** Undefined, with a diagnostic in `report`, for bytes that cannot be read. What there is to say about a text goes into its own report. */
export async function readDocument(
  source: Source,
  profile: Profile,
  report: Report,
  options?: PdfOptions,
): Promise<DocumentModel | undefined> {
  if (!isPdf(source)) return readTextDocument(source, profile, report);
  // Nobody who reads no PDF should wait for its libraries.
  const { readPdf } = await import('./pdf/read-pdf.ts');
  return readPdf(source, profile, report, options);
}

/** By its name or by its first bytes. */
export function isPdf({ mediaType, bytes }: Source): boolean {
  return mediaType === 'application/pdf' || startsWith(bytes, '%PDF-');
}

/** The formats that are text: HTML, Markdown, text, contents lists. */
export function readTextDocument(source: Source, profile: Profile, report: Report): DocumentModel | undefined {
  const at = { document: source.id };
  if (source.bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) {
    report.add('source-empty', {}, { at });
    return undefined;
  }
  const binary = binaryKind(source.bytes);
  if (binary !== undefined) {
    report.add('source-binary', { what: binary }, { at });
    return undefined;
  }
  const unicode = decode(source.bytes);
  const declared = typeof unicode === 'number' ? decodeDeclared(source) : undefined;
  if (declared) report.add('source-decoded', { encoding: declared.encoding }, { at });
  const text = declared?.text ?? unicode;
  if (typeof text === 'number') {
    report.add('source-encoding', { offset: text }, { at });
    return undefined;
  }
  const beyond = beyondLimit(source, text);
  if (beyond) {
    report.add('over-limit', beyond, { at });
    return undefined;
  }
  const inside = endsInside(text, source.mediaType);
  if (inside !== undefined) report.add('page-cut', { inside }, { at });
  switch (source.mediaType) {
    case 'application/json': {
      const contents = readContentsList(text, source.id);
      if (!contents) report.add('json-unknown', {}, { at });
      return contents && { source, profile, blocks: [], contents, physicalRows: [], report: new Report() };
    }
    case 'text/html':
      return withPlainParts(withTables(readHtml(source, text, profile)));
    case 'text/x-rst':
      return withTables(readRst(source, text, profile));
    case 'text/markdown': {
      const read = profile.markup.isMarked ? readMarkdown : readText;
      return withPlainParts(withTables(read(source, text, profile)));
    }
    default:
      return withTables(readText(source, text, profile));
  }
}

/** Lists of fields as tables, and each table in one piece. */
function withTables(document: DocumentModel): DocumentModel {
  return withWholeTables(withListTables(document));
}

/** What a document has too much of. Counting is cheap, and whatever a reader makes of a text it makes of lines or tags. */
function beyondLimit({ bytes, mediaType }: Source, text: string): { limit: LimitName; found: number } | undefined {
  if (bytes.length > limits.documentBytes.most) return { limit: 'documentBytes', found: bytes.length };
  let lines = 1;
  let longest = 0;
  for (let start = 0; start <= text.length; lines += 1) {
    const end = text.indexOf('\n', start);
    longest = Math.max(longest, (end < 0 ? text.length : end) - start);
    if (end < 0) break;
    start = end + 1;
  }
  if (lines > limits.lines.most) return { limit: 'lines', found: lines };
  if (longest > limits.lineCharacters.most) return { limit: 'lineCharacters', found: longest };
  if (mediaType !== 'text/html') return undefined;
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) elements += 1;
  if (elements > limits.elements.most) return { limit: 'elements', found: elements };
  // Fewer tags than that are not as deep.
  const depth = elements > limits.tagLevels.most ? tagDepth(text, limits.tagLevels.most) : 0;
  return depth > limits.tagLevels.most ? { limit: 'tagLevels', found: depth } : undefined;
}

const SIGNATURES: readonly [string, string][] = [
  ['\x89PNG', 'a PNG picture'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\xff\xfe', 'text in UTF-16; save it as UTF-8'],
  ['\xfe\xff', 'text in UTF-16; save it as UTF-8'],
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature;
}

function binaryKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known) return known[1];
  const zero = bytes.indexOf(0);
  return zero < 0 ? undefined : `a zero byte stands at offset ${zero} (counted from 0)`;
}

/** The text without byte order mark, or the offset of the first byte that is not UTF-8. */
function decode(bytes: Uint8Array): string | number {
  const decodes = (length: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), {
        stream: length < bytes.length,
      });
    } catch {
      return undefined;
    }
  };
  const text = decodes(bytes.length);
  if (text !== undefined) return text;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle) === undefined) bad = middle;
    else good = middle;
  }
  return bad - 1;
}
