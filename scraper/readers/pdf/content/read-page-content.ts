// Drawing operators of one page, as pdfjs lists them → text runs, rules, marks and boxes. The operators alone hold all of it, so
// pdfjs need not interpret the page a second time for its text.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { combine, IDENTITY, isMatrix, type Matrix } from './matrix.ts';
import type { Font, PageContent } from './page-content.ts';
import { RunCollector } from './run-collector.ts';
import { ShapeCollector } from './shape-collector.ts';
import { symbolOf } from './symbol-of.ts';

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

export interface PageFrame {
  page: number;
  width: number;
  height: number;
  /** From the page's own space to points from its left and top edge. */
  transform: Matrix;
  /** What is known of the font behind a loaded name. */
  font(name: string): FontMetrics;
}

export interface FontMetrics extends Font {
  /** Size of a glyph unit for a font of size 1. */
  unit: number;
  vertical: boolean;
  /** A font of signs, whose letters are none. */
  symbols: boolean;
}

interface GraphicsState {
  transform: Matrix;
  font: FontMetrics | undefined;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  lineWidth: number;
  /** Of filled shapes, as "#rrggbb"; undefined for a pattern. */
  fill: string | undefined;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

export function readPageContent(operators: OperatorList, frame: PageFrame): PageContent {
  return new OperatorReader(operators, frame).read();
}

class OperatorReader {
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private text: Matrix = IDENTITY;
  /** Where the next glyph goes, and where the line began, in text space. */
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private readonly runs = new RunCollector();
  private readonly shapes: ShapeCollector;

  constructor(
    private readonly operators: OperatorList,
    private readonly frame: PageFrame,
  ) {
    this.state = {
      transform: frame.transform,
      font: undefined,
      size: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      lineWidth: 1,
      fill: '#000000',
    };
    this.shapes = new ShapeCollector(frame.width, frame.height);
  }

  read(): PageContent {
    const { fnArray, argsArray } = this.operators;
    for (let index = 0; index < fnArray.length; index += 1) this.apply(fnArray[index] as number, argsArray[index]);
    const { page, width, height } = this.frame;
    return { page, width, height, runs: this.runs.finish(), ...this.shapes.finish() };
  }

  private apply(operator: number, argument: unknown): void {
    const { state } = this;
    const args = Array.isArray(argument) ? (argument as unknown[]) : [];
    const number = (index: number): number => (typeof args[index] === 'number' ? (args[index] as number) : 0);
    switch (operator) {
      case OPS.save:
        this.saved.push({ ...state });
        return;
      case OPS.restore:
        this.state = this.saved.pop() ?? state;
        return;
      case OPS.transform:
        if (isMatrix(args)) state.transform = combine(state.transform, args);
        return;
      case OPS.paintFormXObjectBegin:
        this.saved.push({ ...state });
        if (isMatrix(args[0])) state.transform = combine(state.transform, args[0]);
        return;
      case OPS.paintFormXObjectEnd:
        this.state = this.saved.pop() ?? state;
        return;
      case OPS.setLineWidth:
        state.lineWidth = number(0);
        return;
      case OPS.constructPath:
        this.shapes.addPath(number(0), args[1], state);
        return;
      case OPS.setFillRGBColor:
        state.fill = typeof args[0] === 'string' ? args[0] : undefined;
        return;
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.fill = undefined;
        return;
      case OPS.beginText:
        this.text = IDENTITY;
        this.x = this.y = this.lineX = this.lineY = 0;
        return;
      case OPS.setFont:
        state.font = this.frame.font(String(args[0]));
        state.size = number(1);
        return;
      case OPS.setCharSpacing:
        state.characterSpacing = number(0);
        return;
      case OPS.setWordSpacing:
        state.wordSpacing = number(0);
        return;
      case OPS.setHScale:
        state.scale = number(0) / 100;
        return;
      case OPS.setLeading:
        state.leading = -number(0);
        return;
      case OPS.setTextRise:
        state.rise = number(0);
        return;
      case OPS.setTextMatrix:
        this.setTextMatrix(args);
        return;
      case OPS.moveText:
        this.moveText(number(0), number(1));
        return;
      case OPS.setLeadingMoveText:
        state.leading = number(1);
        this.moveText(number(0), number(1));
        return;
      case OPS.nextLine:
        this.moveText(0, state.leading);
        return;
      case OPS.showText:
        if (Array.isArray(args[0])) this.showText(args[0] as unknown[]);
    }
  }

  /** Some versions of pdfjs hand the six numbers over as one list. */
  private setTextMatrix(args: readonly unknown[]): void {
    const matrix = isMatrix(args) ? args : args[0];
    if (isMatrix(matrix)) this.text = matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  private moveText(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  private showText(glyphs: readonly unknown[]): void {
    const { state } = this;
    const { font, size } = state;
    if (!font) return;
    const place = combine(state.transform, this.text);
    // Turned and upright text is no part of a line: marks across the page, titles along its edge.
    const level = !font.vertical && Math.abs(place[1]) < 1e-3 * Math.abs(place[0]) && place[0] * size > 0;
    const across = size * font.unit;
    const height = Math.abs(size * place[3]);
    const baseline = place[1] * this.x + place[3] * (this.y + state.rise) + place[5];
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.x -= (glyph * size * state.scale) / 1000;
        continue;
      }
      if (!isGlyph(glyph)) continue;
      const width = glyph.width * across * state.scale;
      const left = place[0] * this.x + place[4];
      if (level)
        this.runs.addGlyph(font.symbols ? symbolOf(glyph.unicode) : glyph.unicode, {
          left,
          right: left + place[0] * width,
          baseline,
          size: height,
          font,
        });
      this.x += width + (state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scale;
    }
  }
}

function isGlyph(value: unknown): value is Glyph {
  if (typeof value !== 'object' || value === null) return false;
  const { unicode, width } = value as Partial<Glyph>;
  return typeof unicode === 'string' && typeof width === 'number' && Number.isFinite(width);
}
