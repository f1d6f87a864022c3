// reStructuredText with the directives of API references → blocks: titles by their lines of signs, the directives that state
// addresses, parameters and statuses, included payloads. No general reader of the notation.
import { leastOf } from '../../diagnostics/extremes.ts';
import type { DocumentModel, Source } from '../../blocks/block.ts';
import type { Profile } from '../../profiles/profile.ts';
import { headingSlug } from '../markdown/inline-text.ts';
import { directiveOf, type Directive } from '../../sources/directive-of.ts';
import { anchorName } from '../html/link-target.ts';
import { LineReader } from '../line-reader.ts';
import { otherLines, parameterTable, statusTable, type DirectiveBody } from './directive-tables.ts';
import { IncludedFiles } from './included-files.ts';
import { rstText } from './rst-text.ts';

const COMMENT = /^\s*\.\.(?:\s|$)/;
const SIGNS = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
/** Directives that place or show what stands elsewhere. */
const WITHOUT_TEXT =
  /^(?:contents|toctree|include|image|index|highlight|meta|raw|role|default-role|rst-class|tabularcolumns)$/;
/** ":header-rows: 1" */
const OPTION = /^\s*:[\w-]+:/;
const ITEM = /^(\s*)(?:[-*+]|\d{1,3}\.|#\.)\s+(\S.*)$/;

export function readRst(source: Source, text: string, profile: Profile): DocumentModel {
  return new RstReader(source, profile, text).read();
}

class RstReader extends LineReader {
  /** Kinds of title lines in the order in which they are met: the depth of a title. */
  private readonly styles: string[] = [];
  private open: { lines: string[]; line: number } | undefined;
  private readonly files = new IncludedFiles(this.source.included ?? {}, this.page);

  protected readBlock(index: number): number {
    const line = this.lines[index] as string;
    if (line.trim() === '') {
      this.close();
      return index + 1;
    }
    const title = this.titleAt(index);
    if (title !== undefined) return title;
    const directive = directiveOf(line);
    if (directive) return this.directive(directive, index);
    if (COMMENT.test(line)) {
      this.close();
      return this.endOfIndented(index + 1, depthOf(line));
    }
    const item = ITEM.exec(line);
    if (item) {
      this.close();
      this.open = { lines: [`- ${item[2] as string}`], line: index + 1 };
    } else if (this.open) this.open.lines.push(line.trim());
    else this.open = { lines: [line.trim()], line: index + 1 };
    // What is indented behind two colons is preformatted.
    if (!/::\s*$/.test(line)) return index + 1;
    const { lines } = this.open;
    lines[lines.length - 1] = (lines.at(-1) ?? '').replace(/\s?::$/, line.trim() === '::' ? '' : ':');
    this.close();
    return this.code(index + 1, depthOf(line));
  }

  /** The index behind a title, where one stands at `index`. */
  private titleAt(index: number): number | undefined {
    const line = this.lines[index] as string;
    const next = this.lines[index + 1] ?? '';
    const over = SIGNS.exec(line)?.[1];
    if (over !== undefined && next.trim() !== '' && SIGNS.exec(this.lines[index + 2] ?? '')?.[1] === over) {
      this.heading(next, `${over}${over}`, index + 2);
      return index + 3;
    }
    const under = /^\S/.test(line) && over === undefined ? SIGNS.exec(next)?.[1] : undefined;
    if (under === undefined || next.trim().length + 2 < line.trim().length || this.open) return undefined;
    this.heading(line, under, index + 1);
    return index + 2;
  }

  private heading(text: string, style: string, line: number): void {
    this.close();
    if (!this.styles.includes(style)) this.styles.push(style);
    const title = rstText(text);
    const level = this.styles.indexOf(style) + 1;
    this.page.heading(title, line, { level, anchors: [anchorName(headingSlug(title), this.source.id)] });
  }

  private directive({ depth, name, argument }: Directive, index: number): number {
    this.close();
    const end = this.endOfIndented(index + 1, depth);
    const line = index + 1;
    const body = { lines: this.lines.slice(index + 1, end), first: index + 2 };
    const { directives } = this.profile.markup;
    if (directives.address.has(name)) this.address(argument, body, line);
    else if (directives.parameters.has(name) || directives.statuses.has(name)) {
      const isOfStatuses = directives.statuses.has(name);
      const file = isOfStatuses ? (argument.split(/\s+/).at(-1) ?? '') : argument;
      const table = (isOfStatuses ? statusTable : parameterTable)(body, this.files.rowsOf(file, line), line);
      if (table) this.page.table(table);
      for (const { text, line: at } of otherLines(body))
        this.page.report('directive-line-unknown', { directive: name }, at, text.slice(0, 200));
    } else if (name === 'literalinclude') {
      const text = this.files.textOf(argument, line);
      if (text !== undefined) this.page.code(text, line);
    } else if (/^(?:code|code-block|sourcecode|parsed-literal)$/.test(name)) return this.code(index + 1, depth);
    else if (/^(?:note|warning|important|tip|caution|attention|deprecated|versionadded|versionchanged)$/.test(name)) {
      const text = [argument, ...body.lines.map((bodyLine) => bodyLine.trim())].join(' ').trim();
      if (text !== '') this.page.paragraph(rstText(text), line);
    } else if (!WITHOUT_TEXT.test(name)) return this.otherDirective(name, argument, index, end);
    return end;
  }

  /** The address stands behind the directive, or on the lines below it. */
  private address(argument: string, { lines, first }: DirectiveBody, line: number): void {
    if (argument !== '') {
      this.page.paragraph(argument, line);
      return;
    }
    for (const [index, text] of lines.entries())
      if (text.trim() !== '' && !OPTION.test(text)) this.page.paragraph(text.trim(), first + index);
  }

  /** What a directive means that nobody knows is not told; what stands in it is read as text. */
  private otherDirective(name: string, argument: string, index: number, end: number): number {
    this.page.report('directive-unknown', { directive: name }, index + 1, argument === '' ? undefined : argument);
    let next = index + 1;
    while (next < end && OPTION.test(this.lines[next] as string)) next += 1;
    return next;
  }

  /** The index of the first line behind what is indented deeper than `depth`. */
  private endOfIndented(index: number, depth: number): number {
    let end = index;
    for (let next = index; next < this.lines.length; next += 1) {
      const line = this.lines[next] as string;
      if (line.trim() === '') continue;
      if (depthOf(line) <= depth) break;
      end = next + 1;
    }
    return end;
  }

  private code(index: number, depth: number): number {
    const end = this.endOfIndented(index, depth);
    const lines = this.lines.slice(index, end);
    // Options stand in front of the content.
    const start = lines.findIndex((line) => line.trim() !== '' && !OPTION.test(line));
    const content = start < 0 ? [] : lines.slice(start);
    const common = leastOf(
      content
        .filter((line) => line.trim() !== '')
        .slice(0, 1000)
        .map(depthOf),
    );
    if (content.length > 0)
      this.page.code(content.map((line) => line.slice(common)).join('\n'), index + 1 + Math.max(0, start));
    return Math.max(end, index);
  }

  protected close(): void {
    const { open } = this;
    this.open = undefined;
    const text = open ? rstText(open.lines.join(' ')) : '';
    if (!open || text === '') return;
    // "**Response**" alone in its line stands for a title without a depth of its own.
    const isTitle = open.lines.length === 1 && /^\*\*[^*]{1,80}\*\*$/.test(open.lines[0] ?? '');
    if (isTitle && this.profile.sections.partOf(text) !== undefined)
      this.page.heading(text, open.line, { level: this.styles.length + 1, anchors: [] });
    else this.page.paragraph(text, open.line);
  }
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}
