// A template of a profile → a regular expression. "request[s] [parameters|message]": what stands in brackets may be missing, a bar
// parts alternatives, parentheses hold alternatives of which one has to stand there, "{name}" stands for something that is read.
// Letters count as alike in both cases. What is made this way takes time in proportion to the text: no repetition but those of slots.

/** What may stand for a slot, by its name: the source of a regular expression without groups that capture. */
export type Slots = Readonly<Record<string, string>>;

type Piece =
  | { kind: 'text'; source: string }
  | { kind: 'blank' }
  | { kind: 'group'; source: string; optional: boolean };

/** The source of the regular expression, the names of its groups and its choices, or what is wrong with the template. */
export function templateSource(
  template: string,
  slots: Slots,
): { source: string; names: string[]; choices: number } | { expected: string } {
  const reader = new TemplateReader(template, slots);
  const source = reader.alternatives(0);
  if (reader.fault === undefined && reader.at < template.length)
    reader.fault = `no "${template[reader.at]}" without its opening bracket`;
  const { fault, names, choices } = reader;
  return fault === undefined ? { source, names, choices } : { expected: fault };
}

/** Brackets in brackets. */
const DEEPEST = 6;
/** Places where a slot may end, about. */
const ENDS_OF_SLOT = 100;

class TemplateReader {
  at = 0;
  fault: string | undefined;
  readonly names: string[] = [];
  /** In how many ways a text could be read if each alternative, each group that may be missing and each end of a slot were open to it. */
  choices = 1;

  constructor(
    private readonly text: string,
    private readonly slots: Slots,
  ) {}

  alternatives(depth: number): string {
    if (depth > DEEPEST) this.fault ??= `no more than ${DEEPEST} brackets in each other`;
    const sources = [this.sequence(depth)];
    while (this.fault === undefined && this.text[this.at] === '|') {
      this.at += 1;
      sources.push(this.sequence(depth));
    }
    this.choices *= sources.length;
    return sources.length === 1 ? (sources[0] as string) : `(?:${sources.join('|')})`;
  }

  private sequence(depth: number): string {
    const pieces: Piece[] = [];
    while (this.fault === undefined && this.at < this.text.length && !/[|)\]]/.test(this.text[this.at] as string))
      pieces.push(this.piece(depth));
    return sourceOf(pieces);
  }

  private piece(depth: number): Piece {
    const character = this.text[this.at] as string;
    this.at += 1;
    if (character === ' ') return { kind: 'blank' };
    if (character === '{') return this.slot();
    if (character === '(' || character === '[') {
      const source = this.alternatives(depth + 1);
      const end = character === '(' ? ')' : ']';
      if (this.text[this.at] !== end) this.fault ??= `"${end}" at the end of what "${character}" opens`;
      this.at += 1;
      if (character === '[') this.choices *= 2;
      return { kind: 'group', source: `(?:${source})`, optional: character === '[' };
    }
    if (character !== '\\') return { kind: 'text', source: escaped(character) };
    this.at += 1;
    return { kind: 'text', source: escaped(this.text[this.at - 1] ?? '\\') };
  }

  private slot(): Piece {
    const end = this.text.indexOf('}', this.at);
    const name = this.text.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.text.length : end + 1;
    const source = Object.hasOwn(this.slots, name) ? this.slots[name] : undefined;
    if (source === undefined)
      this.fault ??= `${
        Object.keys(this.slots)
          .map((slot) => `{${slot}}`)
          .join(', ') || 'no placeholder'
      } instead of {${name}}`;
    this.names.push(name);
    this.choices *= ENDS_OF_SLOT;
    return { kind: 'text', source: `(${source ?? ''})` };
  }
}

/** A group that may be missing takes one of the blanks beside it with it. */
function sourceOf(pieces: readonly Piece[]): string {
  let source = '';
  /** Nothing but groups that take the blank behind them stands before. */
  let isStart = true;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const next = pieces[index + 1];
    if (piece.kind === 'blank' && next?.kind === 'group' && next.optional) {
      source += `(?: ${next.source})?`;
      index += 1;
    } else if (piece.kind === 'group' && piece.optional) {
      const takesBlank = isStart && next?.kind === 'blank';
      source += takesBlank ? `(?:${piece.source} )?` : `${piece.source}?`;
      if (takesBlank) {
        index += 1;
        continue;
      }
    } else source += piece.kind === 'blank' ? ' ' : piece.source;
    isStart = false;
  }
  return source;
}

export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
