// Bytes of a PDF file → the place of a compressed part that would fill the memory: a megabyte can stand for a gigabyte, and pdfjs unpacks
// whatever it is given.
import { inflateSync } from 'node:zlib';

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_IN_ALL = 1024 * 1024 * 1024;
/** A byte of deflated text stands for 1032 bytes at most, so what is shorter cannot fill more; books have thousands of such parts. */
const HARMLESS = Math.floor(MOST_BYTES / 1032);
/** Dictionaries in front of a stream are short. */
const DICTIONARY = 1024;

/** Pictures are left out: they are large by nature, and nothing unpacks them for their text. */
export function findExplodingStream(bytes: Uint8Array): number | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_IN_ALL;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1;
    const end = file.indexOf('endstream', start);
    const packed = file.subarray(start, end < 0 ? undefined : end);
    if (end > 0) at = end + 3;
    if (packed.length <= HARMLESS) continue;
    const size = unpackedSize(packed, Math.min(left, MOST_BYTES));
    if (size === undefined) return start;
    left -= size;
  }
  return undefined;
}

/** Undefined when it is more than `most`; 0 for what is not compressed like that. */
function unpackedSize(packed: Uint8Array, most: number): number | undefined {
  try {
    // pdfjs takes parts that are cut off too.
    return inflateSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: 2 }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 0;
  }
}
