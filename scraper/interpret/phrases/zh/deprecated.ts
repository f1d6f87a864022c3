// "已废弃", "该参数已不推荐使用", "即将下线".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { STRING, type Phrase } from '../phrase.ts';

const DEPRECATED =
  /^(?:(?:说明|注意|备注|注):\s{0,3})?[(【]?(?:(?:该|此|本)(?:字段|参数|属性|接口))?(?:已|已经|即将|将被|被)?(?:废弃|弃用|下线|不推荐使用|不再使用|不再推荐使用)(?:$|[,，)】])|(?:该|此|本)(?:字段|参数|属性)(?:已|已经|即将|将)?(?:被)?(?:废弃|弃用|不推荐使用)(?!的)/;
/** "灯的编号(已废弃,请使用name)", but not "支持A(已废弃)": what is gone is called in words. */
const ASIDE =
  /^[^,:()\d]{0,30}[\u4e00-\u9fff]\s?[(【[](?:(?:该|此|本)(?:字段|参数|属性))?(?:已|已经|即将|将被|待)?(?:废弃|弃用|下线|不再使用)(?:[,;。][^()【】]{1,80})?[)】\]]$/;
/** "灯的编号，不推荐使用，后续版本将删除" */
const BEHIND_NAME =
  /^[^,:()\d]{1,20},\s?(?:(?:该|此|本)(?:字段|参数|属性))?(?:已|已经|即将)?(?:不推荐使用|不再推荐使用|废弃|弃用)(?:$|,)|^(?:(?:该|此|本)(?:字段|参数|属性))?\s?后续(?:版本)?(?:将|会)(?:被)?(?:删除|移除|下线|废弃)(?:$|,)|^[^,:()\d]{1,20},\s?(?:(?:该|此|本)(?:字段|参数|属性))?后续(?:版本)?(?:将|会)(?:被)?(?:删除|移除|下线|废弃)(?:$|,)/;
const NOT_OF_FIELD = /状态|支持|取值|枚举|版本|包括|包含|不/;
/** "该参数已不再使用" */
const UNUSED = /(?:该|此|本)(?:字段|参数|属性)(?:目前|现|当前)?(?:已|已经|即将|将)?不再(?:推荐)?使用(?:$|[,)】])/;
/** "废弃字段", "size当前为废弃字段". */
const AS_NOUN =
  /^(?:(?:说明|注意|备注|注):\s{0,3})?(?:“?([A-Za-z_][\w.:-]{0,60})”?\s?)?(?:(?:该|此|本)?(?:字段|参数|属性)?)(?:当前|目前|现|现在)?(?:已|已经)?(?:为|是|属于|成为)?(?:已|被|待)?(?:废弃|弃用)的?(?:字段|参数|属性)(?:$|[,)】])/;

/** "不支持该字段，请勿使用": whatever a lamp is, nothing comes of it. */
const UNSUPPORTED = /^[[(【]?(?:目前|当前|暂|暂时)?不支持(?:该|此|本)(?:字段|参数|属性)(?:[,，]?\s?请勿使用)?[\])】]?$/;

function reads(part: Part, { name }: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const noun = AS_NOUN.exec(part.text);
  // Said of another field.
  if (noun?.[1] !== undefined && noun[1] !== name) return [];
  const isAside = ASIDE.test(part.text) && !NOT_OF_FIELD.test(part.text.replace(/[(【[].*/, ''));
  const isBehindName = BEHIND_NAME.test(part.text) && !NOT_OF_FIELD.test(part.text.replace(/[,].*/, ''));
  return isAside ||
    isBehindName ||
    UNUSED.test(part.text) ||
    noun !== null ||
    DEPRECATED.test(part.text) ||
    UNSUPPORTED.test(part.text)
    ? [{ kind: 'deprecated' }]
    : undefined;
}

export const deprecated: Phrase = {
  id: 'deprecated',
  cue: /废弃|弃用|下线|后续|推荐使用|不再|不支持/,
  reads,
  examples: [
    { text: '灯的编号。该字段已废弃。', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: '灯的编号。已废弃，请使用name。', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: '灯的编号（废弃）。', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: '灯的编号(已废弃,请使用name)。', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: '灯的编号，该参数已不再使用。', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: '灯的颜色。\n不支持该字段，请勿使用。', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: '灯的编号。\n说明：废弃字段。', type: STRING, gives: [{ kind: 'deprecated' }] },
    { text: '灯的大小。size当前为废弃字段，请勿使用。', type: STRING, name: 'size', gives: [{ kind: 'deprecated' }] },
  ],
  counterExamples: [
    { text: '灯的版本。\n- OLD：一个被废弃的版本\n- NEW：正在使用的版本', type: STRING },
    { text: '推荐使用台灯。', type: STRING },
    { text: '灯的种类。该字段已废弃的取值不再返回。', type: STRING },
    { text: '支持的灯包括台灯(已废弃)。', type: STRING },
    { text: '灯的版本，该参数不再使用旧的编号。', type: STRING },
    { text: '灯的颜色。壁灯不支持该字段。', type: STRING },
    { text: '灯的颜色。不支持该字段时，灯不亮。', type: STRING },
    { text: '灯的大小。height当前为废弃字段。', type: STRING, name: 'size' },
  ],
};
