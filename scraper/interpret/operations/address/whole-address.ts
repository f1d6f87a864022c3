// An address that layout broke, or that a sentence ends with → the address: "POST /v1/{room_id} /lamps." is POST /v1/{room_id}/lamps.
import type { Block } from '../../../blocks/block.ts';
import { METHOD } from '../../../profiles/title-forms.ts';

/** What may stand in front: nothing, a label that ends in a colon, a method. */
const START = new RegExp(
  `^((?:- )?(?:[^:\\uff1a/]{1,80}[:\\uff1a] ?)?(?:(?:${METHOD})(?:\\s+|(?=\\/)))?)((?:https?:\\/\\/[^\\s/]{1,200})?\\/.*)$`,
  'is',
);
/** A part of a path, and at most the mark that ends the sentence behind it. */
const PIECE = /^(?:[\w.~%:@!$&*+=<>[\]-]|\/|\{[^{}\s]{1,100}\}){1,400}$/;
/** What may follow an address that is complete. */
const BEHIND = /^(?:[?([\uff08]|HTTP\/)/;
const VERSION = /(?:^|\/)v\d+(?:\.\d+)*(?=\/|$)/i;
const METHOD_WORD = new RegExp(`(?:^|/)(?:${METHOD})(?=/|$)`);
/** Marks behind the address; a row of points stands for what is left out. */
const MARKS = /(?<=[\w}\]>])(?:[,;:\u3001\u3002\uff0c\uff1a\uff1b]|\.(?!\.)){1,3}$/;
const BLANKS_IN_BRACES = /\{ {0,3}([\w.-]{1,100}) {0,3}\}/g;
const LONGEST = 1000;

const withoutMark = (text: string): string => text.replace(MARKS, '');

/** A second address has its own version or begins as the first one does. */
function isAnother(path: string, next: string): boolean {
  const [first] = path.split('/').filter((segment) => segment !== '');
  const [other] = next.split('/').filter((segment) => segment !== '');
  return METHOD_WORD.test(next) || (next.startsWith('/') && (VERSION.test(next) || first === other));
}

/** One line that begins with an address, without the blanks beside its slashes and without the mark behind it; any other line as it is. */
export function wholeAddress(line: string): string {
  const [, start, rest] = line.length > LONGEST ? [] : (START.exec(line.trim()) ?? []);
  if (start === undefined || rest === undefined) return line;
  const [first = '', ...pieces] = rest.replace(BLANKS_IN_BRACES, '{$1}').split(/\s+/);
  let path = first;
  while (pieces.length > 0) {
    const [piece = ''] = pieces;
    const next = pieces.length === 1 ? withoutMark(piece) : piece;
    const isBroken =
      (path.endsWith('/') || next.startsWith('/')) && PIECE.test(next) && !BEHIND.test(next) && !path.includes('?');
    if (!isBroken || isAnother(path.replace(/^https?:\/\/[^/]*/, ''), next)) break;
    path = path.endsWith('/') && next.startsWith('/') ? path + next.slice(1) : path + next;
    pieces.shift();
  }
  // Words behind a slash are words.
  if (pieces.length > 0 && !BEHIND.test(pieces[0] ?? '')) return line;
  return pieces.length === 0 ? withoutMark(start + path) : `${start}${path} ${pieces.join(' ')}`;
}

/** The lines of a text; one that an address goes on in belongs to the line above it. */
export function addressLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const above = lines.at(-1);
    const isOpen = above !== undefined && START.test(above) && !/[?#]/.test(above);
    const next = withoutMark(line.trim());
    const goesOn =
      isOpen && PIECE.test(next) && (/^\/[\w{]/.test(next) || (above.endsWith('/') && /^[a-z{]/.test(next)));
    const joined = goesOn ? wholeAddress(`${above} ${line.trim()}`) : undefined;
    // It is one where nothing is left apart.
    if (joined !== undefined && joined.split(/\s+/).length === above?.trim().split(/\s+/).length)
      lines.splice(-1, 1, joined);
    else lines.push(line);
  }
  return lines.map(wholeAddress);
}

/** The blocks; paragraphs that one address reaches over are one. */
export function withWholeAddresses(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (block.kind === 'paragraph' && above?.kind === 'paragraph' && above.text.length + block.text.length < LONGEST) {
      const text = `${above.text}\n${block.text}`;
      // The second one has no line of its own.
      if (addressLines(text).length === addressLines(above.text).length + block.text.split('\n').length - 1) {
        joined.splice(-1, 1, { ...above, text });
        continue;
      }
    }
    joined.push(block);
  }
  return joined;
}
