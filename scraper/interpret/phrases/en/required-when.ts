// "Mandatory when type is set to X", "If X is not empty, Y is mandatory".
import type { Constraint } from '../../../reference/constraint.ts';
import { readCondition } from './condition.ts';
import type { Part } from '../cell.ts';
import { STRING, type Phrase } from '../phrase.ts';

const MANDATORY = String.raw`(?:(?:is|are|becomes?) (?:valid and )?|^)(?:mandatory|required|compulsory)`;
const AFTER = new RegExp(
  String.raw`(?:${MANDATORY}|\bmust be (?:specified|set|configured|provided|transferred)) (?:only )?(?:when|if) ([^.;]{3,200})$`,
  'i',
);
const BEFORE = new RegExp(
  String.raw`^(?:if|when) ([^.;]{3,200}?), (?:this (?:parameter|field)|it|the [\w ]{1,40}) (?:${MANDATORY}|must be (?:specified|set|configured|provided))\b`,
  'i',
);
const SPECIFIED = /\bneeds? to be specified (?:when|if) ([^.;]{3,200})$/i;

function reads(part: Part): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const stated = AFTER.exec(part.text)?.[1] ?? SPECIFIED.exec(part.text)?.[1] ?? BEFORE.exec(part.text)?.[1];
  if (stated === undefined) return undefined;
  const condition = readCondition(stated);
  return condition === undefined ? undefined : [{ kind: 'required-when', condition }];
}

export const requiredWhen: Phrase = {
  id: 'required-when',
  cue: /\b(?:mandatory|required|compulsory|specified|must be)\b/i,
  reads,
  examples: [
    {
      text: 'Wick. This parameter is mandatory when lamp_type is set to OIL.',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'lamp_type = OIL' }],
    },
    {
      text: 'Wick. It is required only if lamp type is set to OIL and oil is set.',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'lamp_type = OIL and oil is set' }],
    },
    {
      text: 'Wick. If bulb is left blank, this parameter is mandatory.',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'bulb is empty' }],
    },
    {
      text: 'Wick. This parameter is mandatory when old lamps burn.',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'old lamps burn' }],
    },
  ],
  counterExamples: [
    { text: 'This parameter is valid when lamp_type is set to OIL.', type: STRING },
    { text: 'Wick. This parameter is returned only when lamp_type is OIL.', type: STRING },
    { text: 'Oil required for lighting the lamp.', type: STRING },
    { text: 'This parameter is mandatory.', type: STRING },
  ],
};
