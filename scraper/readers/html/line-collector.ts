// Character data and line breaks → finished lines. What opens a block (a paragraph, a list item, <br>) ends the line before it.
import { tidySpaces } from '../text/inline-markup.ts';

const ITEM = '- ';

/** Marks that only tell a browser where it may break a word. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

export class LineCollector {
  private open: string[] = [];
  private isItem = false;
  private offset = -1;

  /** `take` gets each line that holds anything, and the offset of its first text. */
  constructor(private readonly take: (line: string, offset: number) => void) {}

  write(text: string, offset: number): void {
    if (this.offset < 0 && text.trim() !== '') this.offset = offset;
    this.open.push(text);
  }

  endsInDigit(): boolean {
    return /\d$/.test(this.open.at(-1) ?? '');
  }

  /** Ends the line. The mark of a list item waits for the paragraph inside the item. */
  breakLine(): void {
    if (this.open.length === 0) return;
    let text = this.open.length === 1 ? (this.open[0] as string) : this.open.join('');
    this.open = [];
    if (this.offset < 0) return;
    if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(text)) text = text.replace(INVISIBLE, '');
    text = tidySpaces(text);
    const { offset } = this;
    this.offset = -1;
    if (text === '') return;
    const marked = this.isItem && !text.startsWith(ITEM);
    this.isItem = false;
    this.take(marked ? ITEM + text : text, offset);
  }

  startItem(): void {
    this.breakLine();
    this.isItem = true;
  }

  endItem(): void {
    this.breakLine();
    this.isItem = false;
  }
}
