// Markdown as people write it → blocks: marked headings with their depth, fenced and indented code, tables between pipes and of
// HTML, lists, quotes, front matter, comments, and the components of MDX. Exports that lost their marks are read in readers/text.
import type { DocumentModel, Source } from '../../blocks/block.ts';
import type { Profile } from '../../profiles/profile.ts';
import { anchorName } from '../html/link-target.ts';
import { indentOf } from '../indent-of.ts';
import { LineReader } from '../line-reader.ts';
import { htmlFragment, readFragment, withoutAnchors } from '../text/html-fragment.ts';
import { withinColumns } from '../text/fit-cells.ts';
import { fencedCode, indentedCode, type MarkedCode } from './code-lines.ts';
import { frontMatter } from './front-matter.ts';
import { headingSlug, inlineText } from './inline-text.ts';
import { headingName, markedHeading } from './marked-heading.ts';
import { pipeTable, type PipeTable } from './pipe-table.ts';

const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const DEFINITION = /^ {0,3}\[([^[\]^]{1,100})\]:\s+<?([^\s<>]{1,400})>?/;
const ITEM = /^(\s*)(?:[-*+]|\d{1,3}[.)])\s+(\S.*)$/;
const TERM = /^\s{0,3}:\s+(\S.*)$/;
const MODULE_LINE = /^(?:import|export)\s.{1,400}$/;

/** Reads one document. Every table row it meets is listed in `physicalRows`, whatever becomes of it. */
export function readMarkdown(source: Source, text: string, profile: Profile): DocumentModel {
  return new MarkdownReader(source, profile, text).read();
}

class MarkdownReader extends LineReader {
  private readonly definitions = new Map<string, string>();
  /** Lines of the paragraph or list item that is open. */
  private open: { lines: string[]; line: number; isItem: boolean } | undefined;
  private anchors: string[] = [];
  private title: string | undefined;
  /** A comment has no end, so that nobody has to look for that of the next. */
  private unclosed = false;

  constructor(source: Source, profile: Profile, text: string) {
    super(source, profile, text);
    for (const line of this.lines) {
      const match = DEFINITION.exec(line);
      if (match) this.definitions.set((match[1] as string).toLowerCase(), match[2] as string);
    }
  }

  override read(): DocumentModel {
    const front = frontMatter(this.lines);
    if (front?.title !== undefined) this.pushHeading(1, front.title, 1);
    return super.read(front?.next);
  }

  protected readBlock(index: number): number {
    const raw = this.lines[index] as string;
    const { text: line, names } = withoutAnchors(raw);
    for (const name of names) this.anchors.push(anchorName(name, this.source.id));
    if (line.trim() === '' || (RULE.test(line) && !(this.open && UNDERLINE.test(line)))) {
      this.close();
      return index + 1;
    }
    const code = fencedCode(this.lines, index) ?? (this.open ? undefined : indentedCode(this.lines, index));
    if (code) return this.pushCode(code, index);
    if (/^\s*<!--/.test(line)) return this.endOfComment(line, index);
    const heading = markedHeading(line);
    if (heading) {
      this.pushHeading(heading.level, heading.text, index + 1);
      return index + 1;
    }
    if (DEFINITION.test(line) || (this.source.id.endsWith('.mdx') && MODULE_LINE.test(line))) return index + 1;
    const underline = this.open && !this.open.isItem ? UNDERLINE.exec(line) : null;
    if (underline && this.open) {
      const { lines, line: at } = this.open;
      this.open = undefined;
      this.pushHeading(underline[1]?.startsWith('=') ? 1 : 2, lines.join(' '), at);
      return index + 1;
    }
    const table = pipeTable(this.lines, index);
    if (table) return this.pushTable(table);
    const fragment = htmlFragment(this.lines, index);
    if (fragment) {
      this.close();
      const { blocks, report } = readFragment(this.source, this.profile, fragment, index);
      this.page.absorb(blocks, report, this.takeAnchors());
      return fragment.last + 1;
    }
    return this.pushText(line, index);
  }

