// The encoding that a page declares in its first bytes, for pages that are no UTF-8.
import type { Source } from '../blocks/block.ts';

/** Bytes in which a browser looks for it. */
const LOOKED_AT = 2048;

const META = /<meta\s[^<>]{0,400}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,40})/i;
const PROLOG = /^\s{0,40}<\?xml\s[^<>?]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w.:-]{2,40})["']/i;

export interface DecodedText {
  text: string;
  encoding: string;
}

/** The text by the declaration; undefined where there is none, where nobody knows it, or where the bytes do not follow it. */
export function decodeDeclared({ bytes, mediaType }: Source): DecodedText | undefined {
  if (mediaType !== 'text/html' && mediaType !== 'text/markdown') return undefined;
  // Declarations are ASCII in every encoding that can be declared.
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const label = META.exec(head)?.[1] ?? PROLOG.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (/^utf-/.test(decoder.encoding)) return undefined;
    const text = decoder.decode(bytes);
    // Not every decoder that is told to fail does.
    return text.includes('\ufffd') ? undefined : { text, encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}
