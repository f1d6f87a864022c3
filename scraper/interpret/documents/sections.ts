// Blocks → sections (one operation's page, an appendix table ...) → parts (URI, Request Parameters ...).
import type { Block, DocumentModel } from '../../blocks/block.ts';
import type { OriginalPosition, Position } from '../../diagnostics/position.ts';
import type { PartKind, Section } from '../operations/section.ts';
import { fieldColumns } from '../fields/columns.ts';
import { dividingLine, examplesBlock, isExamplePart, takeCaptions } from './example-lines.ts';

const PARTS: readonly [PartKind, RegExp][] = [
  ['function', /^(?:(?:api )?functions?|(?:function(?:al)? |api )?description|function(?:al)? introduction)$/i],
  ['debugging', /^debugging$/i],
  ['permissions', /^authorization information$/i],
  ['uri', /^(?:ur[il]s?(?: formats?)?|(?:api|http) (?:ur[il]|format)|ur[il] and method|method and ur[il])$/i],
  ['request', /^requests?(?: parameters?| message| body| headers?)?(?: descriptions?)?$/i],
  ['response', /^(?:normal |successful )?responses?(?: parameters?| message| body| headers?)?(?: descriptions?)?$/i],
  // Pages with one part for both begin it with the request.
  [
    'request-examples',
    /^(?:examples?|samples?|(?:example|sample) requests?|request (?:example|sample)s?)(?: \(.{1,80}\))?$/i,
  ],
  ['response-examples', /^(?:(?:example|sample) responses?|response (?:example|sample)s?)(?: \(.{1,80}\))?$/i],
  ['statuses', /^(?:status codes?|return(?:ed)? (?:values?|codes?))$/i],
  ['errors', /^(?:error codes?|(?:abnormal|error|failed) responses?)$/i],
  ['closing', /^feedback$/i],
];

const NUMBERED = /^((?:[A-Z]|\d{1,2})(?:\.\d{1,3}){1,4}) (.+)$/;
/** Ends each page of a book that was made of pages. */
const PARENT = /^Parent topic: (.{1,200})$/i;
const ORIGIN =
  /^Source: (.{1,400}?)(?:, (\d{4}-\d{2}-\d{2}))?(?:, stale since (\d{4}-\d{2}-\d{2}))?(?:, chapter "(.*)")?$/;

/** Splits a document at its numbered titles, or takes a page without numbers as one section. */
export function splitSections(document: DocumentModel): Section[] {
  const sections: Section[] = [];
  const titles = new Map<string, string>();
  const breadcrumb = document.blocks.find((block) => block.kind === 'paragraph' && /^Help Center\//.test(block.text));
  let section: Section | undefined;
  let part: Block[] = [];
  let partKind: PartKind = 'opening';
  /** The part that a line of it turned into examples. */
  let interrupted: PartKind | undefined;
  const open = (kind: PartKind): void => {
    if (!section) return;
    partKind = kind;
    part = section.parts.get(kind) ?? [];
    section.parts.set(kind, part);
  };
  const start = (title: string, at: Position): Section => {
    const match = NUMBERED.exec(title);
    const opened: Section = { title: match?.[2] ?? title, parts: new Map(), at };
    if (match?.[1]) {
      opened.number = match[1];
      titles.set(match[1], opened.title);
      const chapter = titles.get(match[1].replace(/\.\d+$/, ''));
      if (chapter !== undefined) opened.chapter = chapter;
    } else if (document.chapter !== undefined) {
      opened.chapter = document.chapter;
    } else if (breadcrumb?.kind === 'paragraph') {
      const chapter = breadcrumb.text.split('/').at(-2)?.trim();
      if (chapter) opened.chapter = chapter;
    }
    part = [];
    partKind = 'opening';
    interrupted = undefined;
    opened.parts.set('opening', part);
    sections.push(opened);
    return opened;
  };
  for (const [index, source] of document.blocks.entries()) {
    const block = section?.origin ? withOrigin(source, section.origin.document) : source;
    const title = titleAt(document.blocks, index);
    if (title !== undefined) {
      section = start(title, source.at);
      continue;
    }
    section ??= start(document.source.id, source.at);
    const origin = block.kind === 'paragraph' && block.text.length < 1000 ? ORIGIN.exec(block.text) : null;
    if (origin) {
      section.origin = {
        document: origin[1] as string,
        ...(origin[2] ? { date: origin[2] } : {}),
        ...(origin[3] ? { staleSince: origin[3] } : {}),
      };
      section.at = withOrigin({ ...block, at: section.at }, section.origin.document).at;
      if (origin[4]) section.chapter = origin[4];
      continue;
    }
    const parent = block.kind === 'paragraph' ? PARENT.exec(block.text)?.[1] : undefined;
    if (parent !== undefined) {
      section.chapter ??= parent;
      continue;
    }
    const kind = block.kind === 'heading' ? PARTS.find(([, pattern]) => pattern.test(block.text))?.[0] : undefined;
    const line = block.kind === 'paragraph' ? dividingLine(block.text, partKind) : undefined;
    if (kind) {
      open(kind);
      interrupted = undefined;
    } else if (line) {
      if (!isExamplePart(partKind)) interrupted = partKind;
      open(line.kind);
      for (const { kind: as, text } of line.rest) part.push({ ...block, kind: as, text });
    } else if (interrupted && block.kind === 'table' && fieldColumns(block)) {
      // An example ends where the parameters go on.
      const caption = takeCaptions(part);
      open(interrupted);
      interrupted = undefined;
      part.push(...caption, block);
    } else (examplesBlock(block, partKind, section) ?? part).push(block);
  }
  return sections;
}

/** The title that starts a section at this block: a numbered heading, the line right above a page's "Function", the line that names its own section. */
function titleAt(blocks: readonly Block[], index: number): string | undefined {
  const block = blocks[index] as Block;
  if (block.kind === 'heading')
    return NUMBERED.test(block.text) || /^[A-Z\d]{1,2} [A-Z]/.test(block.text) ? block.text : undefined;
  // Further lines that say the same are titles of examples.
  if (block.kind === 'paragraph' && block.at.section === block.text && blocks[index - 1]?.at.section !== block.text)
    return block.text;
  const next = blocks[index + 1];
  return block.kind === 'paragraph' && next?.kind === 'heading' && /^function$/i.test(next.text)
    ? block.text
    : undefined;
}

/** Copies a block of an edition with the place in the vendor's document added to each position. */
function withOrigin<B extends Block>(block: B, document: string): B {
  const add = (at: Position): Position => {
    const original: OriginalPosition = { document };
    if (at.section !== undefined) original.section = at.section;
    if (at.table !== undefined) original.table = at.table;
    if (at.row !== undefined) original.row = at.row;
    return { ...at, original };
  };
  if (block.kind !== 'table') return { ...block, at: add(block.at) };
  return { ...block, at: add(block.at), rows: block.rows.map((row) => ({ cells: row.cells, at: row.at.map(add) })) };
}
