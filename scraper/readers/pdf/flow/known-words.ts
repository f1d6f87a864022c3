// The words of a document that stand unbroken somewhere: they decide whether the end of a filled line cut a word or ended one. And the
// words before a colon that lines begin with ("Minimum: 1"): they begin a paragraph, whether or not the line above had room for them.
import type { PageLayout } from '../pages/page-layout.ts';
import type { TextLine } from '../lines/text-line.ts';

export interface KnownWords {
  words: ReadonlySet<string>;
  labels: ReadonlySet<string>;
}

/** A label begins at least so many lines, and stands within others no more often than this part of them. */
const FEWEST = 3;
const WITHIN = 0.1;

export function knownWords(pages: readonly PageLayout[]): KnownWords {
  const words = new Set<string>();
  const labels = new Map<string, { begins: number; within: number }>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind === 'line') addWords([item.line], words);
      else
        for (const { cells } of item.table.rows)
          for (const { lines } of cells) {
            addWords(lines, words);
            for (const { text } of lines) addLabels(text, labels);
          }
    }
  }
  const usual = [...labels].filter(([, { begins, within }]) => begins >= FEWEST && within <= WITHIN * begins);
  return { words, labels: new Set(usual.map(([label]) => label)) };
}

/** What stands before the colon in "Minimum: 1". */
export function labelOf(text: string): string | undefined {
  return /^(?:\p{Lu}\p{L}{2,20}(?= ?:(?: |$))|\p{Lo}{2,10}(?=[：:]))/u.exec(text)?.[0];
}

function addLabels(text: string, labels: Map<string, { begins: number; within: number }>): void {
  text.split(' ').forEach((word, index, all) => {
    const label = labelOf(all[index + 1] === ':' ? `${word} :` : word);
    if (label === undefined) return;
    const counts = labels.get(label) ?? { begins: 0, within: 0 };
    counts[index === 0 ? 'begins' : 'within'] += 1;
    labels.set(label, counts);
  });
}

/** The last word of a line and the first one of the next may be halves. */
function addWords(lines: readonly TextLine[], words: Set<string>): void {
  lines.forEach(({ text }, index) => {
    const found = text.split(' ');
    const end = index === lines.length - 1 ? found.length : found.length - 1;
    for (let at = index === 0 ? 0 : 1; at < end; at += 1) words.add(bare(found[at] as string));
  });
}

/** Without what stands around a word in a sentence. */
export function bare(word: string): string {
  return word.replace(/^["'([{<]+|[\])}>.,;:"']+$/g, '');
}
