// How captions are written and what they say: the place of the parameters of a table, or the field or object that it describes.
import { narrowForms } from './narrow-forms.ts';
import type { ProfileData } from './profile-data.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import { escaped } from './template.ts';
import type { Wording } from './wording.ts';

export interface Caption {
  number: string;
  title: string;
}

/** One of the pieces in which a table is printed. */
export interface Piece {
  /** Of the whole table; empty where the caption says no more than that it goes on. */
  title: string;
  index?: number;
  /** Nothing but a number says that it is a piece. */
  isCounted: boolean;
}

export type FieldTableRole = 'path' | 'query' | 'header' | 'body' | 'object';

const SLOTS = {
  name: '[\\w:.#@*-]{1,80}(?: [\\w:.#@*-]{1,80}){0,3}?',
  word: '[\\w:.#@*-]{1,80}',
  aside: '\\(.{1,200}\\)',
  rest: '.{1,60}',
};
/** Cases that tell tables of one caption apart: "(creating a pair)". */
const ASIDE = { aside: '\\(.{1,200}\\)' };

/** What makers of documents set between the number of a table and its title: "Table 2. ", "Table 2: ", "Table 2 - ". */
const SEPARATOR = '[.:|\uff1a\uff0e\u3001]|\\s{0,3}[-\u2013\u2014|:](?=\\s)';

/** "Lamps (continued)", "Lamps - continued". */
const PIECE =
  /^(.{0,150}?)\s*(?:[(\uff08]([^()\uff08\uff09]{1,30})[)\uff09]|[,\u2013\u2014-]\s*([^\s,()\d-][^,()-]{0,29}))$/;

/** Names have fewer words. */
const PHRASE = 4;

export class CaptionWords {
  private readonly word: string;
  private readonly caption: RegExp;
  private readonly numbers: RegExp;
  private readonly telling: Wording;
  private readonly roles: readonly (readonly [FieldTableRole, Wording])[];
  private readonly form: Wording;
  private readonly general: Wording;
  private readonly whole: Wording;
  private readonly subjects: Wording;
  private readonly operation: Wording;
  private readonly fields: Wording;
  private readonly lines: Wording;
  private readonly failures: Wording;
  private readonly shown: Wording;
  private readonly continued: Wording;
  private readonly mention: RegExp;
  private readonly sent: Wording;
  private readonly reference: RegExp;
  private readonly labelled: RegExp;
  private readonly joint: RegExp;

  constructor({ captions = {}, names = {} }: ProfileData, compiler: TemplateCompiler) {
    this.word = captions.word ?? 'Table';
    const isLatin = /\w$/.test(this.word);
    const word = escaped(this.word) + (isLatin ? ' ' : ' ?');
    this.caption = new RegExp(
      `^${word}(\\d{1,3}[-.]\\d{1,5}|[A-Z]-\\d{1,4}|\\d{1,4})${isLatin ? '(?=[.:|\uff1a]?\\s|[:|\uff1a]|[.]?$)' : '(?![\\w-])'}(?:${SEPARATOR})?\\s*(.*)$`,
    );
    this.numbers = new RegExp(
      `${isLatin ? '\\b' : ''}${word}(\\d{1,3}(?:[-.]\\d{1,5})?)${isLatin ? '\\b' : '(?!\\d)'}`,
      'g',
    );
    this.telling = compiler.within(captions.telling, ['captions', 'telling']);
    this.roles = (['path', 'query', 'header', 'body'] as const).map((role) => [
      role,
      compiler.within(captions[role], ['captions', role]),
    ]);
    this.form = compiler.within(captions.form, ['captions', 'form']);
    this.general = compiler.whole(captions.general, ['captions', 'general'], ASIDE);
    this.whole = compiler.opening(captions.whole, ['captions', 'whole']);
    this.subjects = compiler.whole(captions.subject, ['captions', 'subject'], SLOTS);
    this.operation = compiler.whole(captions.operation, ['captions', 'operation']);
    this.fields = compiler.whole(captions.field, ['captions', 'field'], { name: '[\\w.-]{1,80}' });
    this.lines = compiler.whole(captions.lines, ['captions', 'lines']);
    this.failures = compiler.opening(captions.failures, ['captions', 'failures']);
    this.sent = compiler.whole(captions.mention, ['captions', 'mention']);
    this.shown = compiler.whole(captions.shown, ['captions', 'shown'], { any: '[^()]{1,60}' });
    this.continued = compiler.whole(captions.continued, ['captions', 'continued']);
    const sent = compiler.source(captions.mention, ['captions', 'mention']);
    this.labelled = new RegExp(`^(.{0,120}?) ?(?:${sent})$`, 'i');
    const joints = compiler.source([...(names.or ?? []), ...(names.and ?? [])], ['names', 'or']);
    this.joint = new RegExp(`^[,/\u3001]? ?(?:${joints})?(?: ?(?:${sent}))?$`, 'i');
    this.reference = new RegExp(`^(?:${sent})${isLatin ? ' ' : ' ?'}\\S`, 'i');
    this.mention = new RegExp(`^(?:(?:${sent})${isLatin ? ' ' : ' ?'})?${word}\\d{1,3}(?:[-.]\\d{1,5})?[.。]?$`, 'i');
  }

