// "当type为DESK时，该字段必选": when an optional field becomes mandatory.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { STRING, type Phrase } from '../phrase.ts';
import { readCondition } from './condition.ts';

/** The clause in front, and what is said of the field behind it. */
const REQUIRED =
  /(?:^|[,(:])\s?([^,():]{2,120}?)(?:时|的时候)[,:]?\s?(?:(?:才)?(?:生效|有效)[,]?\s?(?:且|并且)?)?\s?(?:则)?(?:该|此|本)?(?:字段|参数|项)?([A-Za-z_][\w.]{0,60})?(?:参数|字段)?\s?(?:才)?(?:为|是)?\s?(?:必选|必填|必传|必需的?|必须的|必须(?:指定|填写|传入?|设置)(?=$|[,)]))/g;
const IF =
  /^(?:当|如果|若)\s?([^,()]{2,120}?),\s?(?:则)?(?:该|此|本)?(?:字段|参数|项)?([A-Za-z_][\w.]{0,60})?(?:参数|字段)?\s?(?:为|是)?\s?(?:必选|必填|必传|必需|必须的)/g;
/** An open case in front of the clause: the clause is only half of the condition. */
const OPEN_CASE = /(?:当(?!前)|如果|若|在)[^时]{0,120}$/;

function reads(part: Part, { name }: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  for (const pattern of [REQUIRED, IF])
    for (const match of text.matchAll(pattern)) {
      const [, clause = '', subject = name] = match;
      if (subject !== name || OPEN_CASE.test(text.slice(0, match.index))) continue;
      const condition = readCondition(clause.replace(/^(?:该|此|本)(?:字段|参数)(?:于|在)/, ''));
      if (condition !== undefined) return [{ kind: 'required-when', condition }];
    }
  return undefined;
}

export const requiredWhen: Phrase = {
  id: 'required-when',
  cue: /必选|必填|必须|必传|必需/,
  reads,
  examples: [
    {
      text: '灯芯。当灯的种类为OIL时必填。',
      type: STRING,
      gives: [{ kind: 'required-when', condition: '灯的种类 = OIL' }],
    },
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
    {
      text: '灯的大小。mode为LIT时生效且为必选值。',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'mode = LIT' }],
    },
    {
      text: '该字段于lit为true并且color不存在时有效且为必选字段。',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'lit = true and color is empty' }],
    },
    {
      text: '当“type”设置为DESK、WALL类型的灯时，该参数必填。',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'type = DESK or WALL' }],
    },
    {
      text: '当id字段为null时，size是必须的。',
      type: STRING,
      name: 'size',
      gives: [{ kind: 'required-when', condition: 'id = null' }],
    },
    { text: '没有指定room时必须指定。', type: STRING, gives: [{ kind: 'required-when', condition: 'room is empty' }] },
    {
      text: '如果type是DESK，该参数必选。',
      type: STRING,
      gives: [{ kind: 'required-when', condition: 'type = DESK' }],
    },
  ],
  counterExamples: [
    { text: '灯的编号，必选。', type: STRING },
    { text: '当type为DESK，且size为9时，必选。', type: STRING },
    { text: 'type为DESK时，size必选。', type: STRING },
    { text: 'type为DESK时，必须设置为BIG。', type: STRING },
    { text: '当type为DESK时，该参数为非必填字段。', type: STRING },
    { text: '亮灯时，该参数必选。', type: STRING },
  ],
};
