// Lines of a cell or of running text → its paragraphs. The page shows where a line ended because nothing more fitted: there the
// text goes on, with a space, or without one where a word was broken. A line that had room for the next word ended on purpose.
import type { TypeWords } from '../../../profiles/type-words.ts';
import { meetsIdeograph } from '../../ideographs.ts';
import { bare, type KnownWords, labelOf } from './known-words.ts';
import type { TextLine } from '../lines/text-line.ts';

export interface Column extends KnownWords {
  types: TypeWords;
  /** Where the text of the column ends. */
  edge: number;
  /** Usual distance of two baselines, as a multiple of the size of the font. */
  pitch: number;
}

/** Points by which a line may miss the edge that text is set to. */
export const TOLERANCE = 0.75;
/** Part of the size of the font. */
const NEARLY_FILLED = 1.3;
/** Part of the width of a column that a line of a sentence leaves free at most, and how many words tell that it is one. */
const EARLY = 0.35;
const SENTENCE = 4;
/** A name of a type. */
const PLACEHOLDER = 'X';
/** A gap that is larger than the usual one by this part of the size of the font parts paragraphs. */
const EXTRA_GAP = 0.25;

/** Paragraphs; a list item starts with "- ". */
export function paragraphsOf(lines: readonly TextLine[], column: Column): string[] {
  const pitch = Math.min(column.pitch, smallestPitch(lines));
  const paragraphs: string[] = [];
  let previous: TextLine | undefined;
  for (const line of lines) {
    const text = line.item ? `- ${line.text}` : line.text;
    const glue =
      previous && !line.item
        ? glueBetween(previous, line, { ...column, pitch, open: paragraphs.at(-1) ?? '' })
        : undefined;
    if (glue === undefined) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] += glue + text;
    previous = line;
  }
  return paragraphs;
}

interface Setting extends Column {
  /** The paragraph so far. */
  open: string;
}

/** What stands between two lines of one paragraph; undefined where a paragraph ends. A gap that a page break hides says nothing. */
export function glueBetween(above: TextLine, below: TextLine, setting: Setting): '' | ' ' | undefined {
  if (above.broken) return '';
  const gap = below.baseline - above.baseline;
  if (gap > 0 && gap > (setting.pitch + EXTRA_GAP) * below.size) return undefined;
  if (isOneWord(above, below, setting.words) || isInsideWord(above, below)) return '';
  if (above.right + above.space + below.firstWord < setting.edge - TOLERANCE)
    return goesOnEarly(above, below, setting.edge) || isTypeCut(above, below, setting.types) ? ' ' : undefined;
  if (areOfOneForm(above.text, below.text) || beginsWithLabel(above.text, below.text, setting.labels)) return undefined;
  return isBrokenWord(above, below, setting) ? '' : ' ';
}

/** Formatters that break paragraphs as a whole, or that divide words no more, leave room for a word: a sentence goes on there. */
function goesOnEarly(above: TextLine, below: TextLine, edge: number): boolean {
  return (
    edge - above.right < EARLY * (edge - above.left) &&
    above.text.split(' ', SENTENCE).length === SENTENCE &&
    /[\p{L}\p{N},]$/u.test(above.text) &&
    /^(?:\p{Ll}+(?: \S|[.,;)])|\d+ \p{Ll})/u.test(below.text)
  );
}

