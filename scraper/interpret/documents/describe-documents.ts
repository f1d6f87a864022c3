// What documents look like that no profile fits: what a person would tell someone who is to write one.
import type { Block, DocumentModel, TableBlock } from '../../blocks/block.ts';
import type { Profile } from '../../profiles/profile.ts';

const ADDRESS = /^(?:[-*`"' ]{0,4})(?:GET|PUT|POST|DELETE|PATCH|HEAD)\s+(?:https?:\/\/|\/|\{)\S/m;

/** "found 14 tables headed Attribute | Type | Required, no heading that starts an address". */
export function describeDocuments(documents: readonly DocumentModel[]): string {
  const blocks = documents.flatMap((document) => document.blocks);
  const tables = new Map<string, number>();
  for (const block of blocks)
    if (block.kind === 'table') {
      const header = block.header.slice(0, 8).join(' | ').slice(0, 160);
      tables.set(header, (tables.get(header) ?? 0) + 1);
    }
  const [most] = [...tables].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const found = most === undefined ? 'found no table' : `found ${most[1]} tables headed ${most[0]}`;
  return `${found}, ${addressesOf(blocks)}`;
}

function addressesOf(blocks: readonly Block[]): string {
  const count = (kind: Block['kind']): number =>
    blocks.filter((block) => block.kind === kind && block.kind !== 'table' && ADDRESS.test(block.text)).length;
  const where = (['heading', 'paragraph', 'code'] as const).flatMap((kind) => {
    const number = count(kind);
    const name = kind === 'code' ? 'code block' : kind;
    return number === 0 ? [] : [`${number} ${name}${number === 1 ? '' : 's'}`];
  });
  return where.length === 0
    ? 'no heading that starts an address and no line with a method and a path'
    : `no heading that starts an address, but a method and a path in ${where.join(', ')}`;
}

/** The profile whose columns the tables of the documents have most of; the first of equals. */
export function closestProfile(
  documents: readonly DocumentModel[],
  candidates: readonly Profile[],
): Profile | undefined {
  const tables = documents
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is TableBlock => block.kind === 'table')
    .slice(0, 500);
  const titles = tables.flatMap(({ header }) => header);
  const known = ({ tables: words }: Profile): number =>
    titles.filter((title) => words.columnOf(title.trim(), () => false) !== undefined).length;
  return candidates
    .map((profile) => ({ profile, known: known(profile) }))
    .reduce<{ profile: Profile; known: number } | undefined>(
      (best, next) => (best === undefined || next.known > best.known ? next : best),
      undefined,
    )?.profile;
}
