// Some pages state what their operation is called in the vendor's SDKs: "API name: ListBoxes", as a line, as a label with the name
// behind it, under a heading, or as a row of a table.
import type { Block } from '../../blocks/block.ts';
import type { PartKind, Section } from './section.ts';

const LABEL = 'API name|API ID|API action|Action name|Interface name|Operation ?ID|Operation name';
const LABEL_ALONE = new RegExp(`^(?:- )?(?:${LABEL}) ?[:\uFF1A]?$`, 'i');
/** A line with both. */
const LINE = new RegExp(`^(?:- )?(?:${LABEL}) ?[:\uFF1A] ?([A-Za-z][A-Za-z0-9]{1,100})\\.?$`, 'i');
/** Two words or more, written as one: "ListBoxes", "listBoxes". */
const IDENTIFIER = /^[A-Za-z][a-z0-9]{1,60}(?:[A-Z][A-Za-z0-9]{0,60})$/;
/** Where pages introduce their operation. */
const PARTS: readonly PartKind[] = ['opening', 'function', 'uri'];

/** The name with a capital in front, as the vendor's ids have it. Lines that say nothing else are taken out of the section. */
export function takeStatedName(section: Section): string | undefined {
  for (const kind of PARTS) {
    const blocks = section.parts.get(kind) ?? [];
    for (const [index, block] of blocks.entries()) {
      const found = nameAt(block, blocks[index + 1]);
      if (!found) continue;
      if (found.lines > 0) blocks.splice(index, found.lines);
      return found.name.charAt(0).toUpperCase() + found.name.slice(1);
    }
  }
  return undefined;
}

function nameAt(block: Block, next: Block | undefined): { name: string; lines: number } | undefined {
  if (block.kind === 'table') {
    const name = nameInTable([block.header, ...block.rows.map(({ cells }) => cells)]);
    return name === undefined ? undefined : { name, lines: 0 };
  }
  if (block.text.length > 300) return undefined;
  const stated = LINE.exec(block.text)?.[1];
  if (stated !== undefined) return IDENTIFIER.test(stated) ? { name: stated, lines: 1 } : undefined;
  if (!LABEL_ALONE.test(block.text) || next === undefined || next.kind === 'table' || next.kind === 'heading')
    return undefined;
  const name = next.text.trim();
  return IDENTIFIER.test(name) ? { name, lines: 2 } : undefined;
}

/** "API name | ListBoxes" beside each other; or below each other, in a table that speaks of one operation. */
function nameInTable(rows: readonly (readonly string[])[]): string | undefined {
  for (const [index, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => LABEL_ALONE.test(cell));
    if (column < 0) continue;
    const beside = cells[column + 1] ?? '';
    if (IDENTIFIER.test(beside)) return beside;
    const below = rows.slice(index + 1).map((row) => row[column] ?? '');
    return below.length === 1 && IDENTIFIER.test(below[0] as string) ? below[0] : undefined;
  }
  return undefined;
}
