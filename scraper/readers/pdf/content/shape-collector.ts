// Painted paths → rules, list marks, boxes. Browsers draw rules as thin filled rectangles, other printers as strokes.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { limits } from '../../../diagnostics/limits.ts';
import type { Matrix } from './matrix.ts';
import type { Box, Rule } from './page-content.ts';

/** Segments of a path as pdfjs encodes them: the code, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;

/** Points. */
const THICKEST_RULE = 2.6;
const LARGEST_MARK = 8;
const SMALLEST_MARK = 1.2;

const FILLED = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const STROKED = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

export interface Shapes {
  rules: Rule[];
  marks: Box[];
  boxes: Box[];
  /** All that were drawn; those beyond the limit are in none of the lists. */
  drawn: number;
}

export interface Brush {
  transform: Matrix;
  lineWidth: number;
  /** "#rrggbb"; undefined for a pattern. */
  fill: string | undefined;
}

interface Outline {
  points: [number, number][];
  closed: boolean;
}

export class ShapeCollector {
  private readonly shapes: Shapes = { rules: [], marks: [], boxes: [], drawn: 0 };

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  finish(): Shapes {
    return this.shapes;
  }

  addPath(paint: number, data: unknown, { transform, lineWidth, fill }: Brush): void {
    // White on white shows nothing: word processors fill the ground of each paragraph.
    const filled = FILLED.has(paint) && fill !== '#ffffff';
    const stroked = STROKED.has(paint);
    if (!filled && !stroked) return;
    for (const outline of outlinesOf(data, transform)) {
      if (filled) this.addArea(boxAround(outline.points));
      if (stroked && lineWidth * Math.abs(transform[0] + transform[1]) <= THICKEST_RULE) this.addStrokes(outline);
    }
  }

  private addArea(box: Box): void {
    if (this.isFull()) return;
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (height <= THICKEST_RULE && width > THICKEST_RULE)
      this.addRule('horizontal', (box.top + box.bottom) / 2, box.left, box.right);
    else if (width <= THICKEST_RULE && height > THICKEST_RULE)
      this.addRule('vertical', (box.left + box.right) / 2, box.top, box.bottom);
    else if (width <= LARGEST_MARK && height <= LARGEST_MARK) {
      // Where rules are drawn as bars, their corners are drawn too.
      if (width >= SMALLEST_MARK || height >= SMALLEST_MARK) this.shapes.marks.push(box);
    }
    // What covers the page is its paper.
    else if (width < 0.97 * this.width || height < 0.97 * this.height) this.shapes.boxes.push(box);
  }

  private addStrokes({ points, closed }: Outline): void {
    const ends = closed && points[0] ? [...points, points[0]] : points;
    for (let index = 1; index < ends.length; index += 1) {
      if (this.isFull()) continue;
      const [x1, y1] = ends[index - 1] as [number, number];
      const [x2, y2] = ends[index] as [number, number];
      if (Math.abs(y1 - y2) < 0.5) this.addRule('horizontal', (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
      else if (Math.abs(x1 - x2) < 0.5) this.addRule('vertical', (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
    }
  }

  private isFull(): boolean {
    this.shapes.drawn += 1;
    return this.shapes.drawn > limits.pdfShapes.most;
  }

  private addRule(direction: Rule['direction'], at: number, from: number, to: number): void {
    if (to - from > THICKEST_RULE) this.shapes.rules.push({ direction, at, from, to });
  }
}

function* outlinesOf(data: unknown, [a, b, c, d, e, f]: Matrix): Generator<Outline> {
  const path = Array.isArray(data) ? (data[0] as unknown) : data;
  if (!(path instanceof Float32Array)) return;
  let outline: Outline = { points: [], closed: false };
  const add = (at: number): void => {
    const x = path[at] ?? 0;
    const y = path[at + 1] ?? 0;
    outline.points.push([a * x + c * y + e, b * x + d * y + f]);
  };
  for (let at = 0; at < path.length; ) {
    const code = path[at];
    if (code === MOVE) {
      if (outline.points.length > 1) yield outline;
      outline = { points: [], closed: false };
      add(at + 1);
      at += 3;
    } else if (code === LINE) {
      add(at + 1);
      at += 3;
    } else if (code === CURVE) {
      add(at + 5);
      at += 7;
    } else if (code === CLOSE) {
      outline.closed = true;
      at += 1;
    } else return;
  }
  if (outline.points.length > 1) yield outline;
}

function boxAround(points: readonly (readonly [number, number])[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
