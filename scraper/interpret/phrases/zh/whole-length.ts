// A length that is all that the sentence says: "值长度：36个字符", "ID，32个字符".
import { loneLength } from '../common/lone-length.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';

const ALONE = /^((?:取?值?的?(?:长度|范围)):\s?)?(\d{1,6})\s?个?字符$/;

export const wholeLength: Phrase = {
  id: 'whole-length',
  cue: /\d\s?个?字符/,
  reads: (part, cell) => loneLength(ALONE, part, cell),
  examples: [
    {
      text: '灯的ID。\n值长度：36个字符',
      type: STRING,
      name: 'lamp_id',
      gives: [{ kind: 'length', minimum: 36, maximum: 36 }],
    },
    { text: '灯的名称。\n值长度：40个字符', type: STRING, gives: [{ kind: 'length', maximum: 40 }] },
  ],
  counterExamples: [
    { text: '灯的名称。\n40个字符', type: STRING },
    { text: '灯的个数。\n值长度：3个字符', type: INTEGER },
  ],
};
