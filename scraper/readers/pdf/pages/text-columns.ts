// Two columns of running text on a page → the gutter between them and the heights at which something reaches over it. A table without
// rules has gutters too: a page is in two columns for certain only where both sides show running text, or frames as wide as a column.
import { greatestOf } from '../../../diagnostics/extremes.ts';
import { ByHeight, byHeight } from '../content/by-height.ts';
import type { PageContent, Rule, TextRun } from '../content/page-content.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { onSameHeight } from '../lines/same-height.ts';
import { firstBeyond } from '../ruled-tables/first-beyond.ts';
import { ruleGroups } from '../ruled-tables/rule-groups.ts';
import { extentOf, Side, visibleRight } from './column-side.ts';
import { emptiestStrip, type Extent } from './empty-strip.ts';

/** From the left edge of the page. */
export interface TextColumns {
  /** The middle of the gutter, and its edges. */
  middle: number;
  gutter: Extent;
  /** Where texts of the left column begin, and how far to the right those of the other one do. */
  left: number;
  shift: number;
  /** Where the text of the left column ends, and that of the other one moved over it. */
  edge: number;
  /** Heights that belong to both columns, from top to bottom. */
  across: Band[];
  /** The page alone shows it; otherwise pages near it must show it together, with the same gutter. */
  certain: boolean;
  /** Signs of running text on either side; none where lines on both sides keep the same heights. */
  signs: { left: number; right: number };
}

export interface Band {
  top: number;
  bottom: number;
}

/** A line of the page, cut at the gutter. */
interface CutLine {
  baseline: number;
  size: number;
  left: TextRun[];
  right: TextRun[];
  across: boolean;
}

/** Points. */
const NARROWEST_PAGE = 200;
const ALIGNED = 2;
/** Parts of the size of the font: gutters, and what words keep between them. */
const GUTTER = 0.75;
const WORDS_APART = 0.6;
const RAGGED = 3;
/** Lines. */
const PROSE = 4;
const MUCH_PROSE = 12;
const FEWEST = 3;
/** A heading is worth so many lines of text. */
const HEADING = 2;
/** Parts of the lines, of the height of the page. */
const MOST = 0.6;
const MANY = 0.4;
const UNEVEN = 0.2;
const HEIGHT = 0.2;

export function textColumns(content: PageContent, profile: Profile): TextColumns | undefined {
  const runs = content.runs.filter(({ text }) => text.trim() !== '');
  const grouped = onSameHeight(runs);
  const page = extentOf(runs.map((run) => ({ from: run.left, to: visibleRight(run) })));
  if (grouped.length < FEWEST || page.to - page.from < NARROWEST_PAGE) return undefined;
  const size = middleOf(runs.map((run) => run.size));
  const center = (page.from + page.to) / 2;
  // Where no line fills the right column, the gutter stands farther to the right than the middle of what is set.
  const window = { from: center - 2 * size, to: center + RAGGED * size };
  if (freeLines(grouped, window) < MANY * grouped.length) return undefined;
  const frames = ruleGroups(content.rules, content.runs).filter(
    ({ left, right }) => left < center - 5 * size && right > center + 5 * size,
  );
  const framed = byHeight(frames);
  const inFrame = (height: number): boolean => framed.within(height - 1, height + 1).length > 0;
  const outside = runs.filter(({ baseline }) => !inFrame(baseline));
  // A number of the page may stand where the gutter is.
  const outermost = new Set([...(grouped[0] ?? []), ...(grouped.at(-1) ?? [])]);
  const inner = outside.filter((run) => !outermost.has(run));
  const rules = content.rules.filter(({ direction, at }) => direction === 'horizontal' && !inFrame(at));
  const gutter = emptiestStrip([...inner.map((run) => ({ from: run.left, to: visibleRight(run) })), ...rules], window);
  if (!gutter || gutter.to - gutter.from < GUTTER * size) return undefined;
  const middle = (gutter.from + gutter.to) / 2;
  const boxes = content.boxes.filter(
    ({ left, right, top, bottom }) =>
      left < gutter.from - size && right > gutter.to + size && bottom - top < content.height / 2,
  );
  const lines = onSameHeight(outside).map((line) => cutLine(line, middle));
  const across = mergedBands([
    ...frames.map(({ top, bottom }) => ({ top: top - 1, bottom: bottom + 1 })),
    ...captionsAbove(frames, lines, profile),
    ...boxes.map(({ top, bottom }) => ({ top, bottom })),
    ...lines.filter((line) => line.across).map(bandOf),
  ]);
  return new ColumnEvidence(content, rules, lines, gutter, size).columns(across);
}

class ColumnEvidence {
  private readonly middle: number;
  constructor(
    private readonly content: PageContent,
    private readonly rules: readonly Rule[],
    private readonly lines: readonly CutLine[],
    private readonly gutter: Extent,
    private readonly size: number,
  ) {
    this.middle = (gutter.from + gutter.to) / 2;
  }

