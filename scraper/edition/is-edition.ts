// Facts editions among the documents of a run: they are read as they were printed, whatever the other documents look like.
import type { Source } from '../blocks/block.ts';

const FIRST_LINE = /^\uFEFF?# [^\n]{1,400}: facts edition\r?\n/;

export function isEdition({ bytes, mediaType }: Source): boolean {
  return mediaType === 'text/markdown' && FIRST_LINE.test(new TextDecoder().decode(bytes.subarray(0, 500)));
}
