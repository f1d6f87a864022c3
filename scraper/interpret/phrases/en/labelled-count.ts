// How many elements a list has, behind a label or as the subject: "Array length: 1 to 9", "Number of lamps: 1 to 9",
// "Maximum number of lamps: 9", "Between 1 and 9 lamps can be listed".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, INTEGERS, OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { countsOthers } from './subject.ts';
import { COUNT, readNumber } from '../common/values.ts';

const LIST = String.raw`(?:(?:array|list) (?:length|size)|(?:length|size) of (?:the|this) (?:array|list))`;
const NUMBER_OF = String.raw`(?:number|quantity|count) of (?<noun>[a-z][\w -]{0,40}?)(?: in (?:the|this) (?:array|list))?`;
const COUNTED = String.raw`(?:the )?(?:${LIST}|quantity|(?:element|item|entry) (?:count|quantity|number)|${NUMBER_OF})(?: range)?`;
const SAYS = String.raw`\s?(?::|(?:ranges|is|must be|can be|should be)(?: in the range)?(?: from| between| of)?)\s?`;
const RANGE = new RegExp(
  String.raw`^${COUNTED}${SAYS}(?<low>${COUNT})\s?(?:to|and|-|\u2013|~)\s?(?<high>${COUNT})$`,
  'i',
);
const LIMIT = new RegExp(
  String.raw`^(?:the )?(?:(?<least>min)|max)(?:imum)? (?:${LIST}|${NUMBER_OF})\s?(?::|is)\s?(?<limit>${COUNT})$`,
  'i',
);
const GIVEN = String.raw`(?!characters\b|letters\b|digits\b|bytes\b)(?<noun>[a-z][\w-]*(?: [a-z][\w-]*){0,2}?)`;
const OPENING = new RegExp(
  String.raw`^(?:between|from) (?<low>${COUNT}) (?:and|to) (?<high>${COUNT}) ${GIVEN}(?: (?:can|may|must|are)\b.{0,60})?$|^you can (?:specify|enter|set|query|add|select|list) (?:from |between )?(?<from>${COUNT}) ?(?:to|and|-|\u2013) ?(?<to>${COUNT}) (?!characters\b|letters\b|digits\b|bytes\b)(?<others>[a-z][\w-]*(?: [a-z][\w-]*){0,2})$`,
  'i',
);
const ELEMENTS = /^(?:elements?|items?|members?|entries|values?|objects?|records?)$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.type.kind !== 'array' || isConditional(part.text)) return undefined;
  const { text } = part;
  const groups = (RANGE.exec(text) ?? LIMIT.exec(text) ?? OPENING.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const { low, high, from, to, noun, others, least, limit } = groups;
  const counted = noun ?? others;
  if (counted !== undefined && !ELEMENTS.test(counted) && countsOthers(`number of ${counted} is`, cell)) return [];
  if (limit !== undefined) {
    const bound = readNumber(limit);
    return bound === undefined ? undefined : [{ kind: 'items', [least === undefined ? 'maximum' : 'minimum']: bound }];
  }
  const [minimum, maximum] = [readNumber(low ?? from ?? ''), readNumber(high ?? to ?? '')];
  return minimum === undefined || maximum === undefined || minimum > maximum
    ? undefined
    : [{ kind: 'items', minimum, maximum }];
}

export const labelledCount: Phrase = {
  id: 'labelled-count',
  cue: /\b(?:length|size|quantity|count|number|between|from|you can)\b/i,
  reads,
  examples: [
    { text: 'Lamps. Array length: 1 to 9', type: OBJECTS, gives: [{ kind: 'items', minimum: 1, maximum: 9 }] },
    { text: 'Lamps. The list length is 1 to 9.', type: STRINGS, gives: [{ kind: 'items', minimum: 1, maximum: 9 }] },
    { text: 'Lamps. Array size: 1-9', type: INTEGERS, gives: [{ kind: 'items', minimum: 1, maximum: 9 }] },
    { text: 'Lamps. Quantity: 1 to 9', type: STRINGS, gives: [{ kind: 'items', minimum: 1, maximum: 9 }] },
    { text: 'Lamps. Number of elements: 1 to 9', type: STRINGS, gives: [{ kind: 'items', minimum: 1, maximum: 9 }] },
    { text: 'Lamps. Maximum number of lamps: 9', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: 'Lamps. Minimum array length: 2', type: STRINGS, gives: [{ kind: 'items', minimum: 2 }] },
    {
      text: 'Lamps. Between 1 and 9 lamps can be listed.',
      type: STRINGS,
      gives: [{ kind: 'items', minimum: 1, maximum: 9 }],
    },
    { text: 'Lamps. You can list 1 to 9 lamps.', type: STRINGS, gives: [{ kind: 'items', minimum: 1, maximum: 9 }] },
  ],
  counterExamples: [
    { text: 'Lamps. Number of wicks: 1 to 9', type: STRINGS },
    { text: 'Lamps. Quantity: 1 to 9', type: INTEGER },
    { text: 'Lamps. Array length: 1 to 9', type: STRING },
    { text: 'Lamps. Between 1 and 9 characters', type: STRINGS },
  ],
};
