// The words of a document that stand unbroken somewhere: they decide whether the end of a filled line cut a word or ended one.
import type { PageLayout } from './page-layout.ts';
import type { TextLine } from './text-line.ts';

export function knownWords(pages: readonly PageLayout[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind === 'line') addWords([item.line], words);
      else for (const { cells } of item.table.rows) for (const { lines } of cells) addWords(lines, words);
    }
  }
  return words;
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
