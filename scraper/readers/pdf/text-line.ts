// Text runs on one height → a line with what joining it to the next one needs: how wide its first word and character are.
import type { Box, TextRun } from './page-content.ts';

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
  /** A list mark stands in front of it. */
  item: boolean;
}

const SAME_LINE = 0.35;
const BULLETS = /^[•●○◦▪■□‣⁃–—·] +(?=\S)/;
/** Parts of the size of the font. */
const MARK_DISTANCE = 2.5;

/** Lines from top to bottom. `marks` are the list marks that are drawn, not set. */
export function linesOf(runs: readonly TextRun[], marks: readonly Box[]): TextLine[] {
  const byHeight = [...runs].sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  const groups: TextRun[][] = [];
  for (const run of byHeight) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && run.baseline - first.baseline < SAME_LINE * Math.min(run.size, first.size)) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => lineOf(group, marks)).filter(({ text }) => text !== '');
}

function lineOf(group: readonly TextRun[], marks: readonly Box[]): TextLine {
  const runs = [...group].sort((one, other) => one.left - other.left);
  const main = runs.reduce((longest, run) => (run.text.length > longest.text.length ? run : longest));
  let text = '';
  const lefts: number[] = [];
  let right = -Infinity;
  for (const run of runs) {
    if (text !== '' && !text.endsWith(' ') && !run.text.startsWith(' ') && run.left > right + 0.13 * run.size) {
      text += ' ';
      lefts.push(right);
    }
    text += run.text;
    lefts.push(...run.lefts);
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
  return {
    text: content.replace(/ +/g, ' '),
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
    item: bullet > 0 || marks.some((mark) => isBefore(mark, left, baseline, size)),
  };
}

function isBefore({ left, right, top, bottom }: Box, textLeft: number, baseline: number, size: number): boolean {
  const middle = (top + bottom) / 2;
  return (
    right <= textLeft + 0.5 && left > textLeft - MARK_DISTANCE * size && middle < baseline && middle > baseline - size
  );
}
