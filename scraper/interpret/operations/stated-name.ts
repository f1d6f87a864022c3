// Some pages state what their operation is called in the vendor's SDKs: "API name: ListBoxes", as a line, as a label with the name
// behind it, under a heading, or as a row of a table.
import type { Block } from '../../blocks/block.ts';
import type { PartKind } from '../../profiles/profile-data.ts';
import type { SectionWords } from '../../profiles/section-words.ts';
import type { Section } from './section.ts';

/** Two words or more, written as one: "ListBoxes", "listBoxes". */
const IDENTIFIER = /^[A-Za-z][a-z0-9]{1,60}(?:[A-Z][A-Za-z0-9]{0,60})$/;
/** Where pages introduce their operation. */
const PARTS: readonly PartKind[] = ['opening', 'function', 'uri'];

/** The name with a capital in front, as the vendor's ids have it. Lines that say nothing else are taken out of the section. */
export function takeStatedName(section: Section, words: SectionWords): string | undefined {
  for (const kind of PARTS) {
    const blocks = section.parts.get(kind) ?? [];
    for (const [index, block] of blocks.entries()) {
      // In an edition it is a name, whatever it looks like.
      const line = section.origin && block.kind === 'paragraph' ? words.labelledName(block.text) : undefined;
      const found = line === undefined ? nameAt(block, blocks[index + 1], words) : { name: line, lines: 1 };
      if (!found) continue;
      if (found.lines > 0) blocks.splice(index, found.lines);
      return found.name.charAt(0).toUpperCase() + found.name.slice(1);
    }
  }
  return undefined;
}

function nameAt(
  block: Block,
  next: Block | undefined,
  words: SectionWords,
): { name: string; lines: number } | undefined {
  if (block.kind === 'table') {
    const name = nameInTable([block.header, ...block.rows.map(({ cells }) => cells)], words);
    return name === undefined ? undefined : { name, lines: 0 };
  }
  if (block.text.length > 300) return undefined;
  const stated = words.labelledName(block.text);
  if (stated !== undefined) return IDENTIFIER.test(stated) ? { name: stated, lines: 1 } : undefined;
  if (!words.isNameLabel(block.text) || next === undefined || next.kind === 'table' || next.kind === 'heading')
    return undefined;
  const name = next.text.trim();
  return IDENTIFIER.test(name) ? { name, lines: 2 } : undefined;
}

/** "API name | ListBoxes" beside each other; or below each other, in a table that speaks of one operation. */
function nameInTable(rows: readonly (readonly string[])[], words: SectionWords): string | undefined {
  for (const [index, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => words.isNameLabel(cell));
    if (column < 0) continue;
    const beside = cells[column + 1] ?? '';
    if (IDENTIFIER.test(beside)) return beside;
    const below = rows.slice(index + 1).map((row) => row[column] ?? '');
    return below.length === 1 && IDENTIFIER.test(below[0] as string) ? below[0] : undefined;
  }
  return undefined;
}
