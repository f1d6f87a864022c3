// "Keys in this list must be unique": no two items of a list are equal.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';

/** Where keys are unique, so are the items that they stand in; "keys of the same object" are those of one item. */
const UNIQUE =
  /^(?:(?:the|each|all|a) )?(?:tag )?(?:keys?|values?|items?|elements?|ids?|names?)(?: (?:in|of) (?:this|the) (?:tag )?(?:list|array))?(?:,? and (?:each )?(?:tag )?values? (?:of|for) (?:a|the|each)(?: same)?(?: tag)? key)? (?:(?:must|should) (?:all )?be unique|(?:cannot|can not|must not) (?:repeat|be (?:repeated|duplicated?)))(?:,? and\b.{0,80})?$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.type.kind !== 'array') return undefined;
  return UNIQUE.test(part.text.replace(/^[-*\u2022] /, '')) ? [{ kind: 'unique' }] : undefined;
}

export const uniqueItems: Phrase = {
  id: 'unique-items',
  cue: /\bunique\b|\b(?:repeat|duplicate)/i,
  reads,
  examples: [
    { text: 'Lamps. Names in this list must be unique.', type: OBJECTS, gives: [{ kind: 'unique' }] },
    { text: 'Bulbs. Values cannot be repeated.', type: STRINGS, gives: [{ kind: 'unique' }] },
    {
      text: 'Lamps. Each key and each value for the same key must be unique.',
      type: OBJECTS,
      gives: [{ kind: 'unique' }],
    },
    { text: 'Lamps.\n- Keys must be unique and short.', type: OBJECTS, gives: [{ kind: 'unique' }] },
  ],
  counterExamples: [
    { text: 'Lamps. Values of the same key must be unique.', type: OBJECTS },
    { text: 'Lamps. The name of a lamp must be unique in its room.', type: OBJECTS },
    { text: 'Names must be unique.', type: STRING },
    { text: 'List of unique lamps.', type: OBJECTS },
  ],
};
