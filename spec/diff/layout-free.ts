// The text of a cell → its words without layout: what is left when paragraphs, emphasis, bullets and punctuation are set aside.

export interface LayoutFree {
  /** The words in order, one space between them. */
  text: string;
  /** The words of each sentence or item, sorted: for texts whose parts stand in another order. */
  parts: readonly string[];
  /** What the row states and these words do not hold: a size beside the type, a default in its own column. Absent where nobody knows. */
  beside?: string;
  /** The numbers among the words, in order; absent where nobody knows. */
  numbers?: string;
  /** Some of these numbers were not read as a fact. */
  isUnread?: true;
}

/** A word keeps the marks inside of it: 1.5, 1-100, a/b, a_b. Marks that compare stand alone. */
const WORD = /[\p{L}\p{N}_$]+(?:[.\-/:@+][\p{L}\p{N}_$]+)*|[<>=!~^%+-](?=\d)|[<>=!](?==)|[<>=]/gu;
const PART_ENDS = /[\n.;。；•●]+(?:\s|$)|\n|(?:^|\s)[-*–](?=\s)/u;
/** Tables are numbered by their place on the page. */
const TABLE_NUMBER = /\btable \d+(?:-\d+)*/giu;

/** Marks of an editor that came through as text, and signs that have two spellings. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/<\/?(?:ul|ol|li|p|br|span|div|b|strong|i|em)\b[^<>]{0,200}>/gi, ' '],
  [/\$([^$\n]{1,80})\$/g, ' $1 '],
  [/\\(?:geq?|geqslant)\b|≥|⩾/g, ' >= '],
  [/\\(?:leq?|leqslant)\b|≤|⩽/g, ' <= '],
  [/\\(?:ne|neq)\b|≠/g, ' != '],
  // An interval without one of its ends: brackets are no layout here.
  [/\[ ?(-?\d{1,20}(?:\.\d{1,9})?) ?, ?(-?\d{1,20}(?:\.\d{1,9})?) ?\)/g, ' $1 < $2 '],
  [/\( ?(-?\d{1,20}(?:\.\d{1,9})?) ?, ?(-?\d{1,20}(?:\.\d{1,9})?) ?\]/g, ' $1 > $2 '],
];

export function layoutFree(written: string): LayoutFree {
  const text = SPELLINGS.reduce((read, [mark, plain]) => read.replace(mark, plain), written);
  const parts = text.split(PART_ENDS).map(wordsOf);
  return { text: wordsOf(text), parts: parts.filter((part) => part !== '').sort() };
}

function wordsOf(text: string): string {
  return (text.normalize('NFKC').match(WORD) ?? []).join(' ').replace(TABLE_NUMBER, 'table');
}
