// A length that is all that the sentence says: "值长度：36个字符", "ID，32个字符".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';

const ALONE = /^((?:取?值?的?(?:长度|范围)):\s?)?(\d{1,6})\s?个?字符$/;
/** As long as a UUID with its hyphens, and without them. */
const OF_IDS: ReadonlySet<number> = new Set([32, 36]);
const NAMES_ID = /(?:^|[_-])(?:id|uuid)$|[a-z](?:Id|ID|Uuid)$/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const [, label, figure] = ALONE.exec(part.text) ?? [];
  if (figure === undefined) return undefined;
  if (cell.valueKind !== 'string' || cell.type.kind !== 'scalar') return [];
  const maximum = Number(figure);
  const isWhole = OF_IDS.has(maximum) && NAMES_ID.test(cell.name);
  if (label === undefined && !isWhole) return [];
  return [{ kind: 'length', ...(isWhole ? { minimum: maximum } : {}), maximum }];
}

export const wholeLength: Phrase = {
  id: 'whole-length',
  cue: /\d\s?个?字符/,
  reads,
  examples: [
    {
      text: '灯的ID。\n值长度：36个字符',
      type: STRING,
      name: 'lamp_id',
      gives: [{ kind: 'length', minimum: 36, maximum: 36 }],
    },
    { text: '灯的名称。\n值长度：40个字符', type: STRING, gives: [{ kind: 'length', maximum: 40 }] },
  ],
  counterExamples: [
    { text: '灯的名称。\n40个字符', type: STRING },
    { text: '灯的个数。\n值长度：3个字符', type: INTEGER },
  ],
};
