// Inline Markdown → plain text, with the links that stood in it. Links tell which object a word means, so they are kept.
import type { TextLink } from '../../blocks/block.ts';
import { linkTarget } from '../html/link-target.ts';
import { cellText } from '../text/inline-markup.ts';

export interface InlineText {
  text: string;
  links: TextLink[];
}

/** "[text](target "title")", "![text](target)". */
const LINK =
  /(!?)\[((?:[^[\]\\]|\\.){0,400})\]\(\s{0,2}<?([^()\s<>]{0,400}(?:\([^()\s]{0,100}\)[^()\s<>]{0,200})?)>?(?:\s+"[^"]{0,200}")?\s{0,2}\)/g;
/** "[text][name]", "[name][]", "[^note]". */
const REFERENCE = /\[((?:[^[\]\\]|\\.){1,200})\](?:\[([^[\]]{0,100})\])/g;
const FOOTNOTE = /\[\^[\w-]{1,40}\]/g;
const COMMENT = /<!--.{0,2000}?-->/g;
/** Tags of components that surround text. */
const COMPONENT = /<\/?[A-Z][\w.]{0,60}(?:\s[^<>]{0,400})?\/?>/g;
const EMPHASIS =
  /(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,400})(?<=[^\s\\])\*(?![\w*])|(?<![\w\\])_(?=[^\s_])([^_\n]{1,400})(?<=[^\s\\])_(?!\w)/g;

/** `definitions` are the targets of reference links by their name in small letters. */
export function inlineText(markup: string, document: string, definitions: ReadonlyMap<string, string>): InlineText {
  const links: TextLink[] = [];
  const take = (text: string, href: string): string => {
    const target = linkTarget(href, document);
    const plain = plainOf(text);
    if (target !== undefined && plain !== '') links.push({ text: plain, target });
    return text;
  };
  let text = markup;
  if (text.includes('<')) text = text.replace(COMMENT, '').replace(COMPONENT, '');
  if (text.includes(']'))
    text = text
      .replace(LINK, (_, picture: string, words: string, href: string) => (picture === '' ? take(words, href) : ''))
      .replace(REFERENCE, (whole, words: string, name: string) => {
        const href = definitions.get((name === '' ? words : name).toLowerCase());
        return href === undefined ? whole : take(words, href);
      })
      .replace(FOOTNOTE, '');
  return { text: plainOf(text), links };
}

function plainOf(markup: string): string {
  const text = /[*_]/.test(markup)
    ? markup.replace(EMPHASIS, (_, star: string | undefined, line: string | undefined) => star ?? line ?? '')
    : markup;
  // What no tag is stays as it is: "<lamp_id>".
  return cellText(text);
}

/** The name under which links reach a heading. */
export function headingSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