  columns(given: readonly Band[]): TextColumns | undefined {
    const rows = this.stretchesBetween(given).filter((stretch) => this.isRow(stretch));
    const across = mergedBands([...given, ...rows.flatMap((lines) => lines.map(bandOf))]);
    const stretches = this.stretchesBetween(across);
    const cut = stretches.flat();
    const [left, right] = [this.sideOf(cut, 'left', stretches), this.sideOf(cut, 'right', stretches)];
    if (left.lines < FEWEST || right.lines < FEWEST) return undefined;
    if (cut.length < MANY * this.lines.length) return undefined;
    const shift = right.from - left.from;
    const width = shift - (this.gutter.to - this.gutter.from);
    // Columns are of one width; their last lines and ragged edges leave room.
    if (
      right.to - right.from > shift + this.size ||
      Math.abs(right.to - right.from - (left.to - left.from)) > RAGGED * this.size
    )
      return undefined;
    const isSolid = (side: Side): boolean => side.prose(width) >= PROSE || side.frames(width) >= FEWEST;
    const isProse = Math.max(left.prose(width), right.prose(width)) >= PROSE;
    // Cells hold no headings.
    const isHeaded = [left, right].every((side) => side.prose(width) > 0 && side.headings(this.size) > 0);
    const isUneven =
      unevenLines(cut) > UNEVEN * Math.min(left.lines, right.lines) ||
      Math.min(left.prose(width), right.prose(width)) >= MUCH_PROSE;
    const isShared = sharedHeight(stretches) > HEIGHT * this.content.height;
    const isCut = isUneven && cut.length > MOST * this.lines.length;
    const certain = isCut && (isHeaded || (isShared && isProse && isSolid(left) && isSolid(right)));
    const signsOf = (side: Side): number =>
      isCut && isShared ? side.prose(width) + HEADING * side.headings(this.size) : 0;
    const signs = { left: signsOf(left), right: signsOf(right) };
    const edge = Math.max(left.to, right.to - shift);
    return { middle: this.middle, gutter: this.gutter, left: left.from, shift, edge, across, certain, signs };
  }

  private stretchesBetween(across: readonly Band[]): CutLine[][] {
    const stretches: CutLine[][] = [];
    let next = 0;
    let open = false;
    for (const line of this.lines) {
      while (next < across.length && (across[next] as Band).bottom < line.baseline) {
        next += 1;
        open = false;
      }
      if (next < across.length && (across[next] as Band).top <= line.baseline) {
        open = false;
        continue;
      }
      if (open) stretches.at(-1)?.push(line);
      else stretches.push([line]);
      open = true;
    }
    return stretches;
  }

  /** Few lines that stand on both sides at the same heights: a running line, rows of a table between others that reach over the gutter. */
  private isRow(lines: readonly CutLine[]): boolean {
    return lines.length <= FEWEST && lines.every(({ left, right }) => left.length > 0 && right.length > 0);
  }

  private sideOf(cut: readonly CutLine[], name: 'left' | 'right', stretches: readonly CutLine[][]): Side {
    const heights = new ByHeight(
      stretches,
      (lines) => (lines[0]?.baseline ?? 0) - FEWEST * this.size,
      (lines) => (lines.at(-1)?.baseline ?? 0) + FEWEST * this.size,
    );
    const isHere = ({ at, from, to }: Rule): boolean =>
      (name === 'left' ? to < this.middle : from > this.middle) && heights.within(at, at).length > 0;
    return new Side(
      cut.map((line) => line[name]).filter((runs) => runs.length > 0),
      this.rules.filter(isHere),
    );
  }
}

function cutLine(runs: readonly TextRun[], middle: number): CutLine {
  const left = runs.filter((run) => run.left < middle);
  const right = runs.filter((run) => run.left >= middle);
  const size = greatestOf(runs.map((run) => run.size));
  const end = extentOf(left.map((run) => ({ from: run.left, to: visibleRight(run) }))).to;
  const start = extentOf(right.map((run) => ({ from: run.left, to: run.right }))).from;
  return {
    baseline: runs[0]?.baseline ?? 0,
    size,
    left,
    right,
    across: end > middle || start - end < WORDS_APART * size,
  };
}

/** The title of a table across the page stands alone above it. */
function captionsAbove(frames: readonly Band[], lines: readonly CutLine[], profile: Profile): Band[] {
  return frames.flatMap(({ top }) => {
    const line = lines[firstBeyond(lines, top, ({ baseline }) => baseline) - 1];
    if (!line || line.right.length > 0) return [];
    const text = line.left.map((run) => run.text).join('');
    return profile.captions.opensCaption(text.trim()) ? [{ ...bandOf(line), bottom: top }] : [];
  });
}

function bandOf({ baseline, size }: CutLine): Band {
  return { top: baseline - 0.9 * size, bottom: baseline + 0.3 * size };
}

function mergedBands(bands: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const { top, bottom } of [...bands].sort((one, other) => one.top - other.top)) {
    const open = merged.at(-1);
    if (open && top < open.bottom + ALIGNED) open.bottom = Math.max(open.bottom, bottom);
    else merged.push({ top, bottom });
  }
  return merged;
}

/** Lines that leave a place in the window free: few, on most pages. */
function freeLines(lines: readonly TextRun[][], { from, to }: Extent): number {
  return lines.filter((runs) => !runs.some((run) => run.left < from && visibleRight(run) > to)).length;
}

/** Lines of one side beside which no line of the other one stands. */
function unevenLines(lines: readonly CutLine[]): number {
  return Math.min(
    lines.filter(({ left }) => left.length === 0).length,
    lines.filter(({ right }) => right.length === 0).length,
  );
}

/** Heights at which both sides have text. */
function sharedHeight(stretches: readonly CutLine[][]): number {
  return stretches.reduce((sum, lines) => {
    const [left, right] = [lines.filter((line) => line.left.length > 0), lines.filter((line) => line.right.length > 0)];
    const top = Math.max(left[0]?.baseline ?? Infinity, right[0]?.baseline ?? Infinity);
    const bottom = Math.min(left.at(-1)?.baseline ?? -Infinity, right.at(-1)?.baseline ?? -Infinity);
    return sum + Math.max(0, bottom - top);
  }, 0);
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
