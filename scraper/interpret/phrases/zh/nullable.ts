// "可以为null", "取值为null时，表示...", "该值为null", "固定为null", "默认值：null", "传入null表示...".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { OBJECTS, STRING, type Phrase } from '../phrase.ts';
import { isAboutOther } from './sentences.ts';

const NULLABLE = [
  /(?:不存在|没有(?:值|数据)?|无(?:值|数据)?|未[^,，A-Za-z]{1,8})(?:时|的?话)?[,，]?\s?(?:则)?(?:该值|该字段|返回)?(?:返回|为|是|取值为)\s?[“"]?null[”"]?(?:值)?$/i,
  /可(?:以)?为空\(null\)/i,
  /(?:^|[,，])为\s?null\s?时/i,
  /(?:可以?|允许|支持)(?:不[传填][,、]?或)?(?:设置|传入?|指定)?(?:为|是)?\s?null/i,
  /(?:该|此|本)?(?:字段|参数|取值|值)(?:取值)?(?:为|是)\s?null/i,
  /(?:否则|当前|目前|时)[,，]?(?:取值|值|该值)?(?:为|是|返回)\s?null(?=$|[,，。])/i,
  /(?:固定|恒)(?:取值|值)?为\s?null/i,
  /(?:^|[,，])(?:传入?|设置|指定|取值|填写)(?:为|:)?\s?null值?\s?时?[,，]?\s?(?:表示|代表)/i,
];
/** A field that is null where nobody sends it can hold null, in whatever case that is so. */
const DEFAULT = /(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s{0,3}["“]?null["”]?(?=$|[,，、()（）])/i;
const NOT = /(?:不能|不允许|不支持|不可|不得|默认|缺省)[^,，。]{0,12}null/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const index = part.text.search(DEFAULT);
  if (index >= 0) return isAboutOther(part.text, index, cell.name) ? [] : [{ kind: 'nullable' }];
  if (!NULLABLE.some((pattern) => pattern.test(part.text))) return undefined;
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
    { text: '灯的房间，否则为null。', type: STRING, gives: [{ kind: 'nullable' }] },
    { text: '坏灯的列表，全部修好时为null。', type: OBJECTS, gives: [{ kind: 'nullable' }] },
    { text: '灯的名称，固定为null。', type: STRING, gives: [{ kind: 'nullable' }] },
    { text: '灯的房间。默认值：null；', type: STRING, gives: [{ kind: 'nullable' }] },
    { text: '灯的房间，缺省值为ｎｕｌｌ。', type: STRING, gives: [{ kind: 'nullable' }] },
    { text: '灯的列表，可以不传或传null。', type: OBJECTS, gives: [{ kind: 'nullable' }] },
    { text: '灯的房间。\n- 传入null表示搬走。', type: STRING, gives: [{ kind: 'nullable' }] },
  ],
  counterExamples: [
    { text: '灯的名称，不能设置为null。', type: STRING },
    { text: 'room默认为null，灯没有名称。', type: STRING },
    { text: '默认为nullable的灯。', type: STRING },
    { text: 'lamp_id为null时，灯不亮。', type: STRING },
  ],
};
