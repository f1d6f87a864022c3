// Grounds that are filled line by line, and on a line word by word: spans of HTML and shaded text of word processors. Lines below each
// other that stand on such grounds from their first letter to their last have one ground.
import type { ByHeight } from '../content/by-height.ts';
import type { Box } from '../content/page-content.ts';
import type { TextLine } from './text-line.ts';

/** Parts of the size of the font: how high the ground of a line is at most, how far it reaches over its text, how far its pieces stand apart. */
const HIGHEST = 2.2;
const BESIDE = 1.5;
const APART = 1;
/** The largest distance of two lines of one ground. */
const PITCH = 2.4;

/** A bracket alone has a ground that is no larger than a list mark. */
const BRACKETS = /^[{}[\](),;]{1,4}$/;

/** One box for all lines of a ground; a line whose ground is one area with those of other lines has none here. */
export function lineGrounds(lines: readonly TextLine[], boxes: ByHeight<Box>): ReadonlyMap<TextLine, Box> {
  const grounds = new Map<TextLine, Box>();
  let open: { lines: TextLine[]; ground: Box | undefined } = { lines: [], ground: undefined };
  for (const line of lines) {
    const above = open.lines.at(-1);
    const own = groundOf(line, boxes);
    const isBracket = !own && BRACKETS.test(line.text);
    if (!above || !isBelow(above, line) || (!own && !isBracket)) open = { lines: [], ground: undefined };
    if (!own && !isBracket) continue;
    open.lines.push(line);
    if (open.ground && own) widen(open.ground, own);
    open.ground ??= own;
    if (open.ground) for (const one of open.lines.splice(0, open.lines.length - 1)) grounds.set(one, open.ground);
    if (open.ground) grounds.set(line, open.ground);
  }
  return grounds;
}

function widen(ground: Box, { left, right, top, bottom }: Box): void {
  ground.left = Math.min(ground.left, left);
  ground.right = Math.max(ground.right, right);
  ground.top = Math.min(ground.top, top);
  ground.bottom = Math.max(ground.bottom, bottom);
}

function groundOf({ left, right, baseline, size }: TextLine, boxes: ByHeight<Box>): Box | undefined {
  const middle = baseline - 0.3 * size;
  const pieces = boxes
    .within(middle, middle)
    .filter((box) => box.bottom - box.top < HIGHEST * size && box.left < right)
    .sort((one, other) => one.left - other.left);
  const [first] = pieces;
  // Indentation stands on the ground too.
  if (!first || first.left > left + 1) return undefined;
  const ground = { ...first };
  for (const piece of pieces) {
    if (piece.left > ground.right + APART * size) return undefined;
    widen(ground, piece);
  }
  return ground.right > right - 1 && ground.right < right + BESIDE * size ? ground : undefined;
}

function isBelow(above: TextLine, line: TextLine): boolean {
  const gap = line.baseline - above.baseline;
  return gap > 0 && gap < PITCH * line.size && Math.abs(line.size - above.size) < 0.3;
}
