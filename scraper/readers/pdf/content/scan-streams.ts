// Bytes of a PDF file → the first part that would fill the memory or the time of pdfjs, which unpacks and draws whatever it is given: a
// megabyte can stand for a gigabyte, and of graphics states inside of each other it needs the square of their number.
import { inflateSync } from 'node:zlib';
import { limits } from '../../../diagnostics/limits.ts';

export interface ExplodingStream {
  limit: 'pdfPart' | 'pdfParts' | 'pdfStates';
  found: number;
  /** Of the stream, in bytes from the beginning of the file. */
  offset: number;
}

/** Those of the books nest at most 13. */
const USUAL_STATES = 30;
/** A stream may be packed several times over. */
const MOST_LAYERS = 4;

/** Every stream is tried, whatever it says of itself: pdfjs does not believe it either. Pictures are gone before. */
export function findExplodingStream(bytes: Uint8Array): ExplodingStream | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  let nested = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const offset = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1;
    const end = file.indexOf('endstream', offset);
    let content = file.subarray(offset, end < 0 ? undefined : end);
    if (end > 0) at = end + 3;
    for (let layer = 0; layer < MOST_LAYERS && isZlib(content); layer += 1) {
      const inner = unpack(content, limits.pdfPart.most);
      if (inner === undefined) return { limit: 'pdfPart', found: limits.pdfPart.most + 1, offset };
      unpacked += inner.length;
      if (unpacked > limits.pdfParts.most) return { limit: 'pdfParts', found: unpacked, offset };
      if (inner.length === 0) break;
      content = inner;
    }
    const states = deepestState(content);
    // Forms draw forms, and nest what each of them nests.
    if (states > USUAL_STATES) nested += states;
    if (nested > limits.pdfStates.most) return { limit: 'pdfStates', found: nested, offset };
  }
  return undefined;
}

function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 1] = bytes;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Undefined when it is more than `most`; nothing for what is no deflated text after all. */
function unpack(packed: Uint8Array, most: number): Buffer | undefined {
  try {
    // pdfjs takes parts that are cut off too.
    return inflateSync(packed, { maxOutputLength: most, finishFlush: 2 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : Buffer.alloc(0);
  }
}

const SAVE = 0x71;
const RESTORE = 0x51;

/** How many graphics states are open at most, by the operators "q" and "Q" that stand alone. */
function deepestState(content: Uint8Array): number {
  let open = 0;
  let deepest = 0;
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at];
    if ((byte !== SAVE && byte !== RESTORE) || !isBlank(content[at - 1]) || !isBlank(content[at + 1])) continue;
    open = byte === SAVE ? open + 1 : Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/** The ends of a stream part operators too. */
function isBlank(byte: number | undefined): boolean {
  return byte === undefined || byte === 0 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x20;
}
