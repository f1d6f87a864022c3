// Glyphs in the order in which they are drawn → text runs. Printers draw glyph by glyph and leave out spaces: a gap that is wider
// than kerning and narrower than a column is a space.
import type { Font, TextRun } from './page-content.ts';

export interface PlacedGlyph {
  left: number;
  right: number;
  baseline: number;
  size: number;
  font: Font;
}

/** Parts of the size of the font. */
const SPACE = 0.13;
const COLUMN = 0.9;

/** Part of a letter's width, or of the size, by which what is drawn once more misses itself. */
const AGAIN = 0.3;
/** Letters of a line that are looked at for one that is drawn once more. */
const LOOKED_BACK = 400;
/** A run is bold where this part of it was drawn twice. */
const MOSTLY = 0.8;

export class RunCollector {
  private readonly runs: TextRun[] = [];
  private open: TextRun | undefined;
  /** Runs by place and text: what is drawn twice, a little aside, is a face that has no bold of its own. */
  private readonly drawn = new Map<string, TextRun>();
  private readonly heavy = new Map<Font, Font>();
  /** Letters of a run that were drawn once more. */
  private readonly repetitions = new Map<TextRun, number>();
  /** The letter of the open run that would be drawn once more next. */
  private repeated: number | undefined;

  addGlyph(unicode: string, { left, right, baseline, size, font }: PlacedGlyph): void {
    const text = legible(unicode);
    if (text === '' || (text === '\u00ad' && right - left < 0.01 * size)) return;
    const run = this.open;
    if (run && this.repeats(run, text, { left, right, baseline, size, font })) return;
    this.repeated = undefined;
    const continues =
      run !== undefined &&
      run.font === font &&
      Math.abs(run.baseline - baseline) < 0.05 * size &&
      Math.abs(run.size - size) < 0.01 * size &&
      left > run.right - 0.5 * size &&
      left < run.right + COLUMN * size;
    if (!continues) {
      // A space in front of a run says nothing that its place does not say.
      if (text.trim() === '') {
        if (run && Math.abs(run.baseline - baseline) < 0.05 * size && Math.abs(left - run.right) < 0.1 * size)
          this.extend(run, ' ', left, right);
        return;
      }
      this.open = { text: '', lefts: [], left, right, baseline, size, font };
      this.runs.push(this.open);
      this.extend(this.open, text, left, right);
      return;
    }
    if (text.trim() !== '') this.dropOverprinted(run, left, size);
    if (left > run.right + SPACE * size && !run.text.endsWith(' ') && text.trim() !== '')
      this.extend(run, ' ', run.right, left);
    this.extend(run, text.trim() === '' ? ' ' : text, left, right);
  }

  finish(): TextRun[] {
    for (const [run, count] of this.repetitions)
      if (count >= MOSTLY * run.text.replaceAll(' ', '').length) run.font = this.boldOf(run.font);
    return this.runs.filter((run) => !this.isDrawnAgain(run));
  }

  /** True for a letter of the run that is drawn once more, and for the letters behind it that are. */
  private repeats(run: TextRun, text: string, { left, right, baseline, size, font }: PlacedGlyph): boolean {
    if (run.font !== font || run.size !== size || Math.abs(run.baseline - baseline) > 0.1 * size) return false;
    if (left > run.right - AGAIN * (right - left)) return false;
    const most = AGAIN * (right - left);
    const isNear = (index: number): boolean => Math.abs((run.lefts[index] ?? Number.NaN) - left) < most;
    let index = this.repeated;
    if (index === undefined) {
      const least = Math.max(0, run.lefts.length - LOOKED_BACK);
      for (index = run.lefts.length - 1; index >= least && !isNear(index); ) index -= 1;
    } else if (run.text[index] === ' ' && text.trim() !== '') index += 1;
    if (text.trim() === '') return this.repeated !== undefined;
    if (!run.text.startsWith(text, index) || !isNear(index)) return false;
    this.repeated = index + text.length;
    this.repetitions.set(run, (this.repetitions.get(run) ?? 0) + text.length);
    return true;
  }

  /** True for a run that repeats an earlier one at its place; the earlier one is bold then. */
  private isDrawnAgain(run: TextRun): boolean {
    const { size } = run;
    const [column, row] = [Math.round(run.left / size), Math.round(run.baseline / size)];
    const text = run.text.trim();
    for (const x of [column, column - 1, column + 1])
      for (const y of [row, row - 1, row + 1]) {
        const first = this.drawn.get(`${x} ${y} ${size} ${text}`);
        if (!first || Math.abs(first.left - run.left) > AGAIN * size) continue;
        if (Math.abs(first.baseline - run.baseline) > 0.1 * size) continue;
        first.font = this.boldOf(first.font);
        return true;
      }
    this.drawn.set(`${column} ${row} ${size} ${text}`, run);
    return false;
  }

  private boldOf(font: Font): Font {
    const bold = font.bold ? font : (this.heavy.get(font) ?? { ...font, bold: true });
    this.heavy.set(font, bold);
    return bold;
  }

  /** Formatters that spread words set a space and go back over it: nobody sees it. */
  private dropOverprinted(run: TextRun, left: number, size: number): void {
    const space = run.lefts.at(-1);
    if (space === undefined || !run.text.endsWith(' ') || left > space + 0.05 * size) return;
    run.text = run.text.slice(0, -1);
    run.lefts.pop();
    run.right = Math.max(left, space);
  }

  /** The letters of a ligature share its width. */
  private extend(run: TextRun, text: string, left: number, right: number): void {
    for (let index = 0; index < text.length; index += 1) run.lefts.push(left + ((right - left) * index) / text.length);
    run.text += text;
    run.right = Math.max(run.right, right);
  }
}

/** Ligatures as their letters, without characters that cannot be seen; a soft hyphen is seen where it ends a line. */
function legible(unicode: string): string {
  const text = /[\ufb00-\ufb4f]/.test(unicode) ? unicode.normalize('NFKC') : unicode;
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll('\u00a0', ' ');
}
