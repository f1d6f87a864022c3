// "默认值：10", "缺省值为false", "默认为“/”", "不传默认true", "默认情况下，这是False".
import type { Constraint, Literal } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { BOOLEAN, INTEGER, NUMBER_TYPE, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { isValueToken, readLiteral } from '../values.ts';
import { isAboutAbsence, isAboutOther, isConditional } from './sentences.ts';

const QUOTED = String.raw`[“"'‘]([^“”"'‘’\n]{0,120})[”"'’]`;
const TOKEN = String.raw`([-+]?[\w$./\\{*][\w$./\\{}*:+%@#-]{0,119})`;
const DEFAULT = new RegExp(
  String.raw`(?:默认|缺省)(?:取值|值)?(?:情况下[,，]?(?:这|该值|取值|值)?)?\s{0,3}(?:应?为|是|取值为|设置为|置为|使用|取|:|=){0,2}\s{0,3}(?:${QUOTED}|${TOKEN})`,
  'g',
);
const NAMED = /(?:默认|缺省)(?:取值|值)?(?:为|是|:)\s{0,3}([\u4e00-\u9fff]{1,6})(?=$|[,，(。])/;
const EMPTY = /(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s{0,3}空字符串/;
// Behind the figure: its unit, what it means, or nothing.
const AFTER = /^\s{0,3}(?:$|[,，、()（）。]|表示|代表|即|毫秒|秒|分钟|小时|天|个|条|台|次|且|单位|s\b|ms\b|[KMG]i?B\b)/;
const QUANTITY = /^([-+]?\d[\d,]*(?:\.\d+)?)(?:s|ms|min|h|%|[KMGT]i?B?)?$/;
const NO_VALUE = /^(?:null|none|nil|空|无)$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind === 'options') return markedDefault(part.entries, cell);
  const { text } = part;
  const match = [...text.matchAll(DEFAULT)][0];
  const index = match?.index ?? text.search(/默认|缺省/);
  if (index < 0) return undefined;
  const value =
    EMPTY.test(text) && cell.valueKind === 'string'
      ? ''
      : match === undefined
        ? namedValue(text, cell)
        : literalOf(match, text, cell);
  if (value === undefined)
    return /(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s{0,3}(?:空|无|null|""|[“"][”"])/i.test(text) ? [] : undefined;
  if ((isConditional(text) && !isAboutAbsence(text)) || isAboutOther(text, index, cell.name)) return [];
  if (/(?:与|和)\S{1,30}(?:一致|相同)/.test(text.slice(index))) return [];
  return cell.type.kind === 'array' ? [] : [{ kind: 'default', value }];
}

function literalOf(match: RegExpMatchArray, text: string, cell: Cell): Literal | undefined {
  const [whole, quoted, token] = match;
  const rest = text.slice((match.index ?? 0) + whole.length);
  if (isOfDefaults(whole, text.slice(0, match.index), token)) return undefined;
  const spelled = (quoted ?? token ?? '').trim();
  if (quoted === undefined && (!AFTER.test(rest) || NO_VALUE.test(spelled))) return undefined;
  if (cell.valueKind === 'none' || NO_VALUE.test(spelled)) return undefined;
  if (cell.valueKind === 'number') return readLiteral(QUANTITY.exec(spelled)?.[1] ?? '', 'number');
  if (cell.valueKind === 'boolean') return readLiteral(spelled.replace(/[.:]$/, ''), 'boolean');
  if (spelled === '') return '';
  const value = spelled.replace(/[.:]$/, '');
  return quoted !== undefined || isValueToken(value) || /^[$\\/][\w{}\\/.-]*$/.test(value)
    ? readLiteral(value, 'string')
    : undefined;
}

/** "使用默认room": a word behind the bare word says which thing is the default one, unless a sign parts the two from their sentence. */
function isOfDefaults(whole: string, before: string, token: string | undefined): boolean {
  const isBare = /^(?:默认|缺省)\s?[A-Za-z]/.test(whole);
  return (
    isBare &&
    token !== undefined &&
    /^[a-z]+$/.test(token) &&
    !/^(?:true|false)/.test(token) &&
    !/(?:^|[,(:])\s?$/.test(before)
  );
}

/** "默认：关闭" with "false：关闭": the value whose text the default gives. */
function namedValue(text: string, cell: Cell): Literal | undefined {
  const named = NAMED.exec(text)?.[1];
  if (named === undefined || /^(?:空|无)/.test(named)) return undefined;
  const meant = [
    ...cell.text.matchAll(/(?:^|[^\w])(\w{1,40})\s{0,3}(?::|表示|代表|是指)\s{0,3}([\u4e00-\u9fff]{1,12})/g),
  ].filter(([, , gloss]) => gloss === named);
  const values = new Set(meant.map(([, value]) => value));
  return values.size === 1 ? readLiteral([...values][0] ?? '', cell.valueKind) : undefined;
}

/** "- ON：默认值，表示开启", "false：查询下一页，默认". */
function markedDefault(
  entries: readonly { value: string; mark?: string; gloss?: string }[],
  cell: Cell,
): Constraint[] | undefined {
  const marked = entries.filter(
    ({ mark = '', gloss = '' }) =>
      /^(?:默认|缺省)值?$/.test(mark) || /^(?:默认|缺省)值?(?:$|[,，])|[,，(](?:默认|缺省)值?\)?$/.test(gloss),
  );
  const value = marked.length === 1 ? readLiteral(marked[0]?.value ?? '', cell.valueKind) : undefined;
  return value === undefined || cell.type.kind === 'array' ? undefined : [{ kind: 'default', value }];
}

export const defaultValue: Phrase = {
  id: 'default-value',
  cue: /默认|缺省/,
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
    { text: '灯的路径，默认为“/”。', type: STRING, gives: [{ kind: 'default', value: '/' }] },
    { text: '灯的时间，默认值为60s。', type: INTEGER, gives: [{ kind: 'default', value: 60 }] },
    { text: '排序方向，默认up。', type: STRING, gives: [{ kind: 'default', value: 'up' }] },
    { text: '灯的名称，默认空字符串。', type: STRING, gives: [{ kind: 'default', value: '' }] },
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
    { text: '灯的种类，都不传时会使用默认lamp（以实际为准）。', type: STRING },
    { text: '房间号，不存在时返回系统默认room', type: STRING },
    { text: '适用范围：如果为台灯则默认值1；如果为壁灯则默认值9。', type: INTEGER },
    { text: '若为台灯，默认值为5。', type: INTEGER },
    { text: '默认为空，表示使用房间的灯。', type: INTEGER },
    { text: '默认值：null', type: STRING },
    { text: '默认值与min_lamps的取值一致。', type: INTEGER },
    { text: '属于default房间，按默认default房间计。', type: STRING },
    { text: '灯的列表，默认值：desk', type: STRINGS },
    { text: '默认排序顺序为lit_at逆序。', type: STRING },
  ],
};