  /** The index of the line on which comments end; what stands behind them becomes that line. One that is not closed is its own line. */
  private endOfComment(first: string, index: number): number {
    this.lines[index] = first;
    let line = index;
    let at = 0;
    const text = (): string => this.lines[line] as string;
    for (;;) {
      while (/\s/.test(text()[at] ?? '')) at += 1;
      if (!text().startsWith('<!--', at)) break;
      const opened = line;
      if (this.unclosed) return line + 1;
      // "<!-->" is a comment as well.
      let end = text().indexOf('-->', at + 2);
      while (end < 0 && line + 1 < this.lines.length) {
        line += 1;
        end = text().indexOf('-->');
      }
      if (end < 0) {
        this.unclosed = true;
        return opened + 1;
      }
      at = end + 3;
    }
    if (at >= text().length) return line + 1;
    this.lines[line] = text().slice(at);
    return line;
  }

  private pushText(line: string, index: number): number {
    const quoted = line.replace(/^\s*(?:>\s?)+/, '');
    const component = this.profile.markup.lineOf(quoted);
    if (component !== undefined) {
      this.close();
      for (const anchor of component.anchors) this.anchors.push(anchorName(anchor, this.source.id));
      if (component.text !== '') this.page.paragraph(this.inline(component.text).text, index + 1);
      return index + 1;
    }
    const item = ITEM.exec(quoted);
    const term = TERM.exec(quoted);
    const start = (text: string, isItem: boolean): void => {
      this.close();
      this.open = { lines: [text], line: index + 1, isItem };
    };
    const last = this.open?.lines.at(-1) ?? '';
    if (term) {
      // A term stands with what it means.
      if (this.open) this.open.lines.push(`\n: ${term[1] as string}`);
      else start(`: ${term[1] as string}`, true);
    } else if (item) start(`- ${item[2] as string}`, true);
    else if (!this.open || (!this.open.isItem && /(?:\\| {2})$/.test(last))) start(quoted.trimStart(), false);
    else this.open.lines.push(quoted.trim());
    return index + 1;
  }

  private inline(markup: string): ReturnType<typeof inlineText> {
    return inlineText(markup, this.source.id, this.definitions);
  }

  protected close(): void {
    const { open } = this;
    this.open = undefined;
    if (!open) return;
    const markup = open.lines.map((line) => (line.endsWith('\\') ? line.slice(0, -1) : line)).join(' ');
    const { text, links } = this.inline(markup.replaceAll(' \n', '\n'));
    if (text !== '') this.page.paragraph(text, open.line, links);
  }

  private pushHeading(level: number, markup: string, line: number): void {
    this.close();
    const { text: named, name } = headingName(markup);
    const { text } = this.inline(named);
    if (text === '') return;
    // The front matter may state the title that the first heading repeats.
    const isRepeated = level === 1 && this.title === text;
    const anchors = [...this.takeAnchors(), anchorName(name ?? headingSlug(text), this.source.id)];
    if (isRepeated) return;
    if (level === 1) this.title = text;
    this.page.heading(text.replace(/\n/g, ' '), line, { level, anchors });
  }

  private pushCode({ text, next, closed, first }: MarkedCode, index: number): number {
    this.close();
    this.anchors = [];
    if (!closed) this.page.report('code-not-closed', {}, index + 1);
    this.page.code(text, first);
    return next;
  }

  private pushTable({ header, rows, line, next }: PipeTable): number {
    this.close();
    const titles = withinColumns(header.map((cell) => this.inline(cell).text));
    this.page.table({
      offset: line,
      caption: undefined,
      anchors: this.takeAnchors(),
      header: titles,
      titles: header.length,
      rows: rows.map((row) => {
        const cells = row.cells.map((cell) => this.inline(cell));
        return {
          cells: titles.map((_, column) => cells[column]?.text ?? ''),
          links: cells.flatMap(({ links }, column) => links.map(({ target }) => ({ column, target }))),
          found: row.cells.length,
          indent: indentOf(row.raw) ?? 0,
          offset: row.line,
        };
      }),
    });
    return next;
  }

  private takeAnchors(): string[] {
    const { anchors } = this;
    this.anchors = [];
    return anchors;
  }
}
