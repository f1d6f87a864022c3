// Fields whose type cell says text or number, while a table is captioned as the description of their object, or their row sends to it.
import type { Report } from '../../../diagnostics/report.ts';
import { forEachReference } from '../../../reference/for-each-reference.ts';
import { hasScalarUnder, isListUnder } from '../../evidence/example-evidence.ts';
import { printType } from '../../fields/types/print-type.ts';
import type { RowMention } from '../../fields/names/row-mention.ts';
import { isSimilarTitle } from '../../fields/names/similar-title.ts';
import { leafOf } from '../../fields/types/type-leaf.ts';
import { describedHolders, type FieldHolder } from '../field-holder.ts';
import type { InterpretContext } from '../interpret-context.ts';
import { pointAt } from './mentions.ts';

/** A field said to hold scalars whose object a table of its name describes, or one that its row sends to: the table knows more, unless examples agree with the field. */
export function replaceScalars(
  holders: readonly FieldHolder[],
  examples: readonly unknown[],
  { links, mentions }: Pick<InterpretContext, 'links' | 'mentions'>,
  report: Report,
): void {
  for (const holder of describedHolders(holders)) {
    const { table, fields: own, namesField } = holder;
    if (table.referenced) continue;
    const candidates = holders
      .filter(({ fields }) => fields !== own)
      .flatMap(({ fields }) => fields)
      .filter(
        (field) =>
          leafOf(field.type).kind === 'scalar' &&
          ((namesField && isSimilarTitle(field.name, table.title)) || sendsTo(mentions.get(field), holder, holders)),
      );
    const [field] = candidates;
    if (!field || candidates.length > 1 || hasScalarUnder(field.name, examples)) continue;
    report.add(
      'type-replaced-by-table',
      { name: field.name, type: printType(field.type), title: table.title },
      { at: field.at[0] },
    );
    field.constraints = [];
    if (field.type.kind === 'scalar' && isListUnder(field.name, examples))
      field.type = { kind: 'array', items: field.type };
    pointAt(field, table, links);
    forEachReference(field.type, (reference) => (reference.table = table.key));
  }
}

/** True for a row that sends its reader to this table and no other: by a link, or by a number that the page has once. */
function sendsTo(mention: RowMention | undefined, { block }: FieldHolder, holders: readonly FieldHolder[]): boolean {
  if (!mention || !block) return false;
  if (mention.links.some((link) => block.anchors?.includes(link))) return true;
  const { number } = block;
  return (
    number !== undefined &&
    mention.numbers.length === 1 &&
    mention.numbers[0] === number &&
    holders.filter((other) => other.block?.number === number).length === 1
  );
}
