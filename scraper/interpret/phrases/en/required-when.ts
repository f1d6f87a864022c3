// "Mandatory when type is set to X", "If X is not empty, Y is mandatory".
import type { Constraint } from '../../../reference/constraint.ts';
import { readCondition } from './condition.ts';
import { conditionOf } from './mandatory.ts';
import type { Cell, Part } from '../cell.ts';
import { STRING, type Phrase } from '../phrase.ts';

const MANDATORY = String.raw`(?:(?:is|are|becomes?) (?:valid and )?|(?:^|[;,] ))(?:mandatory|required|compulsory)`;
const AFTER = new RegExp(
  String.raw`(?:${MANDATORY}|\bmust be (?:specified|set|configured|provided|transferred)) (?:only )?(?:when|if) ([^.;]{3,200})$`,
  'i',
);
const BEFORE = new RegExp(
  String.raw`^(?:if|when) ([^.;]{3,200}?), (?<subject>this (?:parameter|field)|it|the [\w ]{1,40}|[\w.-]{1,60}) (?:${MANDATORY}|must be (?:specified|set|configured|provided))\b`,
  'i',
);
const UNLESS = new RegExp(String.raw`${MANDATORY} unless ([^.,;]{3,200})$`, 'i');
const SPECIFIED = /\bneeds? to be specified (?:when|if) ([^.;]{3,200})$/i;

// What is said of the other cases, or of the value itself.
const FURTHER =
  /,? (?:and|but) (?:(?:it )?is )?optional (?:in (?:all )?other (?:cases|scenarios|situations)|otherwise)$|, (?:and )?(?:the|while|which|where|otherwise)\b.*$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const before = BEFORE.exec(part.text);
  const stated = AFTER.exec(part.text)?.[1] ?? SPECIFIED.exec(part.text)?.[1] ?? ownCondition(before, cell.name);
  if (stated === undefined) {
    const unless = UNLESS.exec(part.text)?.[1];
    const negated = unless === undefined ? undefined : conditionOf('unless', unless);
    return negated === undefined ? undefined : [{ kind: 'required-when', condition: negated }];
  }
  const condition = readCondition(stated.replace(FURTHER, ''));
  return condition === undefined ? undefined : [{ kind: 'required-when', condition }];
}

/** "If bulb is empty, wick is mandatory" stands in the cell of wick, or says nothing of this field. */
function ownCondition(match: RegExpExecArray | null, name: string): string | undefined {
  const subject = match?.groups?.['subject'] ?? '';
  const isName = !/^(?:this |it$|the )/i.test(subject);
  return isName && subject !== name ? undefined : match?.[1];
}

export const requiredWhen: Phrase = {
  id: 'required-when',
  cue: /\b(?:mandatory|required|compulsory|specified|must be)\b/i,
  reads,
  examples: [
    {
      text: 'Wick. It is mandatory if lamp_type is set to OIL, and is optional in other cases.',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'lamp_type = OIL' }],
    },
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
      text: 'Wick. When bulb is not empty, wick is mandatory.',
      type: STRING,
      name: 'wick',
      gives: [{ kind: 'required-when', condition: 'bulb is set' }],
    },
    {
      text: 'Wick of the lamp, required if lamp_type is 1, the lamp must be off',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'lamp_type = 1' }],
    },
    {
      text: 'Wick. This parameter is mandatory when old lamps burn.',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'old lamps burn' }],
    },
  ],
  counterExamples: [
    { text: 'Wick. If bulb is empty, oil is mandatory.', type: STRING, name: 'wick' },
    { text: 'Wick. If this parameter is specified, the oil must be set.', type: STRING },
    { text: 'This parameter is valid when lamp_type is set to OIL.', type: STRING },
    { text: 'Wick. This parameter is returned only when lamp_type is OIL.', type: STRING },
    { text: 'Oil required for lighting the lamp.', type: STRING },
    { text: 'This parameter is mandatory.', type: STRING },
  ],
};
