// Elements of an array: "最多含有2个灯", "列表长度为1-20", "个数不超过10个".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { NUMBER, readNumber } from '../common/values.ts';
import { isAboutOther, isAdvice, isConditional } from './sentences.ts';

const LIMIT = new RegExp(
  String.raw`(?:最多|至多|不超过|不能超过|上限为|最大为|最大支持)(?:一次|同时)?(?:只)?(?:能|可以?)?(?:支持|允许)?(?:批量)?(?:支持|选择|绑定|配置|删除|提交|上传|关联|含有|包含|包括|允许|设置|添加|指定|传入?|输入|查询|创建|有|为)?\s{0,3}(${NUMBER})\s{0,3}(?:个|条|台|项|组)(?!字符|英文|中文|汉字|字节|月)`,
);
const RANGE = new RegExp(
  String.raw`(?:(?:数组|列表)(?:长度|大小)|元素个数|个数|数量|数组元素)(?:范围|限制|取值范围)?(?:为|是|在)?\s{0,3}:?\s{0,3}[[(]?(${NUMBER})\s{0,3}(?:-|~|至|到|,)\s{0,3}(${NUMBER})[\])]?(?!\d)`,
);
const LENGTH: readonly ['minimum' | 'maximum', RegExp][] = [
  [
    'minimum',
    new RegExp(String.raw`^(?:数组)?(?:最小长度|最小数组长度|最小个数)(?:是|为)?\s{0,3}:?\s{0,3}(${NUMBER})$`),
  ],
  [
    'maximum',
    new RegExp(String.raw`^(?:数组)?(?:最大长度|最大数组长度|最大个数)(?:是|为)?\s{0,3}:?\s{0,3}(${NUMBER})$`),
  ],
];
/** Without a word for what is counted: "个数不能大于9", "上限9". */
const BARE = new RegExp(
  String.raw`(?:^|,)\s?(?:(?:元素)?(?:个数|数量)(?:最多|最大|上限)?(?:不(?:能|得|可|应)?(?:大于|超过|多于))?|(?:个数|数量|元素)?上限|(?:一次|单次|每次)?最多)(?:为|是)?\s?(${NUMBER})(?:个|条|项)?(?=$|,)`,
);
const AT_LEAST = new RegExp(
  String.raw`(?:^|[,且])\s?(?:至少|最少|不少于)(?:为|有|包含)?\s?(${NUMBER})\s?(?:个|条|台|项|组)(?=$|,|且|并|最多|至多)`,
);
const CREATED = /^(?:创建|新建)([\u4e00-\u9fff]{1,12})时,\s?(?:每|单|一)(?:个|台|条|项)([\u4e00-\u9fff]{1,12})$/;
/** "一台灯最多10个标签": counted for each of something else. */
const FOR_EACH = /(?:每|单|一)(?:个|台|条|次|项|组)\S{0,20}$|总数|总和|域名/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.type.kind !== 'array') return undefined;
  const { text } = part;
  const range = RANGE.exec(text);
  const limit = range === null ? (LIMIT.exec(text) ?? BARE.exec(text)) : null;
  const match = range ?? limit;
  if (match === null) return ofLength(text, cell);
  const minimum = readNumber((range === null ? AT_LEAST.exec(text)?.[1] : range[1]) ?? '');
  const maximum = readNumber((range === null ? limit?.[1] : range[2]) ?? '');
  if (maximum === undefined) return undefined;
  // "每次最多传入9个" is the list of one request.
  const told = text.replace(/(?:每|一|单)次(?=最多|至多|不超过|可)/, '  ');
  const before = told.slice(0, match.index);
  if (isOfCreated(text, text.slice(match.index), cell)) return [{ kind: 'items', maximum }];
  if (
    isAdvice(text, match.index) ||
    isConditional(text) ||
    FOR_EACH.test(before) ||
    isAboutOther(told, match.index, cell.name)
  )
    return [];
  return [{ kind: 'items', ...(minimum === undefined ? {} : { minimum }), maximum }];
}

/** "建灯时，一盏灯最多可以加9个标签" of a list of "标签": the request creates one of them, and the list is that of this one. */
function isOfCreated(text: string, limit: string, cell: Cell): boolean {
  const [, created, owner] = CREATED.exec(text.slice(0, text.length - limit.length)) ?? [];
  const counted = /\d\s{0,3}(?:个|条|项|组)([\u4e00-\u9fff]{2,6})$/.exec(limit)?.[1];
  if (created === undefined || created !== owner || counted === undefined) return false;
  return cell.text.slice(0, cell.text.indexOf(text)).includes(counted);
}

/** "最大长度：9" of a list of objects; of a list of texts it may be that of each. */
function ofLength(text: string, cell: Cell): Constraint[] | undefined {
  for (const [bound, pattern] of LENGTH) {
    const value = readNumber(pattern.exec(text)?.[1] ?? '');
    if (value !== undefined) return cell.valueKind === 'none' ? [{ kind: 'items', [bound]: value }] : undefined;
  }
  return undefined;
}

export const elementCount: Phrase = {
  id: 'element-count',
  cue: /最多|至多|超过|上限|最大|最小|个数|数量|长度|大小|元素/,
  reads,
  examples: [
    { text: '灯的列表，单次不超过9个。', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: '灯的列表，最多支持选择9个灯。', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: '灯的列表，个数不能大于9。', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: '灯的列表，上限9。', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    { text: '灯的列表，最多9个，至少1个。', type: STRINGS, gives: [{ kind: 'items', minimum: 1, maximum: 9 }] },
    { text: '灯的列表，数组大小：1~9。', type: STRINGS, gives: [{ kind: 'items', minimum: 1, maximum: 9 }] },
    { text: '灯的列表，每次最多传入9个。', type: STRINGS, gives: [{ kind: 'items', maximum: 9 }] },
    {
      text: '灯的列表。lamp列表中最多含有2个lamp对象。',
      type: OBJECTS,
      name: 'lamp',
      gives: [{ kind: 'items', maximum: 2 }],
    },
    { text: '灯的列表，最多支持１００个。', type: STRINGS, gives: [{ kind: 'items', maximum: 100 }] },
    { text: '灯的列表，元素个数为1-20。', type: STRINGS, gives: [{ kind: 'items', minimum: 1, maximum: 20 }] },
    {
      text: '台灯的标签列表。\n创建台灯时，一个台灯最多可以添加9个标签。',
      type: STRINGS,
      gives: [{ kind: 'items', maximum: 9 }],
    },
    { text: '灯的列表。\n最大长度：9', type: OBJECTS, gives: [{ kind: 'items', maximum: 9 }] },
  ],
  counterExamples: [
    { text: '灯的列表，一个房间最多可以添加10个灯。', type: OBJECTS },
    { text: '标签列表。\n创建灯时，一个房间最多可以添加9个标签。', type: STRINGS },
    { text: '灯的列表。\n创建灯时，一个灯最多可以添加9个标签。', type: OBJECTS },
    { text: '灯的列表，建议最多5个。', type: OBJECTS },
    { text: '灯，最多5个，以分号分隔。', type: STRING },
    { text: '灯的个数，最多5个。', type: INTEGER },
    { text: '灯的列表，每个灯的标签不超过20个。', type: OBJECTS },
    { text: '灯的列表，所有名称总数不超过30个。', type: STRINGS },
  ],
};
