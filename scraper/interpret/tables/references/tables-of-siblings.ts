// Lists of one kind beside each other, of which only one names the table of its objects → that table for all of them.
import type { Report } from '../../../diagnostics/report.ts';
import type { ObjectTable } from '../../../reference/reference-model.ts';
import { isListUnder, keysUnder } from '../../evidence/example-evidence.ts';
import { isOpen, leafOf } from '../../fields/types/type-leaf.ts';
import type { FieldHolder } from '../field-holder.ts';
import type { InterpretContext } from '../interpret-context.ts';
import { pointAt } from './mentions.ts';

/** Shorter texts have few words of their own. */
const FEWEST_WORDS = 8;
/** Of ten words that two texts have together, so many stand in both. */
const ALIKE = 7;

/** Rows whose texts say nearly the same, and whose examples have the same keys, hold the same objects. */
export function pointAtSiblings(
  holders: readonly FieldHolder[],
  examples: readonly unknown[],
  links: InterpretContext['links'],
  report: Report,
): void {
  for (const { fields } of holders) {
    const lists = fields.filter(({ type }) => type.kind === 'array');
    const open = lists.filter(({ name, type }) => isOpen(type) && isListUnder(name, examples));
    if (open.length === 0) continue;
    const words = new Map(lists.map((field) => [field, wordsIn(field.description ?? '')]));
    for (const field of open) {
      const keys = keysUnder(field.name, examples);
      const tables = new Set(
        lists.flatMap((sibling) => {
          const table = links.get(leafOf(sibling.type));
          return table && areAlike(words.get(field), words.get(sibling)) && holdsAll(table, keys) ? [table] : [];
        }),
      );
      const [table] = tables;
      if (!table || tables.size > 1) continue;
      report.add('table-of-sibling', { name: field.name, title: table.title }, { at: field.at[0] });
      pointAt(field, table, links);
    }
  }
}

/** All keys are fields, and nothing that is mandatory is missing. */
function holdsAll({ fields }: ObjectTable, keys: ReadonlySet<string>): boolean {
  const names = new Set(fields.map(({ name }) => name));
  return (
    keys.size > 1 &&
    [...keys].every((key) => names.has(key)) &&
    fields.every(({ name, required }) => !required || keys.has(name))
  );
}

function areAlike(words?: ReadonlySet<string>, others?: ReadonlySet<string>): boolean {
  if (!words || !others || words.size < FEWEST_WORDS || others.size < FEWEST_WORDS) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 10 >= (words.size + others.size - shared) * ALIKE;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu));
}
