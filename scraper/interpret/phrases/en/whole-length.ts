// A length that is all that the sentence says: "Value length: 36 characters", "32 characters".
import { loneLength } from '../common/lone-length.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';

const ALONE = /^((?:(?:the )?value )?(?:length|range)\s?:\s?)?(\d{1,6}) characters$/i;

export const wholeLength: Phrase = {
  id: 'whole-length',
  cue: /\d characters?\b/i,
  reads: (part, cell) => loneLength(ALONE, part, cell),
  examples: [
    {
      text: 'Lamp ID.\nValue length: 36 characters',
      type: STRING,
      name: 'lamp_id',
      gives: [{ kind: 'length', minimum: 36, maximum: 36 }],
    },
    {
      text: 'Lamp ID. Range: 32 characters',
      type: STRING,
      name: 'lampId',
      gives: [{ kind: 'length', minimum: 32, maximum: 32 }],
    },
    { text: 'Lamp title.\nLength: 40 characters.', type: STRING, gives: [{ kind: 'length', maximum: 40 }] },
  ],
  counterExamples: [
    { text: 'Lamp title.\n40 characters.', type: STRING },
    { text: 'Lamps per box: 36 characters are shown.', type: STRING },
    { text: 'Lamp count. Length: 3 characters', type: INTEGER },
  ],
};
