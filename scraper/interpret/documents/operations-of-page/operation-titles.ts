// A page with several operations, each below a heading of its own and with parts of its own → the headings that are their titles.
import { leastOf } from '../../../diagnostics/extremes.ts';
import type { Block } from '../../../blocks/block.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { addressStatements } from '../../operations/address/address-lines.ts';

/** What may stand between the title of an operation and its address. */
const IN_FRONT: ReadonlySet<string> = new Set(['function', 'debugging', 'permissions']);

/** Titles that are lines like others are no longer than that. */
const LONGEST_TITLE = 120;

/** Where an operation begins, with its title; `title` is undefined for one without, which begins with its first part. */
export type OperationStarts = ReadonlyMap<number, { title: string | undefined }>;

/** Empty for a page whose parts are those of one operation. */
export function operationStarts(blocks: readonly Block[], profile: Profile): OperationStarts {
  const parts = blocks.map((block) => partAt(block, profile));
  const uris = parts.flatMap((part, index) => (part === 'uri' ? [index] : []));
  const starts = new Map<number, { title: string | undefined }>();
  // One behind another without anything between them are the parts of one address.
  if (uris.length < 2) return starts;
  const begins = uris.flatMap((uri, index) => startOf(blocks, parts, uri, uris[index - 1] ?? -1) ?? []);
  const known = new Set<string>();
  let whole = 0;
  // What stands in front of the first one may be an operation too: that of the page.
  const stretches = [{ index: 0, title: undefined }, ...begins.filter(({ index }) => index > 0)];
  for (const [place, { index: start, title }] of stretches.entries()) {
    const end = stretches[place + 1]?.index ?? blocks.length;
    const stated = addressesIn(blocks.slice(start, end), parts.slice(start, end), profile);
    // The same address once more is an example, or another way to say it.
    if (stated.length === 0 || stated.some((one) => known.has(one))) continue;
    for (const one of stated) known.add(one);
    if (start > 0) starts.set(start, { title });
    if (parts.slice(start, end).some(saysMore)) whole += 1;
  }
  return whole < 2 ? new Map() : starts;
}

/** Below all headings that are marked. */
const BELOW_MARKED = 6;

/**
 * Pages whose parts have names in bold letters instead of headings: the lines that are nothing but the name of a part. Taken
 * only where no heading opens the part of the address, and such a line does.
 */
export function withLinesAsHeadings(blocks: readonly Block[], { sections }: Profile): readonly Block[] {
  const isUri = (block: Block): boolean => block.kind !== 'table' && sections.partOf(block.text) === 'uri';
  if (blocks.some((block) => block.kind === 'heading' && isUri(block))) return blocks;
  const parts = new Set(
    blocks.flatMap((block) => (block.kind === 'paragraph' ? (sections.partOf(block.text) ?? []) : [])),
  );
  // Manuals that walk through a call have no part of what is sent or comes back.
  if (!parts.has('uri') || !(parts.has('request') || parts.has('response') || parts.has('statuses'))) return blocks;
  return blocks.map((block) =>
    block.kind === 'paragraph' && block.at.section !== block.text && sections.partOf(block.text) !== undefined
      ? { kind: 'heading', text: block.text, level: BELOW_MARKED, at: block.at }
      : block,
  );
}

type Part = string | undefined;

/** What is sent, comes back or may happen: an operation has more than an address. */
function saysMore(part: Part): boolean {
  return part !== undefined && part !== '' && part !== 'uri' && !IN_FRONT.has(part);
}

/** The part that a heading opens; "status" for that of a status, "" for a heading that opens none. */
function partAt(block: Block, { sections }: Profile): Part {
  if (block.kind !== 'heading') return undefined;
  return sections.statusOfHeading(block.text) === undefined ? (sections.partOf(block.text) ?? '') : 'status';
}

/** The heading above the first part in front of the address: the one of the least depth where several stand there. */
function startOf(
  blocks: readonly Block[],
  parts: readonly Part[],
  uri: number,
  before: number,
): { index: number; title: string | undefined } | undefined {
  let first = uri;
  let found: number[] = [];
  let isBehindOther = false;
  for (let index = uri - 1; index > before && !isBehindOther; index -= 1) {
    const part = parts[index];
    if (part === undefined) continue;
    if (part === '') found.push(index);
    else if (IN_FRONT.has(part)) [first, found] = [index, []];
    else isBehindOther = true;
  }
  const least = leastOf(found.map((index) => levelAt(blocks, index)));
  // Right above the first part, or with a text between them.
  const heading = first === uri ? found.findLast((index) => levelAt(blocks, index) === least) : found[0];
  const isTitle = heading !== undefined && (first !== uri || levelAt(blocks, heading) <= levelAt(blocks, uri));
  const title = isTitle ? heading : isLineAbove(blocks, first) ? first - 1 : undefined;
  const block = title === undefined ? undefined : blocks[title];
  if (title !== undefined && block && block.kind !== 'table') return { index: title, title: block.text };
  return isBehindOther ? { index: first, title: undefined } : undefined;
}

function levelAt(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  return block?.kind === 'heading' ? (block.level ?? 2) : 2;
}

function isLineAbove(blocks: readonly Block[], first: number): boolean {
  const above = blocks[first - 1];
  return (
    above?.kind === 'paragraph' && above.text.length < LONGEST_TITLE && /^(?!- ).*[^.:;,。：；，]$/.test(above.text)
  );
}

/** The addresses that the parts for them state. */
function addressesIn(blocks: readonly Block[], parts: readonly Part[], { addresses }: Profile): string[] {
  let isUri = false;
  const own: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (parts[index] !== undefined) isUri = parts[index] === 'uri' || (isUri && parts[index] === '');
    else if (isUri) own.push(block);
  }
  return addressStatements(own, addresses).statements.map(({ method, target }) => `${method} ${target}`);
}
