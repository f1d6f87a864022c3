// Lines of a cell or of running text → its paragraphs. The page shows where a line ended because nothing more fitted: there the
// text goes on, with a space, or without one where a word was broken. A line that had room for the next word ended on purpose.
import type { TextLine } from './text-line.ts';

/** Points by which a line may miss the edge that text is set to. */
const TOLERANCE = 0.75;
/** A gap that is larger than the usual one by this part of the size of the font parts paragraphs. */
const EXTRA_GAP = 0.25;

/** Paragraphs; a list item starts with "- ". `edge` is where the column ends for text. */
export function paragraphsOf(lines: readonly TextLine[], edge: number): string[] {
  const pitch = usualPitch(lines);
  const paragraphs: string[] = [];
  let previous: TextLine | undefined;
  for (const line of lines) {
    const text = line.item ? `- ${line.text}` : line.text;
    const glue = previous && !line.item ? glueBetween(previous, line, edge, pitch) : undefined;
    if (glue === undefined) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] += glue + text;
    previous = line;
  }
  return paragraphs;
}

/** What stands between two lines of one paragraph; undefined where a paragraph ends. A gap that a page break hides says nothing. */
export function glueBetween(above: TextLine, below: TextLine, edge: number, pitch: number): '' | ' ' | undefined {
  const gap = below.baseline - above.baseline;
  if (gap > 0 && gap > pitch + EXTRA_GAP * below.size) return undefined;
  if (above.right + above.space + below.firstWord < edge - TOLERANCE) return undefined;
  return isBrokenWord(above, below, edge) ? '' : ' ';
}

function isBrokenWord(above: TextLine, below: TextLine, edge: number): boolean {
  // Behind a hyphen or a slash inside a word a line may end without a space.
  if (/[\p{L}\p{N}_][-/]$/u.test(above.text) && /^[\p{L}\p{N}_{]/u.test(below.text)) return true;
  const filled = above.right + below.firstCharacter > edge - TOLERANCE;
  return filled && !above.text.includes(' ');
}

/** The distance that most baselines have from the next. */
export function usualPitch(lines: readonly TextLine[]): number {
  let smallest = Infinity;
  for (let index = 1; index < lines.length; index += 1) {
    const { baseline, size } = lines[index] as TextLine;
    const gap = baseline - (lines[index - 1] as TextLine).baseline;
    if (gap > 0.8 * size) smallest = Math.min(smallest, gap);
  }
  return smallest;
}
