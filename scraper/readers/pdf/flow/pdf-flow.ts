// Laid out pages → headings, paragraphs, code and tables in reading order, put together again over page breaks.
import { openBrackets } from '../../../blocks/open-brackets.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { PageBuilder } from '../../page-builder.ts';
import { codeText, glueBetweenCode, type CodeLine } from './code-lines.ts';
import { contentsTitle } from '../lines/contents-title.ts';
import { FlowingTable } from './flowing-table.ts';
import { glueBetween } from './join-lines.ts';
import type { KnownWords } from './known-words.ts';
import type { PageItem, PageLayout } from '../pages/page-layout.ts';
import { offsetAt } from '../pages/pdf-places.ts';
import type { PageRow, PageTable } from '../ruled-tables/page-table.ts';
import type { TextLine } from '../lines/text-line.ts';
import { standsOut, type TypeSizes } from '../pages/type-sizes.ts';

/** Parts of the size of the font: the largest distance of two baselines of one paragraph, and of two lines of one payload. */
const LINE_PITCH = 1.4;
const CODE_PITCH = 3.2;

export class PdfFlow {
  private paragraph: { text: string; last: TextLine; first: TextLine; offset: number } | undefined;
  private code: { lines: CodeLine[]; offset: number } | undefined;
  private table: FlowingTable | undefined;
  /** Titles of the contents list, with their places. */
  readonly contents = new Map<string, number>();
  readonly titles = new Set<string>();
  /** Where running text of the part that is being added ends. */
  private edge = 0;

  constructor(
    private readonly builder: PageBuilder,
    private readonly profile: Profile,
    private readonly sizes: TypeSizes,
    private readonly words: KnownWords,
  ) {}

  add(page: PageLayout): void {
    const items = page.parts.map((): PageItem[] => []);
    for (const item of page.items) items[item.part]?.push(item);
    page.parts.forEach(({ rests, edge }, part) => {
      this.edge = edge ?? this.sizes.edge;
      this.addPart(items[part] ?? [], rests, (top) => offsetAt(page, top));
    });
  }

  private addPart(items: readonly PageItem[], rests: readonly PageTable[], place: (top: number) => number): void {
    const rest = this.takesRest(items[0], rests, place);
    items.forEach((item, index) => {
      if (rest && item.top < rest.bottom) return;
      if (item.kind === 'table') this.addTable(item, index === 0, place);
      else if (this.isCode(item)) this.addCode(item, index === 0, place(item.top));
      else this.addLine(item.line, place(item.top));
    });
  }

  /** The rest of a table that goes on over the page without its titles. */
  private takesRest(
    first: PageItem | undefined,
    rests: readonly PageTable[],
    place: (top: number) => number,
  ): PageTable | undefined {
    const { table } = this;
    if (!first || !table || (first.kind === 'table' && table.isLike(first.table))) return undefined;
    return rests.find(
      (rest) =>
        rest.top < first.top + 1 &&
        first.top < (rest.rows[0]?.top ?? 0) + 1 &&
        table.takes(rest, ({ top }) => place(top)),
    );
  }

  end(): void {
    this.endAll();
    this.builder.end();
  }

  /** An address in a list is an item of it, whatever its font. */
  private isCode({ line, box, inCode }: PageItem & { kind: 'line' }): boolean {
    if (inCode) return true;
    return line.monospace && (box !== undefined || !(line.item || this.paragraph?.last.monospace === true));
  }

  private addTable({ table }: PageItem & { kind: 'table' }, isFirst: boolean, place: (top: number) => number): void {
    const offsetOf = ({ top }: PageRow): number => place(top);
    if (isFirst && this.table?.takes(table, offsetOf)) return;
    const { title } = table;
    // Between a caption and its table nothing may stand.
    const captioned =
      this.paragraph !== undefined && this.profile.captions.captionOf(this.paragraph.text) !== undefined;
    if (title !== undefined && captioned) this.builder.paragraph(title, place(table.top));
    this.endAll();
    if (title !== undefined && !captioned) this.builder.paragraph(title, place(table.top));
    this.table = new FlowingTable(
      table,
      { ...this.words, types: this.profile.types, pitch: this.sizes.pitch },
      place(table.top),
      offsetOf,
    );
  }

