// Tables without caption under a line that is one in all but its form: "- Description of the share field"; those that name in a title
// whose fields they list: "bulbs[] Attribute"; those whose caption names it in parentheses behind general words: "Response parameters (bulbs)".
import type { Block, TableBlock } from '../../blocks/block.ts';
import type { CaptionWords } from '../../profiles/caption-words.ts';
import type { Profile } from '../../profiles/profile.ts';
import { fieldColumns } from '../fields/columns.ts';

/** Lines between such a line and its table. */
const FARTHEST = 3;

const OWNED_TITLE = /^([A-Za-z_][\w.-]{0,80})(?:\[\])?\s+(\S.{0,80})$/;

/** The blocks with those lines and names as titles of their tables; the lines stay. */
export function adoptCaptions(blocks: readonly Block[], profile: Profile): Block[] {
  return blocks.map((block, index) => {
    // A caption that says nothing of the place leaves it to the heading.
    if (block.kind !== 'table' || profile.captions.roleOf(block.title) !== undefined) return block;
    const aside = profile.captions.asideOf(block.title ?? '');
    if (aside !== undefined && blocks.slice(0, index).some((above) => listsField(above, aside, profile)))
      return { ...block, title: aside } satisfies TableBlock;
    const title = block.title ?? captionAbove(blocks, index, profile.captions);
    if (title !== undefined && block.title === undefined) return { ...block, title } satisfies TableBlock;
    const place = placeAbove(blocks, index, profile);
    if (place !== undefined && block.place === undefined && fieldColumns(block, profile)) return { ...block, place };
    return (block.title === undefined ? ownedTable(block, blocks, index, profile) : undefined) ?? block;
  });
}

/** Only a field that a table above lists may own the fields of a table, which stands at `index`. */
function ownedTable(
  table: TableBlock,
  blocks: readonly Block[],
  index: number,
  profile: Profile,
): TableBlock | undefined {
  const [, name, title] = OWNED_TITLE.exec(table.header[0] ?? '') ?? [];
  if (name === undefined || title === undefined || fieldColumns(table, profile)) return undefined;
  if (profile.captions.subjectOf(`${name} ${title}`) !== name) return undefined;
  const owned: TableBlock = { ...table, title: `${name} ${title}`, header: [title, ...table.header.slice(1)] };
  if (fieldColumns(owned, profile)?.name !== 0) return undefined;
  return blocks.slice(0, index).some((block) => listsField(block, name, profile)) ? owned : undefined;
}

function listsField(block: Block, name: string, profile: Profile): boolean {
  if (block.kind !== 'table') return false;
  const columns = fieldColumns(block, profile);
  return columns !== undefined && block.rows.some(({ cells }) => cells[columns.name]?.replace(/\[\]$/, '') === name);
}

/** Where the first table below a heading has its parameters. */
function placeAbove(blocks: readonly Block[], table: number, profile: Profile): TableBlock['place'] {
  let index = table - 1;
  while (blocks[index]?.kind === 'paragraph') index -= 1;
  const above = blocks[index];
  if (above?.kind !== 'heading') return undefined;
  // The part of the address holds rows of all places where their caption is a general one.
  const isGeneral = blocks[table]?.kind === 'table' && blocks[table].title !== undefined;
  return isGeneral && profile.sections.partOf(above.text) === 'uri' ? undefined : placeOfHeading(above.text, profile);
}

/** Where parameters stand, as a heading says it: "Query parameters". Pages that are divided at addresses have parts of their own for them. */
export function placeOfHeading(heading: string, { operations, cells, captions }: Profile): TableBlock['place'] {
  if (operations.divides) return undefined;
  const role = cells.placeOf(heading) ?? captions.roleOf(heading);
  return role === 'object' ? undefined : role;
}

function captionAbove(blocks: readonly Block[], table: number, words: CaptionWords): string | undefined {
  for (let index = table - 1; index >= Math.max(0, table - FARTHEST); index -= 1) {
    const block = blocks[index] as Block;
    if (block.kind !== 'paragraph') return undefined;
    const text = block.text.replace(/^- /, '').replace(/[.:]$/, '');
    if (text.length > 200) continue;
    if (words.isCaptionLine(text)) return text;
  }
  return undefined;
}
