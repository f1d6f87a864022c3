// The check that no word was lost: on pages spread over the document, pdf-parse's own text holds the same characters.
import type { PDFParse } from 'pdf-parse';
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { PageContent } from './page-content.ts';

/** Reading every page twice would take twice the time. */
const COMPARED_PAGES = 24;

export async function compareText(
  parser: PDFParse,
  content: PageContent,
  total: number,
  at: Position,
  report: Report,
): Promise<void> {
  const step = Math.ceil(total / COMPARED_PAGES);
  if ((content.page - 1) % step !== 0) return;
  const { pages } = await parser.getText({ partial: [content.page], pageJoiner: '' });
  const lost = charactersLost(pages[0]?.text ?? '', content.runs.map(({ text }) => text).join(''));
  if (lost > 0)
    report.add('pdf-text-lost', { page: content.page, characters: lost }, { at: { ...at, page: content.page } });
}

/** Visible characters of `expected` that `found` holds less often. */
function charactersLost(expected: string, found: string): number {
  const counts = countCharacters(expected);
  for (const [character, count] of countCharacters(found)) counts.set(character, (counts.get(character) ?? 0) - count);
  let lost = 0;
  for (const count of counts.values()) lost += Math.max(0, count);
  return lost;
}

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC'))
    if (/[^\s\p{C}]/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
