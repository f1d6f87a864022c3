// Character data and line breaks → finished lines. What opens a block (a paragraph, a list item, <br>) ends the line before it.
import { plainCharacters } from '../plain-characters.ts';
import { tidySpaces } from '../text/inline-markup.ts';

const ITEM = '- ';

export class LineCollector {
  private open: string[] = [];
  private mark = '';
  private offset = -1;
  /** What opens a block inside a term, or before the text of its definition, does not end the line. */
  private isHeld = false;
  private isTerm = false;

  /** `take` gets each line that holds anything, and the offset of its first text. */
  constructor(private readonly take: (line: string, offset: number) => void) {}

  write(text: string, offset: number): void {
    if (text.trim() !== '') {
      if (this.offset < 0) this.offset = offset;
      this.isHeld &&= this.isTerm;
    }
    this.open.push(text);
  }

  endsInDigit(): boolean {
    return /\d$/.test(this.open.at(-1) ?? '');
  }

  /** Each line of a text as one. */
  writeLines(text: string, offset: number): void {
    for (const line of text.split('\n')) {
      this.write(line, offset);
      this.breakLine();
    }
  }

  /** Ends the line. The mark of a list item waits for the paragraph inside the item. */
  breakLine(): void {
    if (this.isHeld) {
      if (this.isTerm) this.open.push(' ');
      return;
    }
    if (this.open.length === 0) return;
    let text = this.open.length === 1 ? (this.open[0] as string) : this.open.join('');
    this.open = [];
    if (this.offset < 0) return;
    text = tidySpaces(plainCharacters(text));
    const { offset } = this;
    this.offset = -1;
    if (text === '') return;
    const { mark } = this;
    this.mark = '';
    this.take(mark !== '' && !text.startsWith(ITEM) ? mark + text : text, offset);
  }

  /** Ends the line whatever it waits for. */
  flush(): void {
    this.isHeld = false;
    this.isTerm = false;
    this.breakLine();
  }

  startItem(mark = ITEM): void {
    this.flush();
    this.mark = mark;
  }

  endItem(): void {
    this.flush();
    this.mark = '';
  }

  /** An item whose line goes on with its definition. */
  startTerm(): void {
    this.startItem();
    this.isTerm = true;
    this.isHeld = true;
  }

  /** What a definition says of the term on the open line stands behind it: "term: text". */
  startDefinition(): void {
    if (!this.isTerm) return this.flush();
    this.isTerm = false;
    if (this.offset < 0) return;
    const text = this.open.join('').trimEnd();
    this.open = [text, /[:\uff1a]$/.test(text) ? ' ' : ': '];
    this.isHeld = true;
  }

  /** A finished line. */
  add(line: string): void {
    this.flush();
    this.take(line, 0);
  }
}
