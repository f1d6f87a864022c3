// "At least one attribute must be specified", of an object: it must not be empty.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { OBJECT, OBJECTS, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const FIELD = String.raw`(?:attributes?|parameters?|fields?|propert(?:y|ies)|members?|keys?)`;
const DEMANDS = String.raw`(?:must|should|needs? to|has to|have to) (?:be )?(?:specified|set|given|passed|provided|present|included|contained|configured|exist)`;
const AT_LEAST_ONE = new RegExp(
  String.raw`\bat least one (?:${FIELD}|of (?:them|(?:the|these|its|following) (?:[a-z]+ ){0,2}${FIELD}))(?: \([^()]{1,120}\))? ${DEMANDS}\b|\b(?:must|should|has to) (?:contain|include|have|hold|specify) at least one ${FIELD}(?=$|[.,;]| (?:of (?:its|the)|to be)\b)`,
  'i',
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || (cell.type.kind !== 'object' && cell.type.kind !== 'reference')) return undefined;
  if (!AT_LEAST_ONE.test(part.text)) return undefined;
  // "..., or their values must differ": there is another way.
  if (isConditional(part.text) || /\bor\b/i.test(part.text)) return [];
  return [{ kind: 'entries', minimum: 1 }];
}

export const atLeastOne: Phrase = {
  id: 'at-least-one',
  cue: /\bat least one\b/i,
  reads,
  examples: [
    {
      text: 'The lamp. At least one attribute must be given for the lamp to change.',
      type: OBJECT,
      gives: [{ kind: 'entries', minimum: 1 }],
    },
    {
      text: 'What of the lamp changes. It must contain at least one parameter.',
      type: OBJECT,
      gives: [{ kind: 'entries', minimum: 1 }],
    },
    {
      text: 'Wick and oil. At least one of them must be set.',
      type: OBJECT,
      gives: [{ kind: 'entries', minimum: 1 }],
    },
  ],
  counterExamples: [
    { text: 'At least one of the two fields (wick and oil) must be set, or the lamp must be lit.', type: OBJECT },
    { text: 'The lamp. If it is lit, at least one field must be set.', type: OBJECT },
    { text: 'Lamps. At least one parameter must be set.', type: OBJECTS },
    { text: 'Wick. At least one of them must be set.', type: STRING },
    { text: 'The lamp. It must contain at least one parameter set of a room.', type: OBJECT },
  ],
};
