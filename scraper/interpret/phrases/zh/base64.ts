// "note的值为base64编码之后的内容": a text that carries bytes.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const ENCODED =
  /(?:值|内容)(?:为|是)(?:经过?)?base64(?:编码)?(?:之?后)?的?(?:内容|字符串|数据|格式|编码|$)|(?:必须|需要?|应)(?:进行|使用|采用|经过?|用|先)?(?:做|进行)?base64(?:格式)?(?:进行)?编码|^(?:经过?)?base64编码(?:之?后)?的|\(base64编码\)/i;
const OTHERWISE = /或|不|前|解码|是否|例如|如果/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string') return undefined;
  const match = ENCODED.exec(part.text);
  if (match === null) return undefined;
  const around = part.text.replace(match[0], '').split(/[,，]/)[0] ?? '';
  return isConditional(part.text) || OTHERWISE.test(around) ? [] : [{ kind: 'encoding', encoding: 'base64' }];
}

export const base64: Phrase = {
  id: 'base64',
  cue: /base64/i,
  reads,
  examples: [
    { text: '灯的说明。内容为base64编码之后的内容。', type: STRING, gives: [{ kind: 'encoding', encoding: 'base64' }] },
    { text: '灯的图片，需要进行Base64编码。', type: STRING, gives: [{ kind: 'encoding', encoding: 'base64' }] },
  ],
  counterExamples: [
    { text: '灯的说明。base64编码前最大长度为9K。', type: STRING },
    { text: '灯的说明。当灯亮时，内容为base64编码之后的内容。', type: STRING },
    { text: '说明的编码方式，文本或base64编码。', type: STRING },
    { text: '灯的个数，需要进行Base64编码。', type: INTEGER },
  ],
};
