// A length that is all that a sentence says. Ids are as long as told; of other texts it is the most.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';

/** As long as a UUID with its hyphens, and without them. */
const OF_IDS: ReadonlySet<number> = new Set([32, 36]);
const NAMES_ID = /(?:^|[_-])(?:id|uuid)$|[a-z](?:Id|ID|Uuid)$/;

/** `alone`: the sentence, its first group a label in front of the figure, its second the figure. */
export function loneLength(alone: RegExp, part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const [, label, figure] = alone.exec(part.text) ?? [];
  if (figure === undefined) return undefined;
  if (cell.valueKind !== 'string' || cell.type.kind !== 'scalar') return [];
  const maximum = Number(figure);
  const isWhole = OF_IDS.has(maximum) && NAMES_ID.test(cell.name);
  if (label === undefined && !isWhole) return [];
  return [{ kind: 'length', ...(isWhole ? { minimum: maximum } : {}), maximum }];
}