/** "Minimum: 1" behind a sentence, or behind "Default: 4". */
function beginsWithLabel(above: string, below: string, labels: ReadonlySet<string>): boolean {
  const isLabel = (text: string): boolean => labels.has(labelOf(text) ?? '');
  return isLabel(below) && (/[.!?。！？][)"”]?$/u.test(above) || isLabel(above));
}

/** "ELB.9805" above "ELB.6200" in a column that is just as wide as they are: a list of codes. */
function areOfOneForm(above: string, below: string): boolean {
  if (above.length !== below.length || above.includes(' ') || !/\p{L}/u.test(above) || !/\d/.test(above)) return false;
  return formOf(above) === formOf(below);
}

function formOf(text: string): string {
  return text.replace(/\p{L}/gu, 'a').replace(/\d/g, '9');
}

/** A name that fills two lines alone and stands unbroken elsewhere, whatever room its first line had. */
function isOneWord(above: TextLine, below: TextLine, words: ReadonlySet<string>): boolean {
  if (above.endsWithSpace || below.item || above.text.includes(' ') || below.text.includes(' ')) return false;
  return words.has(bare(above.text + below.text)) && !(words.has(bare(above.text)) && words.has(bare(below.text)));
}

/** Signs that no word and no paragraph ends with: "X-Forwarded-", "vpc_", "type=", the "$" of "${port}". */
const INSIDE = /[\p{L}\p{N}](?:[-_]|[\w.]=)$|(?:^|[\s("'=:])\$$/u;

/** The line ends where its maker saw a place to break a word, whether or not there was room for more. */
function isInsideWord(above: TextLine, below: TextLine): boolean {
  if (above.endsWithSpace || below.item || !INSIDE.test(above.text)) return false;
  return above.text.endsWith('$') ? below.text.startsWith('{') : /^[\p{L}\p{N}]/u.test(below.text);
}

/** "Array of" above "LampOption", and that above "objects": halves of what type cells say. */
function isTypeCut(above: TextLine, below: TextLine, types: TypeWords): boolean {
  if (below.item) return false;
  const whole = `${above.text} ${below.text}`;
  return (
    (/^\p{L}+ \p{L}+$/u.test(above.text) && types.elementOf(`${above.text} ${PLACEHOLDER}`) === PLACEHOLDER) ||
    (/^[A-Z]\w+$/.test(above.text) && /[a-z]/.test(above.text) && types.objectOf(whole) === above.text)
  );
}

function isBrokenWord(above: TextLine, below: TextLine, { edge, words, types, open }: Setting): boolean {
  if (above.endsWithSpace) return false;
  if (meetsIdeograph(above.text, below.text)) return true;
  // Behind a hyphen or a slash inside a word a line may end without a space, and behind the sign of a number below zero.
  if (/(?:[\p{L}\p{N}_}][-/]|[.)\]]\/)$/u.test(above.text) && /^[\p{L}\p{N}_{]/u.test(below.text)) return true;
  if (/[\p{L}\p{P}] -$/u.test(above.text) && /^\d/.test(below.text)) return true;
  // "VPC." above "1801" is one code.
  if (/^[A-Z]{2,}\.\d*$/.test(above.text) && /^\d+$/.test(below.text)) return true;
  // An address goes on with its query.
  if (/:\/\/\S+\?$/.test(above.text) && /^\w+=/.test(below.text)) return true;
  if (above.text.includes(' ')) return false;
  const word = open.slice(open.lastIndexOf(' ') + 1);
  const next = below.text.split(' ', 1)[0] as string;
  // Names with underscores break where nothing else would, and the rest of one is no word.
  const room = edge - above.right;
  const isName = word.includes('_') && /^\w+$/.test(word) && /^[a-z\d_]+$/.test(below.text);
  if (isName && room < NEARLY_FILLED * above.size && !words.has(next)) return true;
  const filled = below.firstCharacter > room - TOLERANCE;
  if (!filled) return false;
  // "SimpleDesktopInfo" may fill its line by chance, with "objects" behind it; so may "ON:".
  if (words.has(bare(word + next))) return true;
  // Two words of a sentence, each of which fills its line alone: "Authentication" above "failed.".
  if (/^\p{Lu}\p{Ll}{5,}$/u.test(word) && /^\p{Ll}{4,}\.$/u.test(next)) return false;
  // Words of types stand behind the name of a type, not in it.
  if (types.isTypeWord(bare(next)) && /^[A-Z\d]\w*$/.test(word)) return false;
  return !endsClause(word, next) && !(words.has(bare(word)) && words.has(bare(next)));
}

/** "ON:" before "the lamp burns"; not the first half of "Map<String,Integer>". */
function endsClause(word: string, next: string): boolean {
  return (
    /[:;,.]$/.test(word) &&
    /^\p{L}/u.test(next) &&
    count(word, '<') <= count(word, '>') &&
    count(word, '(') <= count(word, ')')
  );
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function smallestPitch(lines: readonly TextLine[]): number {
  let smallest = Infinity;
  for (let index = 1; index < lines.length; index += 1) {
    const { baseline, size } = lines[index] as TextLine;
    const pitch = (baseline - (lines[index - 1] as TextLine).baseline) / size;
    if (pitch > 0.8) smallest = Math.min(smallest, pitch);
  }
  return smallest;
}
