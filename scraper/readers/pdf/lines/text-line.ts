// Text runs on one height → a line with what joining it to the next one needs: how wide its first word and character are.
import { ByHeight } from '../content/by-height.ts';
import { append } from '../../../diagnostics/append.ts';
import type { Box, TextRun } from '../content/page-content.ts';
import { onSameHeight } from './same-height.ts';
import { type PlacedRun, raisedText, withRaisedRuns } from './raised-runs.ts';

export interface TextLine {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  bold: boolean;
  monospace: boolean;
  /** Widths in points. */
  firstWord: number;
  firstCharacter: number;
  space: number;
  /** A space is set behind the last word. */
  endsWithSpace: boolean;
  /** It ends in a hyphen that only formatters set, which is not in the text: the word goes on in the next line. */
  broken: boolean;
  /** A list mark stands in front of it. */
  item: boolean;
  /** Raised marks of footnotes, which are not in the text. */
  notes: string[];
}

/** Signs of list marks, those of the private area of symbol fonts too. */
const BULLETS = /^[•●○◦▪■□‣⁃–—·➢➤✓◆◇\ue000-\uf8ff] +(?=\S)/;
/** Parts of the size of the font. */
const MARK_DISTANCE = 2.5;
const SOFT_HYPHEN = '\u00ad';

/** Small filled shapes by their heights. */
export type Marks = ByHeight<Box>;
export const NO_MARKS: Marks = new ByHeight<Box>([], ({ top }) => top);

/** Lines from top to bottom. `marks` are the list marks that are drawn, not set. */
export function linesOf(runs: readonly TextRun[], marks: Marks): TextLine[] {
  return onSameHeight(withRaisedRuns(runs))
    .map((group) => lineOf(group, marks))
    .filter(({ text }) => text !== '');
}

function lineOf(group: readonly PlacedRun[], marks: Marks): TextLine {
  const runs = [...group].sort((one, other) => one.left - other.left);
  const main = runs.reduce((longest, run) => (run.text.length > longest.text.length ? run : longest));
  let text = '';
  const lefts: number[] = [];
  const notes: string[] = [];
  let right = -Infinity;
  for (const run of runs) {
    const raised = run.raised ? raisedText(text, run.text.trim()) : run.text;
    if (run.raised && raised === '') notes.push(run.text.trim());
    if (
      text !== '' &&
      raised !== '' &&
      !text.endsWith(' ') &&
      !raised.startsWith(' ') &&
      run.left > right + 0.13 * run.size
    ) {
      text += ' ';
      lefts.push(right);
    }
    text += raised;
    if (raised === run.text) append(lefts, run.lefts);
    else for (let index = 0; index < raised.length; index += 1) lefts.push(run.left);
    right = Math.max(right, run.right);
  }
  lefts.push(right);
  const bullet = BULLETS.exec(text)?.[0].length ?? 0;
  const start = bullet + (text.slice(bullet).length - text.slice(bullet).trimStart().length);
  const end = text.trimEnd().length;
  const content = text.slice(start, end);
  const left = lefts[start] ?? right;
  const word = content.indexOf(' ');
  const { baseline, size } = main;
  const broken = /[^ -][\u00ad\u2010]$/.test(content);
  return {
    // Inside of a line nobody draws a soft hyphen: the font calls its hyphen so.
    text: unspread((broken ? content.slice(0, -1) : content).replaceAll(SOFT_HYPHEN, '-').replace(/ +/g, ' ')),
    left,
    right: lefts[end] ?? right,
    baseline,
    size,
    bold: runs.every(({ font, text: part }) => font.bold || part.trim() === ''),
    monospace: runs.every(({ font, text: part }) => font.monospace || part.trim() === ''),
    firstWord: (lefts[start + (word < 0 ? content.length : word)] ?? right) - left,
    firstCharacter: (lefts[start + 1] ?? right) - left,
    space: 0.28 * size,
    endsWithSpace: end < text.length,
    broken,
    item: bullet > 0 || marks.within(baseline - size, baseline).some((mark) => isBefore(mark, left, baseline, size)),
    notes,
  };
}

/** "N O T I C E": four letters and more. */
function unspread(text: string): string {
  return /^\p{Lu}(?: \p{Lu}){3,}$/u.test(text) ? text.replaceAll(' ', '') : text;
}

function isBefore({ left, right, top, bottom }: Box, textLeft: number, baseline: number, size: number): boolean {
  const middle = (top + bottom) / 2;
  return (
    right <= textLeft + 0.5 && left > textLeft - MARK_DISTANCE * size && middle < baseline && middle > baseline - size
  );
}
