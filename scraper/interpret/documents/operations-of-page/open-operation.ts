// An operation whose section is open while a page of many is divided.
import type { Block, TableBlock } from '../../../blocks/block.ts';
import type { PartKind } from '../../../profiles/profile-data.ts';
import type { Section } from '../../operations/section.ts';
import type { OpenHeading } from '../../tables/nesting/heading-path.ts';
import { isExamplePart } from './example-lines.ts';

/** An operation whose section is open. */
export interface OpenOperation {
  section: Section;
  title: OpenHeading | undefined;
  part: PartKind;
  /** A part of examples that a heading opened, by its depth: headings below it speak of examples. */
  examplesBelow: number | undefined;
  /** The part that a line of it turned into examples. */
  interrupted: PartKind | undefined;
  place: 'path' | 'query' | 'header' | 'body' | undefined;
  /** The heading that names the next tables. */
  caption: string | undefined;
  /** What the last heading of a part was about. */
  side: 'request' | 'response';
  /** Something else than text has been read. */
  hasContent: boolean;
}

/** Whether a part is about what is sent or what comes back. */
export function sideOf(part: PartKind, before: OpenOperation['side']): OpenOperation['side'] {
  if (part === 'response' || part === 'statuses' || part === 'response-examples') return 'response';
  return part === 'request' || part === 'uri' ? 'request' : before;
}

export function levelOf({ title }: OpenOperation): number {
  return title?.level ?? 0;
}

export function partOf({ section, part }: OpenOperation): Block[] {
  return partIn(section, part);
}

/** True where a text says something of the operation, and not of a table, a case or an example of it. */
export function isAboutWhole({ part, hasContent, caption, place }: OpenOperation): boolean {
  return part === 'request' && !hasContent && caption === undefined && place === undefined;
}

/** A line opens a part: examples end where a table goes on, what comes back does not. */
export function dividePart(open: OpenOperation, kind: PartKind): void {
  if (kind === 'response') {
    open.interrupted = undefined;
    open.side = 'response';
  } else if (!isExamplePart(open.part)) open.interrupted = open.part;
  open.part = kind;
  partOf(open);
}

export function partIn({ parts }: Section, kind: PartKind): Block[] {
  const known = parts.get(kind) ?? [];
  parts.set(kind, known);
  return known;
}

export function addUri(section: Section, addresses: readonly string[], { at }: Block): void {
  const uri = partIn(section, 'uri');
  for (const text of addresses) uri.push({ kind: 'paragraph', text, at });
}

/** The table with what headings say of it where it does not say so itself; what the reader read stays as it is. */
export function withTitles(table: TableBlock, title: string | undefined, place: TableBlock['place']): TableBlock {
  const titled = { ...table };
  if (titled.title === undefined && title !== undefined) titled.title = title;
  if (titled.place === undefined && place !== undefined) titled.place = place;
  return titled;
}
