// Bytes of a PDF file → the same bytes with every picture reduced to one grey point. Nothing is read from pictures, and a screenshot that
// fills a page unpacks to more than all text of a book: neither its size nor its time may decide whether the book is read.

/** A picture of few colours holds its palette in its dictionary. */
const LONGEST_DICTIONARY = 8192;
const BLANK = 0x20;

/** The offsets of all objects stay what they were. */
export function withoutPictures(given: Uint8Array): Uint8Array {
  // Not from the pool: pdfjs takes over what it is given.
  const file = Buffer.from(Uint8Array.from(given).buffer);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const body = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1;
    const end = file.indexOf('endstream', body);
    if (end < 0) break;
    const start = dictionaryBefore(file, at);
    const text = start === undefined ? '' : file.toString('latin1', start, at);
    if (start !== undefined && /\/Subtype\s*\/Image\b/.test(text)) {
      file.fill(BLANK, body, end);
      const point = `<</Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray${lengthIn(text)}>>`;
      if (point.length <= text.length) file.fill(BLANK, start, at).write(point, start, 'latin1');
    }
    at = end + 3;
  }
  return new Uint8Array(file.buffer, file.byteOffset, file.length);
}

function dictionaryBefore(file: Buffer, at: number): number | undefined {
  const from = Math.max(0, at - LONGEST_DICTIONARY);
  const object = file.subarray(from, at).lastIndexOf(' obj');
  return object < 0 ? undefined : from + object + 4;
}

/** As it is written, a number or a reference to one. */
function lengthIn(dictionary: string): string {
  const length = /\/Length\s{0,9}(\d{1,12}(?:\s{1,9}\d{1,9}\s{1,9}R)?)/.exec(dictionary)?.[1];
  return length === undefined ? '' : `/Length ${length}`;
}
