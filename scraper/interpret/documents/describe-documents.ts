// What documents look like that no profile fits: what a person would tell someone who is to write one.
import type { Block, DocumentModel, TableBlock } from '../../blocks/block.ts';
import { shareOfLines } from '../../profiles/detect-profile.ts';
import type { Profile } from '../../profiles/profile.ts';

const ADDRESS = /^(?:[-*`"' ]{0,4})(?:GET|PUT|POST|DELETE|PATCH|HEAD)\s+(?:https?:\/\/|\/|\{)\S/m;

/** The same anywhere in a line, as in a directive or a component. */
const INSIDE = /\b(?:GET|PUT|POST|DELETE|PATCH|HEAD)\s{1,8}(?:https?:\/\/|\/|\{)\S/;

/** "found 14 tables headed Attribute | Type | Required, no heading that starts an address". `texts` are the sources that were read. */
export function describeDocuments(documents: readonly DocumentModel[], texts: readonly string[]): string {
  const blocks = documents.flatMap((document) => document.blocks);
  const tables = new Map<string, number>();
  for (const block of blocks)
    if (block.kind === 'table') {
      const header = block.header.slice(0, 8).join(' | ').slice(0, 160);
      tables.set(header, (tables.get(header) ?? 0) + 1);
    }
  const [most] = [...tables].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const found = most === undefined ? 'found no table' : `found ${counted(most[1], 'table')} headed ${most[0]}`;
  return `${found}, ${addressesOf(blocks, texts)}`;
}

function addressesOf(blocks: readonly Block[], texts: readonly string[]): string {
  const count = (kind: Block['kind']): number =>
    blocks.filter((block) => block.kind === kind && block.kind !== 'table' && ADDRESS.test(block.text)).length;
  const where = (['heading', 'paragraph', 'code'] as const).flatMap((kind) => {
    const number = count(kind);
    return number === 0 ? [] : [counted(number, kind === 'code' ? 'code block' : kind)];
  });
  const headings = count('heading') === 0 ? 'no heading that starts an address, but ' : '';
  if (where.length > 0) return `${headings}a method and a path in ${where.join(', ')}`;
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => INSIDE.test(line.slice(0, 1000)))).length;
  return lines === 0
    ? 'no heading that starts an address and no line with a method and a path'
    : `no heading that starts an address, but ${counted(lines, 'line')} with a method and a path inside`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The profile that the documents have most of: of its lines, and of titles of columns that it knows. None where they have nothing of any. */
export function closestProfile(
  documents: readonly DocumentModel[],
  texts: readonly string[],
  candidates: readonly Profile[],
): Profile | undefined {
  const tables = documents
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is TableBlock => block.kind === 'table')
    .slice(0, 500);
  const titles = tables.flatMap(({ header }) => header);
  const known = ({ tables: words }: Profile): number =>
    titles.filter((title) => words.columnOf(title.trim(), () => false) !== undefined).length /
    Math.max(1, titles.length);
  return candidates
    .map((profile) => ({ profile, near: known(profile) + shareOfLines(texts, profile) }))
    .reduce<{ profile: Profile; near: number } | undefined>(
      (best, next) => (next.near > (best?.near ?? 0) ? next : best),
      undefined,
    )?.profile;
}
