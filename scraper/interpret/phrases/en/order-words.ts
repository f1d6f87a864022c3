// "Return lamps ordered by name or lit_at fields", "Sort lamps in asc or desc order (default: desc)": the words by which lists are sorted.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { STRING, STRINGS, type Phrase } from '../phrase.ts';
import { enumOf } from './listed-options.ts';
import { holdsSingleValues } from './single-values.ts';

const WORD = '[a-z][a-z0-9_]{0,40}';
const LIST = `(${WORD}(?:, ${WORD}){0,20}(?:, or|,| or) ${WORD})`;
const BY = new RegExp(
  `^(?:(?:returns?|lists?|gets?) [^.;:,()]{1,40} (?:ordered|sorted) by|(?:orders?|sorts?) (?:[a-z]{1,20} ){1,3}by|(?:ordered|sorted|order|sort) by) (?:the )?${LIST}(?: (?:fields?|attributes?))?$`,
  'i',
);
const IN = new RegExp(
  `^(?:(?:returns?|lists?|gets?) [^.;:,()]{1,40} (?:ordered|sorted)|(?:orders?|sorts?)(?: [a-z]{1,20}){1,3}) in ${LIST} order$`,
  'i',
);
/** What the list is sorted by where nothing is said. */
const ASIDE = / \(default[^()]{1,40}\)$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.type.kind !== 'scalar' || cell.valueKind !== 'string') return undefined;
  const text = part.text.replace(ASIDE, '');
  const list = (IN.exec(text) ?? BY.exec(text))?.[1];
  if (list === undefined || !holdsSingleValues(cell)) return undefined;
  const values = list.split(/,? or |, /).map((word) => word.trim());
  // Words of prose stand between others, those of a list once each.
  if (new Set(values).size < values.length || values.some((value) => /^(?:or|and|the|a|an|their|its)$/.test(value)))
    return undefined;
  const constraint = enumOf(values, cell.valueKind);
  return constraint === undefined ? undefined : [constraint];
}

export const orderWords: Phrase = {
  id: 'order-words',
  cue: /\b(?:ordered|sorted|orders?|sorts?)\b/i,
  reads,
  examples: [
    {
      text: 'Return lamps ordered by lit_at or watts fields. Default is lit_at',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['lit_at', 'watts'] },
        { kind: 'default', value: 'lit_at' },
      ],
    },
    {
      text: 'Sort lamps in up or down order (default: down)',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['up', 'down'] },
        { kind: 'default', value: 'down' },
      ],
    },
    {
      text: 'Order lamps by name, room, or lit_at.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['name', 'room', 'lit_at'] }],
    },
  ],
  counterExamples: [
    { text: 'Lamps sorted by name or age.', type: STRINGS },
    { text: 'Return lamps that are sorted by the room or by the house.', type: STRING },
    { text: 'Order of the lamp in the room or hall.', type: STRING },
    { text: 'Sort key; lamps in the hall come first or last.', type: STRING },
  ],
};
