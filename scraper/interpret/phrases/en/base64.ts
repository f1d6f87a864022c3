// "The note must be encoded with Base64", "public key (in Base64 format)": a text that carries bytes.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const ENCODED = String.raw`(?:en|trans)coded (?:(?:in|with|using|by|to|into|as) (?:the )?base ?64|base ?64)\b`;
const IS_ENCODED = new RegExp(
  [
    String.raw`\b(?:must|should|shall|needs? to|has to|have to) be (?:\w+ )?${ENCODED}`,
    String.raw`\b(?:is|are) (?:\w+ )?${ENCODED}`,
    // In front of a noun, or in brackets behind one.
    String.raw`^(?:the |an? )?base ?64[- ]encoded\b`,
    String.raw`\((?:(?:in )?base ?64(?: format)?|base ?64[- ]encoded)\)`,
    String.raw`\b(?:value|content|contents|string|text|data|it|which) (?:is|must be|should be) (?:an? )?base ?64[- ]encoded\b`,
    String.raw`\b(?:must|should) be (?:\w+ ){1,3}base ?64[- ]encoded (?:data|text|string)`,
    String.raw`^[\w' -]{1,60} in base ?64 format\b`,
  ].join('|'),
  'i',
);
// "Text or Base64", "decoded from Base64", "what it was before it was encoded in Base64".
const OTHERWISE = /\b(?:or|not|whether|before|decod(?:e|es|ed|ing)|either|when|if|unless|for example|such as)\b/i;
// Numbers of things are written otherwise, whatever their text says.
const IS_ID = /(?:^|[_-])(?:uu)?id$|[a-z](?:Uu)?Id$/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string') return undefined;
  const match = IS_ENCODED.exec(part.text);
  if (match === null) return undefined;
  const around = `${part.text.slice(0, match.index).split(/[,;] /).at(-1) ?? ''}${part.text.slice(match.index + match[0].length).split(/[,;] /)[0] ?? ''}`;
  if (isConditional(part.text) || OTHERWISE.test(around) || IS_ID.test(cell.name)) return [];
  return [{ kind: 'encoding', encoding: 'base64' }];
}

export const base64: Phrase = {
  id: 'base64',
  cue: /\bbase ?64/i,
  reads,
  examples: [
    {
      text: 'Note for the lamp. The note must be encoded with Base64.',
      type: STRING,
      gives: [{ kind: 'encoding', encoding: 'base64' }],
    },
    {
      text: 'Picture of the lamp (in Base64 format).',
      type: STRING,
      gives: [{ kind: 'encoding', encoding: 'base64' }],
    },
    { text: 'base64-encoded picture', type: STRING, gives: [{ kind: 'encoding', encoding: 'base64' }] },
    {
      text: 'Text that is got once the picture is transcoded using Base64.',
      type: STRING,
      gives: [{ kind: 'encoding', encoding: 'base64' }],
    },
  ],
  counterExamples: [
    { text: 'How the note is kept: text or base64.', type: STRING },
    { text: 'Note. If it holds signs, it must be encoded with Base64.', type: STRING },
    { text: 'Note, which is at most 9 KB before it is encoded in Base64.', type: STRING },
    { text: 'Address of the picture, such as data:image/png;base64,AAAA.', type: STRING },
    { text: 'Number of the lamp in Base64 format.', type: STRING, name: 'lamp_id' },
    { text: 'Length of the note that is encoded in Base64.', type: INTEGER },
  ],
};
