// "The start time must be set to 06:00, 14:00, or 22:00": the moments that can be chosen.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { saidInCell } from '../per-cell.ts';
import { isConditional } from './sentences.ts';

const TIME = String.raw`["\u201c]?\d{1,2}:\d{2}(?::\d{2})?["\u201d]?`;
const LIST = new RegExp(
  String.raw`\b(?:(start|begin|beginning|end|finish) )?(?:times?|values?|it|which|hours?|moments?|options?|parameter|field)(?: of this (?:parameter|field))? ?(?:(?:must|can|should|may) (?:only )?be(?: set to)?|(?:is|are)(?: fixed (?:to|at))?|include|:)(?: either| one of| any of)?(?: the following(?: values)?)?:? (${TIME}(?:(?:, (?:or |and )?| or | and )${TIME}){1,48})$`,
  'i',
);
const isSample = saidInCell(/\b(?:for example|e\.g|such as|or any other|customi[sz]ed?)\b/i);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const [, end = '', list = ''] = LIST.exec(part.text) ?? [];
  if (list === '') return undefined;
  // "The end time must be ..." in the cell of the beginning is told of the other field.
  const isOther = /^(?:start|begin)/i.test(end)
    ? /end|finish|stop/i
    : /^(?:end|finish)/i.test(end)
      ? /start|begin/i
      : /^$/;
  const values = list.match(/\d{1,2}:\d{2}(?::\d{2})?/g) ?? [];
  const isRange = values.length === 2 && /\bbetween\b|\bfrom\b/i.test(part.text);
  if (cell.valueKind !== 'string' || isOther.test(cell.name) || isConditional(part.text) || isSample(cell) || isRange)
    return [];
  return [{ kind: 'enum', values }];
}

export const setTimes: Phrase = {
  id: 'set-times',
  cue: /\d:\d{2}.*\d:\d{2}/,
  reads,
  examples: [
    {
      text: 'When the lamp starts. The start time must be set to 06:00, 14:00, or 22:00.',
      type: STRING,
      name: 'lamp_begin',
      gives: [{ kind: 'enum', values: ['06:00', '14:00', '22:00'] }],
    },
    {
      text: 'Time of light. The value can be 06:00:00 or 14:00:00.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['06:00:00', '14:00:00'] }],
    },
  ],
  counterExamples: [
    { text: 'The end time must be set to 06:00 or 14:00.', type: STRING, name: 'start_at' },
    { text: 'If it is dark, the value must be 06:00 or 14:00.', type: STRING },
    { text: 'Time of light, such as 06:00 or 14:00. The value can be 06:00 or 14:00.', type: STRING },
    { text: 'The value must be 06:00 or 14:00.', type: INTEGER },
    { text: 'The value must be between 06:00 and 14:00.', type: STRING },
  ],
};
