// Blocks → sections (one operation's page, an appendix table ...) → parts (URI, Request Parameters ...).
import { append } from '../../../diagnostics/append.ts';
import type { Block, DocumentModel } from '../../../blocks/block.ts';
import { withOrigin } from '../../../blocks/with-origin.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { PartKind } from '../../../profiles/profile-data.ts';
import type { SectionWords } from '../../../profiles/section-words.ts';
import { fieldColumns } from '../../fields/columns.ts';
import { operationStarts, withLinesAsHeadings } from './operation-titles.ts';
import type { Section } from '../../operations/section.ts';
import { toldStatuses } from '../../operations/statuses/told-statuses.ts';
import { placeOfHeading } from '../../tables/adopt-captions.ts';
import { examplesBlock, isExamplePart, takeCaptions } from './example-lines.ts';

/** How a facts edition says what it was printed from. */
const ORIGIN =
  /^Source: (?<document>.{1,400}?)(?:, (?<date>\d{4}-\d{2}-\d{2}))?(?<deprecated>, deprecated)?(?<idempotent>, idempotent)?(?<public>, public)?(?:, stale since (?<stale>\d{4}-\d{2}-\d{2}))?(?:, chapter "(?<chapter>.*)")?$/;
/** How it says which keys stand in payloads that it could not print. */
const UNREAD_KEYS = /^Keys of unread examples: (\S.*)$/;

/** Splits a document at its numbered titles, or takes a page without numbers as one section. */
export function splitSections(document: DocumentModel): Section[] {
  const sections: Section[] = [];
  const titles = new Map<string, string>();
  const words = document.profile.sections;
  const breadcrumb = breadcrumbOf(document);
  let section: Section | undefined;
  let part: Block[] = [];
  let partKind: PartKind = 'opening';
  /** The status of a failure that the last heading names. */
  let failure: string | undefined;
  /** The part that a line of it turned into examples. */
  let interrupted: PartKind | undefined;
  const open = (kind: PartKind): void => {
    if (!section) return;
    partKind = kind;
    part = section.parts.get(kind) ?? [];
    section.parts.set(kind, part);
  };
  const start = (title: string, at: Position): Section => {
    const numbered = words.numberOf(title);
    const opened: Section = { title: numbered?.title ?? title, parts: new Map(), at };
    if (numbered) {
      opened.number = numbered.number;
      titles.set(numbered.number, opened.title);
      const chapter = titles.get(numbered.number.replace(/\.\d+$/, ''));
      if (chapter !== undefined) opened.chapter = chapter;
    } else if (document.chapter !== undefined) {
      opened.chapter = document.chapter;
    } else if (breadcrumb) opened.chapter = breadcrumb;
    part = [];
    partKind = 'opening';
    interrupted = undefined;
    opened.parts.set('opening', part);
    sections.push(opened);
    return opened;
  };
  const blocks = withLinesAsHeadings(document.blocks, document.profile);
  const operations = operationStarts(blocks, document.profile);
  for (const [index, source] of blocks.entries()) {
    const block = section?.origin ? withOrigin(source, section.origin.document) : source;
    const begins = operations.get(index);
    if (begins && begins.title === undefined) section = start(section?.title ?? document.source.id, source.at);
    const title = begins?.title ?? titleAt(blocks, index, words);
    if (title !== undefined) {
      section = start(title, source.at);
      continue;
    }
    section ??= start(document.source.id, source.at);
    const said = block.kind === 'paragraph' && block.text.length < 1000 ? ORIGIN.exec(block.text)?.groups : undefined;
    if (said) {
      const { date, stale, chapter } = said;
      section.origin = {
        document: said['document'] as string,
        ...(date ? { date } : {}),
        ...(said['deprecated'] ? { deprecated: true } : {}),
        ...(said['idempotent'] ? { idempotent: true } : {}),
        ...(said['public'] ? { public: true } : {}),
        ...(stale ? { staleSince: stale } : {}),
      };
      section.at = withOrigin({ ...block, at: section.at }, section.origin.document).at;
      if (chapter) section.chapter = chapter;
      continue;
    }
    const unread = section.origin && block.kind === 'paragraph' ? UNREAD_KEYS.exec(block.text) : null;
    if (section.origin && unread) {
      section.origin.unreadKeys = (unread[1] as string).split(', ');
      continue;
    }
    const parent = block.kind === 'paragraph' ? words.chapterOf(block.text) : undefined;
    if (parent !== undefined) {
      section.chapter ??= parent;
      continue;
    }
    const status = block.kind === 'heading' ? words.statusOfHeading(block.text) : undefined;
    const kind = block.kind === 'heading' ? words.partOf(block.text) : undefined;
    if (status !== undefined || kind !== undefined) failure = /^[45]/.test(status ?? '') ? status : undefined;
    const line = block.kind === 'paragraph' ? words.dividingLine(block.text, partKind) : undefined;
    if (kind && block.kind === 'heading') {
      open(kind);
      markExamples(part, kind, block.at);
      interrupted = undefined;
      // "Request Header": it says as well what the first table below it holds.
      if (placeOfHeading(block.text, document.profile)) part.push(block);
    } else if (line) {
      if (line.kind === 'response') interrupted = undefined;
      else if (!isExamplePart(partKind)) interrupted = partKind;
      open(line.kind);
      markExamples(part, line.kind, block.at);
      if (line.failed) part.push({ ...block, kind: 'heading', text: words.statusHeading(failure ?? 'default') });
      for (const text of line.rest) part.push({ ...block, kind: 'paragraph', text });
    } else if (interrupted && block.kind === 'table' && fieldColumns(block, document.profile)) {
      // An example ends where the parameters go on.
      const caption = takeCaptions(part, document.profile.captions);
      open(interrupted);
      interrupted = undefined;
      append(part, [...caption, block]);
    } else if (
      (partKind as PartKind) === 'errors' &&
      block.kind === 'table' &&
      fieldColumns(block, document.profile)?.type !== undefined
    ) {
      // "Failure Response": the table tells what comes back.
      const told = toldStatuses(part.slice(-1), document.profile)[0]?.status;
      open('response');
      const text = words.statusHeading(told !== undefined && /^[45]/.test(told) ? told : 'default');
      append(part, [{ kind: 'heading', text, at: block.at }, block]);
    } else (examplesBlock(block, partKind, section) ?? part).push(block);
  }
  return sections;
}

/** A heading without words parts the examples of one label from those of the next. */
function markExamples(part: Block[], kind: PartKind, at: Position): void {
  if (isExamplePart(kind) && part.length > 0) part.push({ kind: 'heading', text: '', at });
}

/** The chapter in the way to the page, where a line of the page states it. */
function breadcrumbOf({ blocks, profile }: DocumentModel): string | undefined {
  for (const block of blocks) {
    const chapter = block.kind === 'paragraph' ? profile.sections.breadcrumbChapter(block.text) : undefined;
    if (chapter !== undefined) return chapter;
  }
  return undefined;
}

/** The title that starts a section at this block: a numbered heading, the line above the first part of a page, the line that names its own section. */
function titleAt(blocks: readonly Block[], index: number, words: SectionWords): string | undefined {
  const block = blocks[index] as Block;
  if (block.kind === 'heading') return words.startsSection(block.text) ? block.text : undefined;
  // Further lines that say the same are titles of examples.
  if (block.kind === 'paragraph' && block.at.section === block.text && blocks[index - 1]?.at.section !== block.text)
    return block.text;
  const next = blocks[index + 1];
  return block.kind === 'paragraph' && next?.kind === 'heading' && words.isBelowTitle(next.text)
    ? block.text
    : undefined;
}