  private addCode({ line, box }: PageItem & { kind: 'line' }, isFirst: boolean, offset: number): void {
    const last = this.code?.lines.at(-1);
    const goesOn =
      last &&
      (isFirst
        ? this.codeGoesOn(last, { line, box })
        : box === last.box && (box !== undefined || line.baseline - last.line.baseline < CODE_PITCH * line.size));
    if (!goesOn) {
      this.endAll();
      this.code = { lines: [], offset };
    }
    this.code?.lines.push({ line, box });
  }

  /** Behind a page break: brackets or a cut line are open, or the box goes on and what it holds is no whole payload. */
  private codeGoesOn(last: CodeLine, next: CodeLine): boolean {
    const text = codeText(this.code?.lines ?? []);
    const sameBox =
      last.box !== undefined &&
      next.box !== undefined &&
      Math.abs(last.box.left - next.box.left) < 1.5 &&
      Math.abs(last.box.right - next.box.right) < 1.5;
    if (sameBox && !/[}\]]$/.test(text) && !/^[{[]|^[A-Z]{3,7} (?:\/|https?:)/.test(next.line.text)) return true;
    return openBrackets(text) > 0 || glueBetweenCode(text.slice(text.lastIndexOf('\n') + 1), last, next) !== undefined;
  }

  private addLine(line: TextLine, offset: number): void {
    const open = this.paragraph;
    const alike =
      open &&
      Math.abs(open.last.size - line.size) < 0.3 &&
      (open.last.bold === line.bold || this.profile.captions.opensCaption(open.text));
    const glue =
      open && alike && !line.item && !this.isComplete(open.text, open.first)
        ? glueBetween(open.last, line, {
            edge: this.edge,
            ...this.words,
            types: this.profile.types,
            pitch: LINE_PITCH,
            open: open.text,
          })
        : undefined;
    if (open && glue !== undefined) {
      open.text += glue + line.text;
      open.last = line;
      return;
    }
    this.endAll();
    this.paragraph = { text: line.item ? `- ${line.text}` : line.text, first: line, last: line, offset };
  }

  /** Words of a heading and entries of a contents list never go on. */
  private isComplete(text: string, line: TextLine): boolean {
    const { sections } = this.profile;
    return (
      contentsTitle(text) !== undefined ||
      (standsOut(line, this.sizes) && (sections.isBareHeading(text) || sections.statusOf(text) !== undefined))
    );
  }

  private endAll(): void {
    this.endTable();
    this.endCode();
    this.endParagraph();
  }

  private endTable(): void {
    const { table } = this;
    this.table = undefined;
    if (table)
      this.builder.table({
        offset: table.offset,
        caption: undefined,
        anchors: [],
        header: table.header,
        rows: table.finish(),
        titles: table.titles,
      });
  }

  private endCode(): void {
    const { code } = this;
    this.code = undefined;
    if (code) this.builder.code(codeText(code.lines), code.offset);
  }

  private endParagraph(): void {
    const { paragraph } = this;
    this.paragraph = undefined;
    if (!paragraph) return;
    const { text, offset, first } = paragraph;
    const listed = contentsTitle(text);
    if (listed !== undefined) {
      this.contents.set(listed, offset);
      return;
    }
    const { body, part } = this.sizes;
    const { sections } = this.profile;
    const numbered = sections.isNumberedTitle(text) || sections.isChapterTitle(text);
    const heads = standsOut(first, this.sizes);
    if (heads && first.size > 1.04 * (part ?? body) && (part !== undefined || numbered)) {
      this.titles.add(text);
      this.builder.section(text, offset, numbered);
    } else if (heads && (sections.isBareHeading(text) || (part !== undefined && first.size > 0.96 * part)))
      this.builder.heading(text, offset);
    else this.builder.paragraph(text, offset);
  }
}
