// Paragraphs that the documentation system prints itself: "Minimum: 0", "Maximum: 255", "Array Length: 1 - 20".
// The same words bound a number in a number column and count characters in a String column.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { canBeRaised } from './range-of-advice.ts';
import { withSpecialValues } from './special-values.ts';
import { quantityIn, UNIT_WORD } from '../common/units.ts';
import { NUMBER, readNumber } from '../common/values.ts';

const BOUND = new RegExp(
  String.raw`(?:^|[\s(])(min(?:imum)?|max(?:imum)?)( value| length)?\s?[:\uff1a]\s?(${NUMBER})(?! by default)(?:\s?(${UNIT_WORD}))?(?=[,;)]?\s|\)?$)`,
  'gi',
);
const ARRAY_LENGTH = new RegExp(String.raw`^array length\s?[:\uff1a]\s?(${NUMBER})\s?[-\u2013~]\s?(${NUMBER})$`, 'i');

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const length = ARRAY_LENGTH.exec(part.text);
  if (length !== null) {
    if (cell.type.kind !== 'array') return [];
    const [minimum, maximum] = [readNumber(length[1] ?? ''), readNumber(length[2] ?? '')];
    return [
      { kind: 'items', ...(minimum !== undefined ? { minimum } : {}), ...(maximum !== undefined ? { maximum } : {}) },
    ];
  }
  const bounds: { minimum?: number; maximum?: number } = {};
  let ofLength = cell.valueKind === 'string';
  for (const match of part.text.matchAll(BOUND)) {
    const figure = readNumber(match[3] ?? '');
    const value = figure === undefined ? undefined : quantityIn(figure, match[4], cell);
    if (value === undefined) return undefined;
    bounds[match[1]?.toLowerCase().startsWith('min') === true ? 'minimum' : 'maximum'] = value;
    if (/value/i.test(match[2] ?? '')) ofLength = false;
  }
  if (Object.keys(bounds).length === 0) return undefined;
  if (canBeRaised(cell) || cell.valueKind === 'none' || cell.valueKind === 'boolean') return [];
  return ofLength ? [{ kind: 'length', ...bounds }] : [withSpecialValues({ kind: 'range', ...bounds }, cell)];
}

export const bareBounds: Phrase = {
  id: 'bare-bounds',
  cue: /\b(?:min|max|minimum|maximum|array)\b/i,
  reads,
  examples: [
    {
      text: 'Lamp number\nMinimum: 0\nMaximum: 255',
      type: INTEGER,
      gives: [
        { kind: 'range', minimum: 0 },
        { kind: 'range', maximum: 255 },
      ],
    },
    {
      text: 'Lamp title\nMinimum: 1\nMaximum: 64',
      type: STRING,
      gives: [
        { kind: 'length', minimum: 1 },
        { kind: 'length', maximum: 64 },
      ],
    },
    {
      text: 'Lamps (minimum: 2, maximum: 90).',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 2, maximum: 90 }],
    },
    { text: 'Lamp title\nMinimum length: 1', type: STRING, gives: [{ kind: 'length', minimum: 1 }] },
    { text: 'Lamps\nArray Length: 1 - 256', type: OBJECTS, gives: [{ kind: 'items', minimum: 1, maximum: 256 }] },
    {
      text: 'Lamp titles\nMaximum: 36\nArray Length: 0 - 20',
      type: STRINGS,
      gives: [
        { kind: 'length', maximum: 36 },
        { kind: 'items', minimum: 0, maximum: 20 },
      ],
    },
  ],
  counterExamples: [
    { text: 'Lamps. Maximum: 5 by default; more can be ordered.', type: INTEGER },
    { text: 'Minimum number of lamps: see the lamp page.', type: INTEGER },
    { text: 'Array Length: 0 - 20', type: STRING },
  ],
};
