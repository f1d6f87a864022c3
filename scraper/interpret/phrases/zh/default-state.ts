// Defaults told by what they mean: "是否亮灯，默认关闭", "是否共用，默认不共用"; by the thing that has them: "缺省端口：9"; and by absence: "不填为9".
import type { Constraint, Literal } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { BOOLEAN, INTEGER, STRING, type Phrase } from '../phrase.ts';
import { NUMBER, readLiteral, readNumber } from '../common/values.ts';
import { isAboutAbsence, isConditional } from './sentences.ts';
import { firstClause } from './subject.ts';

const STATE =
  /(?:^|[,:(])\s?(?:[不未](?:传入?|填写?|设置|指定|配置)(?:该(?:字段|参数))?时?,?)?(?:系统)?(?:默认|缺省)(?:取值|值|情况下)?(?:为|是|:)?\s?(?:默认|缺省)?["“]?(不|未|非)?([\u4e00-\u9fff]{1,6}?)["”]?(?:状态)?(?=$|[,(])/;
const YES = /^(?:是|开启|打开|启用|使能|允许|支持|生效)$/;
const NO = /^(?:否|关闭|禁用|停用|禁止)$/;
/** "是否关闭": a state that is told of it may be that of the thing or of the answer. */
const TURNED = /关|禁|停|不|非|取消|跳过|忽略|屏蔽|锁|隐|离线|静|只读|冻结|拒绝|限制/;
const NOUN = new RegExp(
  String.raw`(?:^|[,:])\s?(?:默认|缺省)(?!配额|情况|值)([\u4e00-\u9fff]{2,6})(?:为|是|:)\s?(${NUMBER})(?=$|[,(])`,
);
const ABSENT =
  /(?:^|[,:(])\s?(?:如果|若)?(?:不|未)(?:传入?|填写?|设置|指定|配置|携带)(?:该|此|本)?(?:字段|参数|值)?时?,?\s?(?:则|系统)?(?:取值?为|取|为|是)\s?["“]?(-?[\w.-]{1,60})["”]?(?=$|[,()])/;
/** "默认为降序down": the word of the order with its value. */
const ORDER = /(?:默认|缺省)(?:为|是|按)?\s?[升降倒正]序\s?[(“"]?([A-Za-z]{2,10})[)”"]?(?=$|[,)])/;
const NO_VALUE = /^(?:null|none|nil|-+)$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.type.kind === 'array') return undefined;
  const { text } = part;
  const value = ofState(text, cell) ?? ofNoun(text, cell) ?? ofAbsence(text, cell) ?? ofOrder(text, cell);
  if (value === undefined) return undefined;
  return isConditional(text.replace(ABSENT, '')) && !isAboutAbsence(text) ? [] : [{ kind: 'default', value }];
}

function ofState(text: string, cell: Cell): Literal | undefined {
  if (cell.valueKind !== 'boolean') return undefined;
  const [, negation, word = ''] = STATE.exec(text) ?? [];
  const asked = /是否(?:为|是)?(?:允许|支持|需要|要)?([^,。:(]{0,20})/.exec(firstClause(cell))?.[1];
  if (word === '' || asked === undefined) return undefined;
  if (/^[是否]$/.test(word)) return negation === undefined ? word === '是' : undefined;
  if (TURNED.test(asked)) return undefined;
  if (YES.test(word) || asked.startsWith(word)) return negation === undefined;
  return NO.test(word) && negation === undefined ? false : undefined;
}

function ofNoun(text: string, cell: Cell): Literal | undefined {
  const [, noun = '', figure = ''] = NOUN.exec(text) ?? [];
  return cell.valueKind === 'number' && noun !== '' && firstClause(cell).includes(noun)
    ? readNumber(figure)
    : undefined;
}

function ofAbsence(text: string, cell: Cell): Literal | undefined {
  const value = ABSENT.exec(text)?.[1];
  if (value === undefined || NO_VALUE.test(value)) return undefined;
  // "不传为name": a word in small letters may be another field's name.
  const isWord = cell.valueKind === 'string' && /^[a-z][a-z_]*$/.test(value);
  return isWord && cell.text.split(value).length < 3 ? undefined : readLiteral(value, cell.valueKind);
}

function ofOrder(text: string, cell: Cell): Literal | undefined {
  const value = cell.valueKind === 'string' ? ORDER.exec(text)?.[1] : undefined;
  return value === undefined ? undefined : readLiteral(value, 'string');
}

export const defaultState: Phrase = {
  id: 'default-state',
  cue: /默认|缺省|[不未][传填设指配携]/,
  reads,
  examples: [
    { text: '灯的次序，默认为降序down。', type: STRING, gives: [{ kind: 'default', value: 'down' }] },
    { text: '是否自动亮灯，不填写时默认不自动亮灯。', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
    { text: '是否开灯，默认关闭。', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
    { text: '是否启用灯，默认为“是”。', type: BOOLEAN, gives: [{ kind: 'default', value: true }] },
    { text: '是否启用灯。\n默认不启用。', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
    { text: '是否共用灯，默认共用。', type: BOOLEAN, gives: [{ kind: 'default', value: true }] },
    { text: '灯座的号码。缺省灯座：9。', type: INTEGER, gives: [{ kind: 'default', value: 9 }] },
    { text: '灯的个数，不传则为9。', type: INTEGER, gives: [{ kind: 'default', value: 9 }] },
    { text: '是否亮灯，不填为false。', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
  ],
  counterExamples: [
    { text: '灯的次序，默认按降序。', type: STRING },
    { text: '是否关闭灯，默认关闭。', type: BOOLEAN },
    { text: '灯的开关，默认关闭。', type: BOOLEAN },
    { text: '是否开灯，当type为A时，默认关闭。', type: BOOLEAN },
    { text: '灯座的号码。缺省房间：9。', type: INTEGER },
    { text: '灯的名称，不传则为null。', type: STRING },
    { text: '灯的个数，不传为空。', type: INTEGER },
    { text: '灯的名称，不传为name。', type: STRING },
    { text: '是否开灯，默认由房间决定。', type: BOOLEAN },
  ],
};
