// "默认值：10", "缺省值为false", "默认为“/”", "不传默认true", "默认情况下，这是False".
import type { Constraint, Literal } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { BOOLEAN, INTEGER, NUMBER_TYPE, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isValueToken, readLiteral } from '../common/values.ts';
import { isLong } from './other-cases.ts';
import { isAboutAbsence, isAboutOther, isConditional, withoutOccasion } from './sentences.ts';

const QUOTED = String.raw`[“"'‘]([^“”"'‘’\n]{0,120})[”"'’]`;
const TOKEN = String.raw`([-+]?[\w$./\\{*][\w$./\\{}*:+%@#-]{0,119})`;
const DEFAULT = new RegExp(
  String.raw`(?<!是否为?|非|设置?为|作为|选择)(?:默认|缺省)(?:取值|值)?(?:情况下[,，]?(?:这|该值|取值|值)?)?\s{0,3}(?:应?为|是|取值为|设置为|置为|使用|采用|取|:|=){0,2}\s{0,3}(?:${QUOTED}|${TOKEN})`,
  'g',
);
/** "不传等价false": what a field counts as that nobody sends. */
const ABSENT_IS = new RegExp(
  String.raw`(?:不|未|没有?)(?:传入?|填写?|设置|指定|配置|携带)(?:该|此|本)?(?:字段|参数|值)?(?:或(?:者)?无(?:此|该)(?:参数|字段))?时?[,，]?\s?则?(?:等价|等同|相当|视同|视作|视为)于?\s?(?:传入?|设置为|配置为)?\s?(?:${QUOTED}|${TOKEN})`,
  'g',
);
const NAMED = /(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s{0,3}[“"]?([\u4e00-\u9fff]{1,6})[”"]?(?=$|[,，(。])/;
/** Words of one meaning. */
const ON = /^(?:开|开启|打开|启用|使能)$/;
const OFF = /^(?:关|关闭|禁用|停用|不开启|不启用)$/;
/** "DESK：台灯（默认）". */
const MARKED =
  /(?<![\w.\u4e00-\u9fff-])["“]?([\w.-]{1,60})["”]?\s?(?:(?::|表示|代表)[^;:()A-Za-z]{0,60})?\((?:默认|缺省)值?\)/g;
const EMPTY = /(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s{0,3}空字符串/;
// Behind the figure: its unit, what it means, or nothing.
const AFTER =
  /^\s{0,3}(?:$|[,，、()（）。]|表示|代表|即|毫秒|秒|分钟|小时|天|个|条|台|次|且|单位|[升降倒正]序|s\b|ms\b|[KMG]i?B\b)/;
/** "默认false不亮": the value runs on into what it means; "默认值为60s 灯亮": a blank ends the sentence. */
const GLUED = /^([\u4e00-\u9fff]{1,8})(?=$|[,，、()（）。])/;
const NO_GLOSS = /^(?:或|和|与|及|到|至|则|由|等|的|时)|或|时$/;
const NEXT_SENTENCE = /^\s{1,3}(?=[A-Z]{2}|[\u4e00-\u9fff])(?![KMGT]i?B|或|和|与|到|至|倍)/;
/** What is said behind the default of another value, and of when the field counts at all, is no condition. */
const ASIDE =
  /[,，]\s?(?:超过|大于|高于|小于|低于)[^,，]{1,20}?时[,，]?则?按[^,，]{1,30}|[,，]\s?(?:取值|值)?为\S{1,40}?时(?:,\s?)?(?:表示|代表)[^,，]*|^[^,，]{1,120}时(?:才)?(?:生效|有效)[,，]\s?/g;
const QUANTITY = /^([-+]?\d[\d,]*(?:\.\d+)?)(?:s|ms|min|h|%|[KMGT]i?B?)?$/;
const NO_VALUE = /^(?:null|none|nil|n\/a|NA|-+|空|无)$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind === 'options') return markedDefault(part.entries, cell);
  const { text } = part;
  const marked = markedInside(text, cell);
  if (marked !== undefined) return marked;
  const match = [...text.matchAll(DEFAULT)][0] ?? [...text.matchAll(ABSENT_IS)][0];
  if (hasCases(text)) return [];
  const index = match?.index ?? text.search(/默认|缺省/);
  if (index < 0) return undefined;
  const value =
    EMPTY.test(text) && cell.valueKind === 'string'
      ? ''
      : match === undefined
        ? namedValue(text, cell)
        : literalOf(match, text, cell);
  if (value === undefined)
    return /(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s{0,3}(?:空|无|null|\[\]|""|[“"][”"])/i.test(text) ? [] : undefined;
  const bare = withoutOccasion(text).replace(ASIDE, '');
  if ((isConditional(bare) && !isAboutAbsence(bare)) || isAboutOther(text, index, cell.name)) return [];
  if (hasOtherDefault(part, String(value), cell)) return [];
  if (/(?:与|和)\S{1,30}(?:一致|相同)/.test(text.slice(index))) return [];
  return cell.type.kind === 'array' ? [] : [{ kind: 'default', value }];
}

const OTHER_CASE =
  /[\u4e00-\u9fff]\s?(?:默认|缺省)值?(?:为|是|:)?\s?-?\d[^,，]{0,10}[,，](?!单位|取值|范围|最|上限|下限|步长|长度|建议|推荐)[\u4e00-\u9fff]{1,8}则?(?:为|是|:)\s?-?\d/;

/** "小灯默认5，大灯默认9": each clause tells the default of one case. */
function hasCases(text: string): boolean {
  const told = new Set([...text.matchAll(DEFAULT)].map(([, quoted, token]) => quoted ?? token));
  const clauses = text.split(/[,，]/).filter((clause) => /[\u4e00-\u9fff]\s?(?:默认|缺省)/.test(clause));
  return (told.size > 1 && clauses.length > 1) || OTHER_CASE.test(text);
}

/** "type为B时默认为5" in another sentence: what is told without a case holds in the remaining ones. */
function hasOtherDefault(part: Part, value: string, cell: Cell): boolean {
  if (isLong(cell)) return true;
  return cell.parts.some(
    (other) =>
      other !== part &&
      other.kind === 'sentence' &&
      /[A-Za-z_]\w*(?:的值)?(?:为|是)/.test(other.text) &&
      isConditional(other.text) &&
      [...other.text.matchAll(DEFAULT)].some(([, quoted, token]) => (quoted ?? token) !== value),
  );
}

function literalOf(match: RegExpMatchArray, text: string, cell: Cell): Literal | undefined {
  const [whole, quoted, token] = match;
  const rest = text.slice((match.index ?? 0) + whole.length);
  if (isOfDefaults(whole, text.slice(0, match.index), token)) return undefined;
  const spelled = (quoted ?? token ?? '').trim();
  if (quoted === undefined && (!ends(rest, spelled, cell) || NO_VALUE.test(spelled))) return undefined;
  if (cell.valueKind === 'none' || NO_VALUE.test(spelled)) return undefined;
  if (cell.valueKind === 'number') return readLiteral(QUANTITY.exec(spelled.replace(/[-:]$/, ''))?.[1] ?? '', 'number');
  if (cell.valueKind === 'boolean') return readLiteral(spelled.replace(/[.:]$/, ''), 'boolean');
  if (spelled === '') return '';
  const value = spelled.replace(/[.:]$/, '');
  return quoted !== undefined || isValueToken(value) || /^[$\\/][\w{}\\/.-]*$/.test(value)
    ? readLiteral(value, 'string')
    : undefined;
}

function ends(rest: string, spelled: string, cell: Cell): boolean {
  if (AFTER.test(rest)) return true;
  // "默认0-不亮"
  if (cell.valueKind === 'number' && /^\d{1,3}[-:]$/.test(spelled)) return GLUED.test(rest);
  if (cell.valueKind === 'number') return NEXT_SENTENCE.test(rest) && !/倍|倍数/.test(rest.slice(0, 8));
  const gloss = GLUED.exec(rest)?.[1];
  return cell.valueKind === 'boolean' && gloss !== undefined && !NO_GLOSS.test(gloss) && spelled !== '';
}

/** Where one value of a sentence bears the mark of the default. */
function markedInside(text: string, cell: Cell): Constraint[] | undefined {
  const values = new Set([...text.matchAll(MARKED)].map(([, value = '']) => value));
  const value = values.size === 1 ? readLiteral([...values][0] ?? '', cell.valueKind) : undefined;
  if (value === undefined || cell.type.kind === 'array') return undefined;
  return isConditional(text.replace(/\([^()]*\)/g, '')) ? [] : [{ kind: 'default', value }];
}

/** "使用默认room": a word behind the bare word says which thing is the default one, unless a sign parts the two from their sentence. */
function isOfDefaults(whole: string, before: string, token: string | undefined): boolean {
  const isBare = /^(?:默认|缺省)\s?[A-Za-z]/.test(whole);
  return (
    isBare &&
    token !== undefined &&
    /^[a-z]+$/.test(token) &&
    !/^(?:true|false)/.test(token) &&
    !/(?:^|[,(:]|(?:不|未)(?:传入?|填写?|设置|指定|配置)(?:[该此本]?(?:字段|参数|值))?时?)\s?$/.test(before)
  );
}

/** "默认：关闭" with "false：关闭": the value whose text the default gives. */
function namedValue(text: string, cell: Cell): Literal | undefined {
  const named = NAMED.exec(text)?.[1];
  if (named === undefined || /^(?:空|无)/.test(named)) return undefined;
  const meant = [
    ...cell.text.matchAll(/(?:^|[^\w])(\w{1,40})["”]?\s{0,3}(?::|表示|代表|是指)\s{0,3}([\u4e00-\u9fff]{1,12})/g),
  ].filter(([, , gloss = '']) => gloss === named || isSynonym(gloss, named));
  const values = new Set(meant.map(([, value]) => value));
  return values.size === 1 ? readLiteral([...values][0] ?? '', cell.valueKind) : undefined;
}

function isSynonym(one: string, other: string): boolean {
  return [ON, OFF].some((words) => words.test(one) && words.test(other));
}

/** "- ON：默认值，表示开启", "false：查询下一页，默认", "true：亮，默认为true". */
function markedDefault(
  entries: readonly { value: string; mark?: string; gloss?: string }[],
  cell: Cell,
): Constraint[] | undefined {
  const marked = entries.filter(
    ({ value, mark = '', gloss = '' }) =>
      /^(?:默认|缺省)值?$/.test(mark) ||
      /[,，(](?:不传时?)?(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s?["“]?([\w.-]{1,60}?)["”]?\)?[。.]?$/.exec(
        gloss,
      )?.[1] === value ||
      /^(?:默认|缺省)值(?:$|[,，])|[,，(](?:默认|缺省)值?\)?$/.test(gloss),
  );
  const value = marked.length === 1 ? readLiteral(marked[0]?.value ?? '', cell.valueKind) : undefined;
  return value === undefined || cell.type.kind === 'array' ? undefined : [{ kind: 'default', value }];
}

export const defaultValue: Phrase = {
  id: 'default-value',
  cue: /默认|缺省|等价|等同|相当|视[同作为]/,
  reads,
  examples: [
    { text: '灯的个数。默认值：10', type: INTEGER, gives: [{ kind: 'default', value: 10 }] },
    { text: '灯的个数，当前未使用，缺省值为0。', type: STRING, gives: [{ kind: 'default', value: '0' }] },
    { text: '比例，缺省值为１.５。', type: NUMBER_TYPE, gives: [{ kind: 'default', value: 1.5 }] },
    { text: '是否亮着，默认为true。', type: BOOLEAN, gives: [{ kind: 'default', value: true }] },
    { text: '是否亮着。默认情况下，这是False', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
    {
      text: '是否亮着。true：开启。false：关闭。默认：关闭。',
      type: BOOLEAN,
      gives: [{ kind: 'default', value: false }],
    },
    { text: '建灯时，是否点亮，默认值false。', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
    { text: '取值：false不亮，true亮着。默认false不亮。', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
    {
      text: '是否亮着。\n- true：亮着，默认为true。\n- false：熄灭。',
      type: BOOLEAN,
      gives: [{ kind: 'default', value: true }],
    },
    {
      text: '是否亮着。\n- true：开\n- false：关\n默认：开启。',
      type: BOOLEAN,
      gives: [{ kind: 'default', value: true }],
    },
    { text: '是否亮着。不传等价false。', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
    { text: '灯的状态。不配置或无此参数时等同于“lit”。', type: STRING, gives: [{ kind: 'default', value: 'lit' }] },
    { text: '灭灯的方式。默认为0，为1时代表强制。', type: INTEGER, gives: [{ kind: 'default', value: 0 }] },
    { text: '灯的时间，默认值为60s 壁灯没有该字段', type: INTEGER, gives: [{ kind: 'default', value: 60 }] },
    {
      text: '该字段于type为A时有效，如果该字段不存在，默认为1。',
      type: INTEGER,
      gives: [{ kind: 'default', value: 1 }],
    },
    {
      text: '灭灯的方式。soft:慢，hard: 快（默认）',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['soft', 'hard'] },
        { kind: 'default', value: 'hard' },
      ],
    },
    { text: '灯的路径，默认为“/”。', type: STRING, gives: [{ kind: 'default', value: '/' }] },
    { text: '灯的时间，默认值为60s。', type: INTEGER, gives: [{ kind: 'default', value: 60 }] },
    { text: '排序方向，默认up。', type: STRING, gives: [{ kind: 'default', value: 'up' }] },
    { text: '灯的名称，默认空字符串。', type: STRING, gives: [{ kind: 'default', value: '' }] },
    { text: '排序方向，不传时默认desc。', type: STRING, gives: [{ kind: 'default', value: 'desc' }] },
    { text: '不传该字段时，默认为5。', type: INTEGER, gives: [{ kind: 'default', value: 5 }] },
    {
      text: '灯的状态，取值：\n- LIT：默认值，亮着。\n- DARK：熄灭。',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['LIT', 'DARK'] },
        { kind: 'default', value: 'LIT' },
      ],
    },
  ],
  counterExamples: [
    { text: '房间。默认取值：N/A', type: STRING },
    { text: '是否默认：0表示非默认，1表示默认。', type: INTEGER },
    { text: '灯的种类。\n- own：自定义\n- plain：默认', type: STRING },
    { text: '不传该字段，且type为A，默认为9。', type: INTEGER },
    { text: '不传时默认为9。type为B时默认为5。', type: INTEGER },
    { text: '灯的大小，默认值为1MB，即1048576字节。', type: INTEGER },
    { text: '灯的个数。小灯默认5，大灯默认9。', type: INTEGER },
    { text: '灯的个数，小灯默认为5，大灯为9。', type: INTEGER },
    { text: '灯的种类，都不传时会使用默认lamp（以实际为准）。', type: STRING },
    { text: '房间号，不存在时返回系统默认room', type: STRING },
    { text: '适用范围：如果为台灯则默认值1；如果为壁灯则默认值9。', type: INTEGER },
    { text: '若为台灯，默认值为5。', type: INTEGER },
    { text: '默认为空，表示使用房间的灯。', type: INTEGER },
    { text: '默认值：null', type: STRING },
    { text: '不传等价于查询所有的灯。', type: STRING },
    { text: '灯的列表。默认值：[]', type: STRINGS },
    { text: '是否亮着，默认true或由房间决定。', type: BOOLEAN },
    { text: '灯的个数，默认值为2 倍的房间数', type: INTEGER },
    { text: '当type为A时，是否亮着，默认值false。', type: BOOLEAN },
    { text: '默认值与min_lamps的取值一致。', type: INTEGER },
    { text: '属于default房间，按默认default房间计。', type: STRING },
    { text: '灯的列表，默认值：desk', type: STRINGS },
    { text: '默认排序顺序为lit_at逆序。', type: STRING },
  ],
};
