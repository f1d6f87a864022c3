// Physical lines → logical lines. Exports glue headings, captions and text that the book prints below each other:
// "Status code: 403**Table 4-6** Response body parameters", "**Error Codes**See ....**4.6.4 Querying Project Tags****Function**".
import type { Profile } from '../../profiles/profile.ts';
import { plainText } from './inline-markup.ts';
import { opensBlock } from './raw-table.ts';

/** Splits a line of running text (no table, no code) where a bold run is a heading, a status or a caption. */
export function splitGluedLine(raw: string, profile: Profile): string[] {
  const line = raw.trim().replace(/^#{1,6} /, '');
  if (!line.includes('**')) return [plainText(line).trim()];
  const pieces: string[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim() !== '') pieces.push(open.trim().replace(/\s+/g, ' '));
    open = '';
  };
  line.split('**').forEach((segment, index) => {
    const text = plainText(segment);
    // Behind a bold number even the words of a heading are the title of the caption: "**表 2**  请求参数".
    if ((index % 2 === 0 && isBareNumber(open, profile)) || !opensBlock(text.trim(), profile)) {
      open += text;
      return;
    }
    close();
    open = text.trim();
    // The title of a caption stands behind its bold number; everything else that opens a block is complete.
    if (index % 2 === 0 || !profile.captions.captionOf(open)) close();
    else open += ' ';
  });
  close();
  return pieces;
}

/** A caption whose title is still to come; a title in bold is a heading of its own. */
function isBareNumber(open: string, { captions }: Profile): boolean {
  return open.endsWith(' ') && captions.captionOf(open.trim())?.title === '';
}
