// A length that is all that the sentence says: "Value length: 36 characters", "32 characters".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';

const ALONE = /^((?:(?:the )?value )?(?:length|range)\s?:\s?)?(\d{1,6}) characters$/i;
/** As long as a UUID with its hyphens, and without them. */
const OF_IDS: ReadonlySet<number> = new Set([32, 36]);
const NAMES_ID = /(?:^|[_-])(?:id|uuid)$|[a-z](?:Id|ID|Uuid)$/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const [, label, figure] = ALONE.exec(part.text) ?? [];
  if (figure === undefined) return undefined;
  if (cell.valueKind !== 'string' || cell.type.kind !== 'scalar') return [];
  const maximum = Number(figure);
  // Other texts may be shorter: of them it is the most.
  const isWhole = OF_IDS.has(maximum) && NAMES_ID.test(cell.name);
  if (label === undefined && !isWhole) return [];
  return [{ kind: 'length', ...(isWhole ? { minimum: maximum } : {}), maximum }];
}

export const wholeLength: Phrase = {
  id: 'whole-length',
  cue: /\d characters?\b/i,
  reads,
  examples: [
    {
      text: 'Lamp ID.\nValue length: 36 characters',
      type: STRING,
      name: 'lamp_id',
      gives: [{ kind: 'length', minimum: 36, maximum: 36 }],
    },
    {
      text: 'Lamp ID. Range: 32 characters',
      type: STRING,
      name: 'lampId',
      gives: [{ kind: 'length', minimum: 32, maximum: 32 }],
    },
    { text: 'Lamp title.\nLength: 40 characters.', type: STRING, gives: [{ kind: 'length', maximum: 40 }] },
  ],
  counterExamples: [
    { text: 'Lamp title.\n40 characters.', type: STRING },
    { text: 'Lamps per box: 36 characters are shown.', type: STRING },
    { text: 'Lamp count. Length: 3 characters', type: INTEGER },
  ],
};
