// Pages whose parts are numbered: "1.4.1 Function", "1.4.2 URI". The parts of one page share the number of the page; a numbered title
// that stands alone is that of a section, whatever it says.
import type { Block, DocumentModel } from '../blocks/block.ts';
import type { SectionWords } from '../profiles/section-words.ts';

const NUMBER = /^(?:(\d{1,2}(?:\.\d{1,3}){0,4})\.)?(\d{1,3})\.? {1,3}(\S.{0,80})$/;

interface NumberedPart {
  page: string;
  kind: string;
  title: string;
}

/** Takes the numbers from headings of parts. */
export function withPlainParts(document: DocumentModel): DocumentModel {
  const words = document.profile.sections;
  const kinds = new Map<string, Set<string>>();
  for (const block of document.blocks) {
    const part = block.kind === 'heading' ? partIn(block.text, words) : undefined;
    if (part) kinds.set(part.page, (kinds.get(part.page) ?? new Set()).add(part.kind));
  }
  if (kinds.size === 0) return document;
  const blocks = document.blocks.map((block): Block => {
    const part = block.kind === 'heading' ? partIn(block.text, words) : undefined;
    const beside = part && kinds.get(part.page);
    // Some other part that every page has stands beside the address.
    const isOfPage = beside?.has('uri') && (beside.has('function') || beside.has('request') || beside.has('response'));
    return block.kind === 'heading' && part && isOfPage ? { ...block, text: part.title } : block;
  });
  return { ...document, blocks };
}

function partIn(heading: string, words: SectionWords): NumberedPart | undefined {
  const [, page = '', , title] = NUMBER.exec(heading) ?? [];
  const kind = title === undefined ? undefined : words.partOf(title);
  return title === undefined || kind === undefined ? undefined : { page, kind, title };
}
