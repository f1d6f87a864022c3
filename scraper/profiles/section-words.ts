// What divides documents into sections and pages into parts: titles, headings, and the lines that divide as headings do.
import { PART_KINDS, type NamedPart, type PartKind, type ProfileData } from './profile-data.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import { escaped } from './template.ts';
import type { Wording } from './wording.ts';

/** Titles of examples: "Example request (one disk)". */
const ASIDE = { aside: '\\(.{1,80}\\)', any: '.{1,60}?' };

const NUMBERED = /^(?:[A-Z]|\d{1,2})(?:\.\d{1,3}){1,4} \S/;
const CHAPTER = /^(?:\d{1,2}|[A-Z]) (?:[A-Z][A-Za-z ]{2,60}|(?=.{0,20}[\u4e00-\u9fff])[^\s。；，.][^。；，]{1,40})$/;
const SECTION = /^((?:[A-Z]|\d{1,2})(?:\.\d{1,3}){1,4}) (.+)$/;

/** Parts whose lines may divide them further. */
const DIVIDED: ReadonlySet<PartKind> = new Set(['uri', 'request', 'response', 'request-examples', 'response-examples']);

const EXAMPLES = ['request-examples', 'response-examples'] as const;

export class SectionWords {
  private readonly numbered: boolean;
  private readonly named: ReadonlySet<string>;
  private readonly parts: readonly (readonly [NamedPart, Wording])[];
  private readonly bare: Wording;
  private readonly above: NamedPart | undefined;
  private readonly lines: readonly (readonly [NamedPart, RegExp])[];
  /** The same among examples, where less says it. */
  private readonly labels: readonly (readonly [NamedPart, RegExp])[];
  private readonly addresses: RegExp;
  private readonly responseLines: Wording;
  private readonly failed: Wording;
  private readonly chapters: Wording;
  private readonly breadcrumb: string | undefined;
  private readonly products: RegExp;
  private readonly dates: RegExp;
  private readonly noteWords: RegExp;
  private readonly statusWord: string;
  private readonly status: RegExp;
  private readonly statusHeadings: Wording;
  private readonly statusInTitle: RegExp;
  private readonly responses: Wording;
  private readonly requests: Wording;
  private readonly separators: Wording;
  private readonly nameLabel: RegExp;
  private readonly labelledNames: RegExp;

