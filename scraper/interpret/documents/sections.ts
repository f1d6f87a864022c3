// Blocks → sections (one operation's page, an appendix table ...) → parts (URI, Request Parameters ...).
import type { Block, DocumentModel } from '../../blocks/block.ts';
import type { OriginalPosition, Position } from '../../diagnostics/position.ts';
import type { PartKind, Section } from '../operations/section.ts';

const PARTS: readonly [PartKind, RegExp][] = [
  ['function', /^function$/i],
  ['debugging', /^debugging$/i],
  ['permissions', /^authorization information$/i],
  ['uri', /^uri$/i],
  ['request', /^requests?(?: parameters| message| body)?$/i],
  ['response', /^responses?(?: parameters| message| body)?$/i],
  // Pages with one part for both begin it with the request.
  [
    'request-examples',
    /^(?:examples?|samples?|(?:example|sample) requests?|request (?:example|sample)s?)(?: \(.{1,80}\))?$/i,
  ],
  ['response-examples', /^(?:(?:example|sample) responses?|response (?:example|sample)s?)(?: \(.{1,80}\))?$/i],
  ['statuses', /^(?:status codes?|return(?:ed)? (?:values?|codes?))$/i],
  ['errors', /^error codes?$/i],
  ['closing', /^feedback$/i],
];

/**
 * Lines that divide a part of a page as its headings divide the page: "- Example response 2", "Example request (one disk): POST ...".
 * What stands in parentheses is the title of the example, what follows the colon its request line.
 */
const LINES: readonly [PartKind, RegExp][] = [
  [
    'request-examples',
    /^(?:- )?(?:(?:example|sample)(?: url| uri)? requests?|requests? (?:example|sample)s?)(?: \d{1,2})?(?: \(([^()]{1,120})\))?(?:[:.]|: *((?:GET|PUT|POST|DELETE|PATCH|HEAD) .*))?$/i,
  ],
  [
    'response-examples',
    /^(?:- )?(?:(?:successful |failed )?(?:example|sample) responses?|responses? (?:example|sample)s?)(?: \d{1,2})?(?: \(([^()]{1,120})\))?[:.]?$/i,
  ],
];
/** In the part of the address, examples are addresses. */
const EXAMPLE_ADDRESS = /^(?:- )?examples?(?: ur[il]s?)?:?$/i;
const DIVIDED = new Set<PartKind>(['uri', 'request', 'response', 'request-examples', 'response-examples']);

const NUMBERED = /^((?:[A-Z]|\d{1,2})(?:\.\d{1,3}){1,4}) (.+)$/;
/** Ends each page of a book that was made of pages. */
const PARENT = /^Parent topic: (.{1,200})$/i;
const ORIGIN =
  /^Source: (.{1,400}?)(?:, (\d{4}-\d{2}-\d{2}))?(, deprecated)?(?:, stale since (\d{4}-\d{2}-\d{2}))?(?:, chapter "(.*)")?$/;

/** Splits a document at its numbered titles, or takes a page without numbers as one section. */
export function splitSections(document: DocumentModel): Section[] {
  const sections: Section[] = [];
  const titles = new Map<string, string>();
  const breadcrumb = document.blocks.find((block) => block.kind === 'paragraph' && /^Help Center\//.test(block.text));
  let section: Section | undefined;
  let part: Block[] = [];
  let partKind: PartKind = 'opening';
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
        ...(origin[3] ? { deprecated: true } : {}),
        ...(origin[4] ? { staleSince: origin[4] } : {}),
      };
      section.at = withOrigin({ ...block, at: section.at }, section.origin.document).at;
      if (origin[5]) section.chapter = origin[5];
      continue;
    }
    const parent = block.kind === 'paragraph' ? PARENT.exec(block.text)?.[1] : undefined;
    if (parent !== undefined) {
      section.chapter ??= parent;
      continue;
    }
    const kind = block.kind === 'heading' ? PARTS.find(([, pattern]) => pattern.test(block.text))?.[0] : undefined;
    const line = block.kind === 'paragraph' && DIVIDED.has(partKind) ? dividingLine(block.text, partKind) : undefined;
    if (kind) open(kind);
    else if (line) {
      open(line.kind);
      for (const text of line.rest) part.push({ ...block, kind: 'paragraph', text });
    } else part.push(block);
  }
  return sections;
}

function dividingLine(text: string, part: PartKind): { kind: PartKind; rest: string[] } | undefined {
  if (text.length > 400) return undefined;
  if (part === 'uri' && EXAMPLE_ADDRESS.test(text)) return { kind: 'request-examples', rest: [] };
  for (const [kind, pattern] of LINES) {
    const match = pattern.exec(text);
    if (match) return { kind, rest: [match[1], match[2]].filter((rest): rest is string => rest !== undefined) };
  }
  return undefined;
}

/** The title that starts a section at this block: a numbered heading, the line right above a page's "Function", the line that names its own section. */
function titleAt(blocks: readonly Block[], index: number): string | undefined {
  const block = blocks[index] as Block;
  if (block.kind === 'heading')
    return NUMBERED.test(block.text) || /^[A-Z\d]{1,2} [A-Z]/.test(block.text) ? block.text : undefined;
  if (block.kind === 'paragraph' && block.at.section === block.text) return block.text;
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
