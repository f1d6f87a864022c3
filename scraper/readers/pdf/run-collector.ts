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

export class RunCollector {
  private readonly runs: TextRun[] = [];
  private open: TextRun | undefined;

  addGlyph(unicode: string, { left, right, baseline, size, font }: PlacedGlyph): void {
    const text = legible(unicode);
    if (text === '' || (text === '\u00ad' && right - left < 0.01 * size)) return;
    const run = this.open;
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
    return this.runs;
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