  /** "Table 4-89 AccessConfigInfo" → its number and title. */
  captionOf(text: string): Caption | undefined {
    if (!text.startsWith(this.word) || text.length > 160) return undefined;
    const match = this.caption.exec(text);
    return match ? { number: match[1] as string, title: (match[2] as string).trim() } : undefined;
  }

  /** The line that a caption was. */
  captionLine({ number, title }: Caption): string {
    return `${this.word} ${number} ${title}`.trim();
  }

  /** True for a line that may be a caption that goes on. */
  opensCaption(text: string): boolean {
    return text.startsWith(`${this.word} `);
  }

  /** The numbers of tables that a text sends to: "3" of "For details, see Table 3". */
  numbersIn(text: string): string[] {
    return text.includes(this.word) ? [...text.matchAll(this.numbers)].map((match) => match[1] as string) : [];
  }

  /**
   * True for a text that sends to each of its tables in the same way: "see Table 2 or Table 3", "For lamps, see Table 2, and for
   * candles, see Table 3". Between two sentences, one sends to more than the other says.
   */
  sendsToEach(text: string): boolean {
    const plain = narrowForms(text);
    const found = [...plain.matchAll(this.numbers)];
    let end = 0;
    const before = found.map((match) => {
      const words = plain.slice(Math.max(end, match.index - 300), match.index);
      end = match.index + match[0].length;
      return words.replace(/^ ?\([^()]{1,60}\)/, '').trim();
    });
    const [first = '', ...others] = before;
    if (others.length > 0 && others.every((words) => words !== '' && this.joint.test(words))) return true;
    const labels = [first.split(/[.;\u3002\n]/).at(-1) ?? '', ...others].map((one) => {
      const said = one.replace(/^[\s.,;\u3002)-]+/, '').replace(/[,\u3001] ?/g, ' ');
      return /[.;\u3002\n]/.test(said) ? '' : (this.labelled.exec(said.replace(/\s+/g, ' ').trim())?.[1] ?? '').trim();
    });
    return labels.length > 1 && new Set(labels).size === labels.length && !labels.includes('');
  }

  /** True for a caption that says nothing about where the parameters stand. */
  isGeneral(title: string): boolean {
    // A bare word in small letters is a name.
    return (title !== title.toLowerCase() || !isOneWord(title)) && this.general.test(title);
  }

  /** The one word in parentheses at the end of a general caption: "Response parameters (lamps)". */
  asideOf(title: string): string | undefined {
    const aside = /[(\uff08]([\w.-]{1,80})[)\uff09]$/.exec(title.trim())?.[1];
    return aside !== undefined && this.isGeneral(title) ? aside : undefined;
  }

  /** True for a caption that tells of an object and does not name it: the table is called after the field that it describes. */
  isPhrase(title: string): boolean {
    return this.isGeneral(title) || title.trim().split(/\s+/).length >= PHRASE;
  }

  /** True for a line of running text that is the caption of the table below it. */
  isCaptionLine(text: string): boolean {
    return this.subjectOf(text) !== undefined || this.isGeneral(text) || this.lines.test(text);
  }

  /** What a caption says of its table: behind the title it may say that the table is made of examples. */
  titleOf({ number, title }: Caption): Caption & { isShown?: true } {
    const start = title.lastIndexOf(' (');
    const isShown = start > 0 && this.shown.test(title.slice(start + 1));
    return isShown ? { number, title: title.slice(0, start), isShown } : { number, title };
  }

  /** What the caption of a further piece of a table says: "Lamps (continued)", "Lamps (2)", "Lamps (2/3)". */
  pieceOf(title: string): Piece | undefined {
    const match = PIECE.exec(title.trim());
    if (!match) return undefined;
    const [, whole = '', inner = '', behind = ''] = match;
    const words = (inner || behind).trim();
    const count = inner === '' ? null : /^(\d{1,2})(?: ?[/-] ?\d{1,2})?$/.exec(words);
    if (!count && !this.continued.test(words.replace(/ ?\d{1,2}$/, ''))) return undefined;
    const piece: Piece = { title: whole.trim(), isCounted: count !== null };
    return count ? { ...piece, index: Number(count[1]) } : piece;
  }

  /** True for the caption of what comes back when the request fails. */
  isOfFailure(title: string | undefined): boolean {
    return title !== undefined && this.failures.test(title);
  }

  /** True for a cell that only sends to a table: "See Table 3." */
  isMention(cell: string): boolean {
    return this.mention.test(cell.trim());
  }

  /** True for a sentence that only sends elsewhere: "For details, see Lamps." */
  isReference(sentence: string): boolean {
    return this.isMention(sentence) || (sentence.length < 200 && this.reference.test(sentence.replaceAll(',', '')));
  }

  /** True for a text with the word that captions begin with. */
  namesTable(text: string): boolean {
    return text.toLowerCase().includes(this.word.toLowerCase());
  }

  /** True for a text that says no more than to see what it links to. */
  isSentTo(text: string, link: string): boolean {
    const index = text.indexOf(link);
    if (index < 0 || link === '' || text.length > link.length + 40) return false;
    const rest = text.slice(0, index) + text.slice(index + link.length);
    const words = rest.replace(/[.:\u3002\uff1a]\s*$|[,\uff0c\u201c\u201d"]/g, '').replace(/\s+/g, ' ');
    return this.sent.test(words.trim());
  }

  /** True for the caption of the fields of a form. */
  isOfForm(title: string): boolean {
    return this.roleOf(title) === 'body' && this.form.test(title);
  }

  /** "Request parameters": general, but of the whole request or response. */
  isOfWhole(title: string | undefined): boolean {
    return title !== undefined && this.isGeneral(title) && this.whole.test(title);
  }

  /** The role that the caption states; "object" for any other caption, undefined without one and for one that says nothing. */
  roleOf(title: string | undefined): FieldTableRole | undefined {
    if (title === undefined || title === '' || this.isGeneral(title)) return undefined;
    if (this.subjectOf(title) !== undefined) return 'object';
    // A profile that does not say how captions tell anything has those that tell places alone.
    if (!this.telling.isEmpty && (isOneWord(title) || !this.telling.test(title))) return 'object';
    return this.roles.find(([, words]) => words.test(title))?.[0] ?? 'object';
  }

  /** The field or object that a caption names; undefined for a caption that is a bare name or speaks of the operation. */
  subjectOf(title: string): string | undefined {
    const plain = title.replaceAll('**', '').replace(/\s+/g, ' ').replace(/[.:]$/, '').trim();
    if (isOneWord(plain) || plain.length > 300) return undefined;
    const field = this.fields.read(plain)?.['name'];
    if (field !== undefined) return field;
    const read = this.subjects.read(plain);
    const subject = (read?.['name'] ?? read?.['word'])?.trim();
    // "Parameters for creating a lamp" are those of the operation.
    const isOfOperation = this.operation.test(subject ?? '') || /^[a-z]+ing(?: |$)/.test(subject ?? '');
    return isOfOperation ? undefined : subject;
  }
}

/** A name as programs have them; languages without blanks write whole captions in one. */
function isOneWord(title: string): boolean {
  return !title.includes(' ') && !/[\u3000-\u9fff\uff00-\uffef]/.test(title);
}
