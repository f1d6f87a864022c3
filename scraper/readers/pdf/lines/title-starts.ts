// Titles that stand as near to each other as words do → the places where one ends and the next begins: where text below begins at the
// same place before any text reaches over it.
import type { TextRun } from '../content/page-content.ts';
import { ALIGNED } from './left-edges.ts';
import { isNewWord } from './split-run.ts';
import { visualLines } from './visual-lines.ts';

/** Lines below titles that are asked where their texts begin. */
export const LOOKED_AT = 12;
/** Letters of all titles. */
const LONGEST = 400;
/** Part of the size of the font: wider than the space between two words. */
const WIDER = 0.4;

/**
 * Left edges of titles inside of the runs of a title line; `body` holds the lines below, from top to bottom. Where the line has several
 * columns whatever happens, titles may stand as near as words or touch each other.
 */
export function titleStarts(
  titles: readonly TextRun[],
  body: readonly (readonly TextRun[])[],
  { hasColumns }: { hasColumns: boolean },
): number[] {
  if (titles.reduce((length, { text }) => length + text.length, 0) > LONGEST) return [];
  const leftsBelow = body.map((line) => line.flatMap((run) => [run.left, ...startsIn(run)]));
  const rowsAt = (start: number): number => {
    const end = body.findIndex((line) => line.some((run) => reachesOver(run, start)));
    return (end < 0 ? leftsBelow : leftsBelow.slice(0, end)).filter((lefts) =>
      lefts.some((left) => Math.abs(left - start) < ALIGNED),
    ).length;
  };
  return titles.flatMap((run) => [
    ...startsIn(run).filter((start) => rowsAt(start) > 0),
    ...(hasColumns ? startsIn(run, isWord).filter((start) => rowsAt(start) > 1) : []),
  ]);
}

/** Left edges of the titles above a rule. */
export function titlesOver(rule: number, runs: readonly TextRun[]): number[] {
  const titles = runs.filter(({ baseline }) => baseline < rule);
  const body = visualLines(runs.filter(({ baseline }) => baseline > rule)).slice(0, LOOKED_AT);
  const lines = body.map(({ segments }) => segments.flatMap((segment) => segment.runs));
  return [...titles.map(({ left }) => left), ...titleStarts(titles, lines, { hasColumns: true })];
}

function isWord(text: string, index: number): boolean {
  return text[index - 1] === ' ' || isNewWord(text, index);
}

/** A title run → its titles. */
export function splitTitles(run: TextRun, starts: readonly number[]): TextRun[] {
  const places = starts.filter((start) => start > run.left + ALIGNED && start < run.right);
  const at = run.lefts.findIndex((left, index) => index > 0 && places.includes(left));
  if (at < 0) return [run];
  const end = run.text.slice(0, at).trimEnd().length;
  const right = Math.min(run.lefts[end] as number, run.lefts[at] as number);
  const rest = { ...run, text: run.text.slice(at), lefts: run.lefts.slice(at), left: run.lefts[at] as number };
  return [
    { ...run, text: run.text.slice(0, end), lefts: run.lefts.slice(0, end), right },
    ...splitTitles(rest, starts),
  ];
}

/** Words behind a gap that no space leaves, and those of which `isOther` says that they begin anew. */
function startsIn({ text, lefts, size }: TextRun, isOther: typeof isNewWord = () => false): number[] {
  const starts: number[] = [];
  for (let index = 1; index < text.length; index += 1) {
    if (text[index] === ' ') continue;
    let end = index;
    while (end > 0 && text[end - 1] === ' ') end -= 1;
    const isApart = end < index && (lefts[index] as number) - (lefts[end] as number) > WIDER * size;
    if (isApart || isOther(text, index)) starts.push(lefts[index] as number);
  }
  return starts;
}

function reachesOver(run: TextRun, place: number): boolean {
  if (run.left > place - ALIGNED || run.right < place + ALIGNED) return false;
  return startsIn(run).every((start) => Math.abs(start - place) > ALIGNED);
}
