// "已废弃", "该参数已不推荐使用", "即将下线".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Part } from '../cell.ts';
import { STRING, type Phrase } from '../phrase.ts';

const DEPRECATED =
  /^[(【]?(?:(?:该|此|本)(?:字段|参数|属性|接口))?(?:已|已经|即将|将被|被)?(?:废弃|弃用|下线|不推荐使用|不再使用|不再推荐使用)(?:$|[,，)】])|(?:该|此|本)(?:字段|参数|属性)(?:已|已经|即将|将)?(?:被)?(?:废弃|弃用|不推荐使用)/;

function reads(part: Part): Constraint[] | undefined {
  return part.kind === 'sentence' && DEPRECATED.test(part.text) ? [{ kind: 'deprecated' }] : undefined;
}

export const deprecated: Phrase = {
  id: 'deprecated',
  cue: /废弃|弃用|下线|推荐使用|不再/,
  reads,
  examples: [
    { text: '灯的编号。该字段已废弃。', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: '灯的编号。已废弃，请使用name。', type: STRING, gives: [{ kind: 'deprecated' }] },
  ],
  counterExamples: [
    { text: '灯的版本。\n- OLD：一个被废弃的版本\n- NEW：正在使用的版本', type: STRING },
    { text: '推荐使用台灯。', type: STRING },
  ],
};