  constructor(data: ProfileData, compiler: TemplateCompiler) {
    const { titles = {}, parts = {}, chapter = {}, book = {}, examples = {}, statuses = {} } = data;
    const lines = data['dividing-lines'] ?? {};
    this.numbered = titles.numbered ?? false;
    this.above = titles.above;
    this.named = new Set(Object.keys(parts));
    this.parts = PART_KINDS.map((kind) => [kind, compiler.whole(parts[kind], ['parts', kind], ASIDE)]);
    this.bare = compiler.whole(data['bare-headings'], ['bare-headings']);
    const dividing = (kind: 'request-examples' | 'response-examples', key: keyof typeof lines) => {
      const source = compiler.source(lines[key], ['dividing-lines', key]);
      // What stands in parentheses is the title of the example, what follows the colon its request line.
      const rest =
        kind === 'request-examples' ? '(?:[:.：]|[:：] *((?:GET|PUT|POST|DELETE|PATCH|HEAD) .*))?' : '[:.：]?';
      const title = ' ?[(\uff08]([^()\uff08\uff09]{1,120})[)\uff09]';
      return [kind, new RegExp(`^(?:- )?(?:${source})(?: \\d{1,2})?(?:${title})?${rest}$`, 'i')] as const;
    };
    this.lines = EXAMPLES.map((kind) => dividing(kind, kind));
    this.labels = [dividing('request-examples', 'shown-request'), dividing('response-examples', 'shown-response')];
    this.responseLines = compiler.whole(lines.response, ['dividing-lines', 'response'], { any: '.{1,160}?' });
    this.addresses = new RegExp(
      `^(?:- )?(?:${compiler.source(lines.addresses, ['dividing-lines', 'addresses'])})[:：]?$`,
      'i',
    );
    this.responses = compiler.within(lines['response-examples'], ['dividing-lines', 'response-examples']);
    this.requests = compiler.within(lines['request-examples'], ['dividing-lines', 'request-examples']);
    this.failed = compiler.within(lines.failed, ['dividing-lines', 'failed']);
    this.chapters = compiler.whole(chapter.lines, ['chapter', 'lines'], { chapter: '.{1,200}' });
    this.breadcrumb = chapter.breadcrumb;
    // Sentences end in the same words in small letters.
    const products = compiler.source(book.product, ['book', 'product'], { product: '\\S.{0,78}?' });
    this.products = new RegExp(`^(?:\\d{1,3} )?(?:${products})$`);
    this.dates = new RegExp(
      `^(?:${compiler.source(book.date, ['book', 'date'])})[:： ]\\s*(\\d{4}-\\d{2}-\\d{2})\\b`,
      'i',
    );
    this.noteWords = new RegExp(`^(?:${compiler.source(book.notes, ['book', 'notes'])})(?![\\w"'])`, 'i');
    this.statusWord = statuses.word ?? 'Status code';
    const blank = /\w$/.test(this.statusWord) ? ':?\\s+' : '\\s*[:：]?\\s*';
    this.status = new RegExp(`^${escaped(this.statusWord)}${blank}([1-5]\\d\\d|default)\\s*$`, 'i');
    const slots = { status: '[1-5]\\d\\d|default', any: '[A-Za-z][A-Za-z -]{0,40}' };
    this.statusHeadings = compiler.whole(statuses.headings, ['statuses', 'headings'], slots);
    this.statusInTitle = new RegExp(`${escaped(this.statusWord)}s?\\s*[:\uff1a]?\\s*([1-5]\\d\\d)(?!\\d)`, 'i');
    const labels = compiler.source(data.operation?.name, ['operation', 'name']);
    this.nameLabel = new RegExp(`^(?:- )?(?:${labels}) ?[:：]?$`, 'i');
    this.labelledNames = new RegExp(`^(?:- )?(?:${labels}) ?[:：] ?([A-Za-z][A-Za-z0-9]{1,100})\\.?$`, 'i');
    this.separators = compiler.whole(examples.separator, ['examples', 'separator'], { number: '\\d{1,3}' });
  }

  /** The part that a heading opens. */
  partOf(heading: string): NamedPart | undefined {
    return this.parts.find(([, words]) => words.test(heading))?.[0];
  }

  /** True where this profile has a heading for the part. */
  hasPart(kind: NamedPart): boolean {
    return this.named.has(kind);
  }

  /** True for words that are a heading even where the export lost its mark. */
  isBareHeading(text: string): boolean {
    return text.length < 30 && this.bare.test(text);
  }

  /** "4.3.1 Creating a Desktop", "A.2 Workspace Error Codes"; not a line of the contents list. */
  isNumberedTitle(text: string): boolean {
    return this.numbered && text.length < 200 && NUMBERED.test(text) && !text.includes('....');
  }

  /** "4 Workspace APIs", "A Appendix". */
  isChapterTitle(text: string): boolean {
    return this.numbered && text.length < 70 && CHAPTER.test(text);
  }

  /** The number and the rest of a numbered title. */
  numberOf(title: string): { number: string; title: string } | undefined {
    const match = this.numbered ? SECTION.exec(title) : null;
    return match ? { number: match[1] as string, title: match[2] as string } : undefined;
  }

  /** True for a heading that begins a section of a document of many. */
  startsSection(heading: string): boolean {
    return this.numbered && (SECTION.test(heading) || /^[A-Z\d]{1,2} [A-Z]/.test(heading));
  }

  /** True for the heading right below the title of a page, where titles are lines like others. */
  isBelowTitle(heading: string): boolean {
    return this.above !== undefined && this.partOf(heading) === this.above;
  }

