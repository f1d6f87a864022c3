// "当type为DESK时，该字段必选": when an optional field becomes mandatory.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Part } from '../cell.ts';
import { STRING, type Phrase } from '../phrase.ts';

const REQUIRED =
  /(?:当|如果|若|仅当)?[“"]?([A-Za-z_][\w.:-]{0,60})[”"]?(?:参数|字段)?(?:的值|的取值|取值)?(?:设置|指定|取值)?(?:为|是|=)\s?[“"]?([\w.-]{1,60})[”"]?时[,，]?\s?(?:该|此|本)?(?:字段|参数)?\s?(?:为|是)?\s?(?:必选|必填|必须(?:指定|填写|传入|设置))/;

function reads(part: Part): Constraint[] | undefined {
  const match = part.kind === 'sentence' ? REQUIRED.exec(part.text) : null;
  return match === null ? undefined : [{ kind: 'required-when', condition: `${match[1]} = ${match[2]}` }];
}

export const requiredWhen: Phrase = {
  id: 'required-when',
  cue: /必选|必填|必须/,
  reads,
  examples: [
    {
      text: '灯的编号。当type参数为DESK时，为必选字段。',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'type = DESK' }],
    },
    {
      text: '灯的编号，“type”为WALL时，该参数必填。',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'type = WALL' }],
    },
  ],
  counterExamples: [
    { text: '灯的编号，必选。', type: STRING },
    { text: '亮灯时，该参数必选。', type: STRING },
  ],
};
