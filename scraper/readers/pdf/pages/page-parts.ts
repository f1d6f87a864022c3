// A page in two columns → its parts in reading order: what stands across it, and between that the left column and the right one. The
// right column is moved over the left one: what breaks from column to column goes on at the same place, as it does from page to page.
import { ByHeight } from '../content/by-height.ts';
import type { Box, PageContent, Rule, TextRun } from '../content/page-content.ts';
import type { Band, TextColumns } from './text-columns.ts';

export interface PagePart {
  content: PageContent;
  /** How far it was moved to the left. */
  shift: number;
  isColumn: boolean;
}

export function pageParts(content: PageContent, columns: TextColumns): PagePart[] {
  const partOf = partFinder(content);
  const parts: PagePart[] = [];
  let top = -Infinity;
  for (const band of [...columns.across, undefined]) {
    const between = partOf({ top, bottom: band?.top ?? Infinity });
    parts.push(
      { content: sideOf(between, columns, 'left'), shift: 0, isColumn: true },
      { content: sideOf(between, columns, 'right'), shift: columns.shift, isColumn: true },
    );
    if (band) parts.push({ content: partOf(band), shift: 0, isColumn: false });
    top = band?.bottom ?? top;
  }
  return parts.filter((part) => part.content.runs.length > 0);
}

/** Finds what stands in a band of the page by the middle of each thing. */
function partFinder(content: PageContent): (band: Band) => PageContent {
  const middleOf = (box: Box): number => (box.top + box.bottom) / 2;
  const runs = new ByHeight(content.runs, ({ baseline }) => baseline);
  const rules = new ByHeight(content.rules, heightOf);
  const marks = new ByHeight(content.marks, middleOf);
  const boxes = new ByHeight(content.boxes, middleOf);
  return ({ top, bottom }) => ({
    ...content,
    // What stands on the limit of two bands belongs to the lower one.
    runs: runs.within(top, bottom).filter(({ baseline }) => baseline < bottom),
    rules: rules.within(top, bottom).filter((rule) => heightOf(rule) < bottom),
    marks: marks.within(top, bottom).filter((box) => middleOf(box) < bottom),
    boxes: boxes.within(top, bottom).filter((box) => middleOf(box) < bottom),
  });
}

function heightOf({ direction, at, from, to }: Rule): number {
  return direction === 'horizontal' ? at : (from + to) / 2;
}

function sideOf(content: PageContent, columns: TextColumns, side: 'left' | 'right'): PageContent {
  const { middle, gutter, left, edge } = columns;
  const shift = side === 'left' ? 0 : columns.shift;
  const isHere = ({ from, to }: { from: number; to: number }): boolean =>
    side === 'left' ? (from + to) / 2 < middle : (from + to) / 2 >= middle;
  const isBoxHere = (box: Box): boolean =>
    isHere({ from: box.left, to: box.right }) && !(box.left < gutter.from && box.right > gutter.to);
  // A rule between the columns belongs to none.
  const isBetween = ({ direction, at }: Rule): boolean =>
    direction === 'vertical' && at > gutter.from + 2 && at < gutter.to - 2;
  const movedBox = (box: Box): Box => ({ ...box, left: box.left - shift, right: box.right - shift });
  return {
    ...content,
    // As wide as a page that has this column alone.
    width: left + edge,
    runs: content.runs.filter((run) => isHere({ from: run.left, to: run.left })).map((run) => movedRun(run, shift)),
    rules: content.rules
      .filter(
        (rule) => !isBetween(rule) && isHere(rule.direction === 'vertical' ? { from: rule.at, to: rule.at } : rule),
      )
      .map((rule) => movedRule(rule, shift)),
    marks: content.marks.filter(isBoxHere).map(movedBox),
    boxes: content.boxes.filter(isBoxHere).map(movedBox),
  };
}

function movedRun(run: TextRun, shift: number): TextRun {
  return { ...run, left: run.left - shift, right: run.right - shift, lefts: run.lefts.map((left) => left - shift) };
}

function movedRule(rule: Rule, shift: number): Rule {
  return rule.direction === 'vertical'
    ? { ...rule, at: rule.at - shift }
    : { ...rule, from: rule.from - shift, to: rule.to - shift };
}
