// "可以为null", "取值为null时，表示...", "该值为null".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Part } from '../cell.ts';
import { STRING, type Phrase } from '../phrase.ts';

const NULLABLE =
  /(?:可以?|允许|支持)(?:设置|传入?|指定)?(?:为|是)?\s?null|(?:该|此|本)?(?:字段|参数|取值|值)(?:取值)?(?:为|是)\s?null/i;
const NOT = /(?:不能|不允许|不支持|不可|不得|默认|缺省)[^,，。]{0,12}null/i;

function reads(part: Part): Constraint[] | undefined {
  if (part.kind !== 'sentence' || !NULLABLE.test(part.text)) return undefined;
  // "A为null时" may speak of another field.
  const subject = /([A-Za-z_]\w*)(?:参数|字段)?(?:的值|取值)?(?:为|是)\s?null/i.exec(part.text)?.[1];
  return NOT.test(part.text) || subject !== undefined ? [] : [{ kind: 'nullable' }];
}

export const nullable: Phrase = {
  id: 'nullable',
  cue: /null/i,
  reads,
  examples: [
    { text: '灯的错误码。灯亮了以后，该值为null。', type: STRING, gives: [{ kind: 'nullable' }] },
    { text: '灯的名称，可以为null。', type: STRING, gives: [{ kind: 'nullable' }] },
  ],
  counterExamples: [
    { text: '灯的名称，不能设置为null。', type: STRING },
    { text: '默认值：null', type: STRING },
    { text: 'lamp_id为null时，灯不亮。', type: STRING },
  ],
};
