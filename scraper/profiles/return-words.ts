// Sentences that say what an operation returns, and what surrounds it in every response.
import type { ProfileData } from './profile-data.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import type { Wording } from './wording.ts';

const SLOTS = { t: '[^\\n]{1,300}', any: '[^\\n]{0,80}?' };

export interface WrapField {
  name: string;
  /** A type cell; undefined for what the operation returns. */
  type: string | undefined;
}

export class ReturnWords {
  readonly isUsed: boolean;
  private readonly sentences: Wording;
  private readonly sent: Wording;
  private readonly sentHeaders: Wording;
  private readonly joined: Wording;
  private readonly texts: Wording;
  private readonly same: Wording;
  private readonly lists: Readonly<Record<'sent' | 'returned', Wording>>;
  private readonly single: readonly WrapField[];
  private readonly list: readonly WrapField[];

  constructor({ returns = {}, sends = {} }: ProfileData, compiler: TemplateCompiler) {
    this.isUsed = (returns.sentences ?? sends.sentences ?? []).length > 0;
    this.sent = compiler.within(sends.sentences, ['sends', 'sentences'], SLOTS);
    // With a hyphen, or it is a word.
    const header = '[A-Za-z][\\w]{0,30}(?:-\\w{1,30}){1,6}';
    this.sentHeaders = compiler.within(sends.headers, ['sends', 'headers'], { ...SLOTS, header });
    this.joined = compiler.within(returns.joined, ['returns', 'joined'], SLOTS);
    this.same = compiler.whole(returns.same, ['returns', 'same'], SLOTS);
    this.texts = compiler.whole(sends.texts, ['sends', 'texts'], SLOTS);
    this.lists = {
      sent: compiler.whole(sends.lists, ['sends', 'lists'], SLOTS),
      returned: compiler.whole(returns.lists, ['returns', 'lists'], SLOTS),
    };
    this.sentences = compiler.within(returns.sentences, ['returns', 'sentences'], SLOTS);
    this.single = fieldsOf(returns.wrap);
    this.list = returns['wrap-list'] === undefined ? this.single : fieldsOf(returns['wrap-list']);
  }

  /** What a sentence says is returned, in its words. */
  read(sentence: string): string | undefined {
    return this.sentences.read(sentence)?.['t'];
  }

  /** What else the fields are of that come back: "shade" of "a lamp (with its shade)". */
  readJoined(words: string): string | undefined {
    return this.joined.read(words)?.['t'];
  }

  /** What a sentence says is sent. */
  readSent(sentence: string): string | undefined {
    return this.sent.read(sentence)?.['t'];
  }

  /** The name of a header that a sentence says may be sent. */
  readSentHeader(sentence: string): string | undefined {
    return this.sentHeaders.read(sentence)?.['header'];
  }

  /** What the list holds that a sentence says is sent or returned; empty where it does not say, undefined for any other sentence. */
  readList(sentence: string, side: 'sent' | 'returned'): string | undefined {
    const read = this.lists[side].read(sentence);
    return read && (read['t'] ?? '').trim();
  }

  /** True for a sentence that says that the body is plain text. */
  isTextSent(sentence: string): boolean {
    return this.texts.test(sentence);
  }

  /** What a sentence says that what comes back has the fields of, in its words; empty for what is sent. */
  readSame(sentence: string): string | undefined {
    const ways = this.same.readAll(sentence);
    return ways.length === 0 ? undefined : ways.every((read) => read['t'] !== undefined) ? (ways[0]?.['t'] ?? '') : '';
  }

  /** The fields around what is returned; none where it is the body itself. */
  wrapOf(isList: boolean): readonly WrapField[] {
    return isList ? this.list : this.single;
  }
}

function fieldsOf(wrap: Readonly<Record<string, string>> = {}): WrapField[] {
  return Object.entries(wrap).map(([name, type]) => ({ name, type: type === '{t}' ? undefined : type }));
}