  /** The part that a line of running text opens inside of another, and what the line says besides. */
  dividingLine(text: string, part: PartKind): { kind: NamedPart; rest: string[]; failed: boolean } | undefined {
    if (text.length > 400 || !DIVIDED.has(part)) return undefined;
    if (this.responseLines.test(text.replace(/[:.：]$/, ''))) return { kind: 'response', rest: [text], failed: false };
    // In the part of the address, examples are addresses.
    const plain =
      part === 'uri' || part === 'request' ? 'request-examples' : part === 'response' ? 'response-examples' : undefined;
    if (plain !== undefined && this.addresses.test(text)) return { kind: plain, rest: [], failed: false };
    const isExample = part === 'request-examples' || part === 'response-examples';
    for (const [kind, pattern] of isExample ? [...this.lines, ...this.labels] : this.lines) {
      const match = pattern.exec(text);
      if (!match) continue;
      const rest = [match[1], match[2]].filter((one): one is string => one !== undefined);
      return { kind, rest, failed: kind === 'response-examples' && this.failed.test(text.replace(/\(.*/, '')) };
    }
    return undefined;
  }

  /** True for the title of an example that speaks of what comes back. */
  namesResponse(title: string): boolean {
    return this.responses.test(title);
  }

  /** True for a line that speaks of an example of what is sent. */
  namesRequest(line: string): boolean {
    return this.requests.test(line);
  }

  /** The chapter that a line at the end of a page names. */
  chapterOf(line: string): string | undefined {
    return line.length < 400 ? this.chapters.read(line)?.['chapter'] : undefined;
  }

  /** The chapter in a line with the way to the page. */
  breadcrumbChapter(line: string): string | undefined {
    if (this.breadcrumb === undefined || !line.startsWith(this.breadcrumb)) return undefined;
    return line.split('/').at(-2)?.trim() ?? '';
  }

  /** What the title of a book says that it documents. */
  productOf(line: string): string | undefined {
    return this.products
      .exec(line)
      ?.slice(1)
      .find((product) => product !== undefined);
  }

  /** True for the text of a box that is a note. */
  isNote(text: string): boolean {
    return this.noteWords.test(text);
  }

  /** The date (ISO) that a line at the beginning states. */
  dateOf(line: string): string | undefined {
    return this.dates.exec(line)?.[1];
  }

  /** The status of a "Status code: 403" line, undefined for any other line. */
  statusOf(line: string): string | undefined {
    return line.length < 40 ? this.status.exec(line)?.[1]?.toLowerCase() : undefined;
  }

  /** The heading that readers make of such a line. */
  statusHeading(status: string): string {
    return `${this.statusWord}: ${status}`;
  }

  /** The status of such a heading. */
  statusOfHeading(heading: string): string | undefined {
    if (!heading.startsWith(this.statusWord)) return undefined;
    const status = /^ ([1-5](?:\d\d|xx|XX)|default)$/.exec(this.afterStatusWord(heading) ?? '')?.[1];
    return status === 'default' ? status : status?.toUpperCase();
  }

  /** The status of another heading of what comes back: "HTTP 201". */
  statusNamed(heading: string): string | undefined {
    return heading.length < 60 ? this.statusHeadings.read(heading.trim())?.['status'] : undefined;
  }

  /** The status in the caption of a table: "Response body parameters (status code 201)". */
  statusOfTitle(title: string): string | undefined {
    return this.statusInTitle.exec(title)?.[1];
  }

  /** The words behind "Status code:" in a line that may name several. */
  statusesBehindWord(line: string): string {
    return (this.afterStatusWord(line) ?? '').trim();
  }

  /** True for a line that means to state a status, whatever it states. */
  isStatusLine(line: string): boolean {
    return this.afterStatusWord(line) !== undefined;
  }

  /** True for "Example 2:", which parts examples and says nothing of them. */
  isSeparator(line: string): boolean {
    return this.separators.test(line);
  }

  /** True for words behind, below or beside which a page states what its operation is called: "API name". */
  isNameLabel(text: string): boolean {
    return this.nameLabel.test(text);
  }

  /** The name in a line with both. */
  labelledName(line: string): string | undefined {
    return this.labelledNames.exec(line)?.[1];
  }

  private afterStatusWord(text: string): string | undefined {
    const { length } = this.statusWord;
    const isNamed = text.slice(0, length).toLowerCase() === this.statusWord.toLowerCase();
    const rest = text.slice(length).replace(/^s(?=\s?[:：])/, '');
    return isNamed && /^[:：]/.test(rest) ? rest.slice(1) : undefined;
  }
}
