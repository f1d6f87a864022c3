// "This parameter is deprecated", "(discarded)", "will be taken offline": the field should no longer be used.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { NUMBER_TYPE, STRING, STRINGS, type Phrase } from '../phrase.ts';

const GONE = String.raw`(?:deprecated|discarded|obsolete|abandoned)`;
// "The oil field is no longer used" in the text of another field says nothing about this one: `subject` is compared with the name.
const FIELD = String.raw`\b(?:this(?: \w+)?|the(?: (?<subject>[\w-]+))?) (?:parameter|field|attribute|property)`;
const PATTERNS = [
  new RegExp(String.raw`^${GONE}(?:$|[,.;:)]|\s+field|\s+parameter)`, 'i'),
  new RegExp(String.raw`^(?:field|parameter) ${GONE}$`, 'i'),
  // "(to be discarded)", "(deprecated, use oil)", but not "(lit, dark, abandoned)".
  new RegExp(
    String.raw`[([](?:(?:will|to|about to) be |now |already |has been )?${GONE}(?:[,;:.] ?(?:please |and )?(?:use|see|replaced|instead|do not|no longer|not)\b[^()[\]]{0,120})?[)\]]`,
    'i',
  ),
  new RegExp(
    String.raw`${FIELD} (?:is|has been|was|will be|is about to be) (?:reserved (?:and|but) )?(?:now )?${GONE}\b`,
    'i',
  ),
  new RegExp(String.raw`\bit (?:is|has been) ${GONE}\b`, 'i'),
  new RegExp(
    String.raw`${FIELD} (?:will be (?:disabled|invalid|removed|deprecated|discarded|(?:brought|taken) offline)|is (?:no longer|not) (?:used|supported|recommended) any ?more|is no longer (?:used|supported|recommended|available|valid)|is unsupported$)`,
    'i',
  ),
  /\breserved\b[^.]{0,40}\b(?:discarded|deprecated|no longer used)\b/i,
];

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(part.text);
    const subject = match?.groups?.['subject'];
    if (match !== null && (subject === undefined || subject.toLowerCase() === cell.name.toLowerCase()))
      return [{ kind: 'deprecated' }];
  }
  return undefined;
}

export const deprecated: Phrase = {
  id: 'deprecated',
  cue: /\b(?:deprecated|discarded|obsolete|abandoned|reserved|unsupported|offline|disabled|invalid|removed|no longer|not)\b/i,
  reads,
  examples: [
    { text: 'Lamp oil. This parameter is deprecated.', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: 'Lamp oil (discarded).', type: STRINGS, gives: [{ kind: 'deprecated' }] },
    { text: 'Lamp oil (to be discarded)', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: 'Lamp oil (deprecated, use wax instead).', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: 'Lamp oil. This field will be disabled next year.', type: STRING, gives: [{ kind: 'deprecated' }] },
    {
      text: 'Lamp oil. (The oil field will be brought offline.)',
      type: STRING,
      name: 'oil',
      gives: [{ kind: 'deprecated' }],
    },
  ],
  counterExamples: [
    { text: 'Price of reserved lamps.', type: NUMBER_TYPE },
    { text: 'Lamp wick. The oil field is no longer used.', type: STRING, name: 'wick' },
    { text: 'Spaces at both ends are discarded.', type: STRING },
    { text: 'This parameter is reserved.', type: STRING },
    { text: 'State of the lamp (abandoned, lit or dark).', type: STRING },
    { text: 'Status of a lamp that was abandoned.', type: STRING },
  ],
};
