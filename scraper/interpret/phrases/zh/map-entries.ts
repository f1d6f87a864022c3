// "主键长度为[1-255]个字符", "最多10对键值": the names and texts of a map, and how many there are.
import type { Constraint } from '../../../reference/constraint.ts';
import { belowHeading } from '../common/below-heading.ts';
import type { Cell, Part } from '../cell.ts';
import { MAP, OBJECTS, type Phrase } from '../phrase.ts';
import { saidInCell } from '../per-cell.ts';
import { NUMBER, readNumber } from '../common/values.ts';
import { holdsTexts } from '../common/holds-texts.ts';
import { isConditional } from './sentences.ts';

const KEY = /^(?:每个)?(?:主键|键|key)(?:\([A-Za-z]{1,10}\))?(?:的)?(?![A-Za-z值])/i;
const VALUE = /^(?:每个)?(?:键?值|value)(?:\([A-Za-z]{1,10}\))?(?:的)?(?![A-Za-z对])/i;
const isBelowKey = belowHeading(/^(?:主键|键|key)[。:]?$/i);
const isBelowValue = belowHeading(/^(?:键?值|value)[。:]?$/i);
const namesKeys = saidInCell(/键|key/i);
const RANGE = new RegExp(
  String.raw`长度(?:范围)?(?:为|是)?:?\s?[[(]?(${NUMBER})\s?(?:-|~|至|到|,)\s?(${NUMBER})[\])]?\s?个?(?:Unicode|unicode|英文)?字符`,
);
const LIMIT = new RegExp(
  String.raw`(?:最大长度(?:为|是)?|长度(?:不超过|最大为?|最多为?))\s?(${NUMBER})\s?个?(?:Unicode|unicode|英文)?字符`,
);
const PAIRS = new RegExp(
  String.raw`最多(?:可以?)?(?:注入|设置|添加|支持|有|包含)?\s?(${NUMBER})\s?对(?:键值|key)`,
  'i',
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || (cell.type.kind !== 'map' && cell.type.kind !== 'object')) return undefined;
  const text = part.text.replace(/^[-*\u2022]\s?/, '');
  const pairs = readNumber(PAIRS.exec(text)?.[1] ?? '');
  if (pairs !== undefined) return isConditional(text) ? [] : [{ kind: 'entries', maximum: pairs }];
  const ofKey = KEY.test(text) || isBelowKey(text, cell);
  const ofValue = holdsTexts(cell.type) && namesKeys(cell) && (VALUE.test(text) || isBelowValue(text, cell));
  if (!ofKey && !ofValue) return undefined;
  const range = RANGE.exec(text);
  const minimum = readNumber(range?.[1] ?? '') ?? (/不能为空/.test(text) ? 1 : undefined);
  const maximum = readNumber(range?.[2] ?? LIMIT.exec(text)?.[1] ?? '');
  if (maximum === undefined) return undefined;
  if (isConditional(text)) return [];
  const bounds = { ...(minimum === undefined ? {} : { minimum }), maximum };
  return [
    ...(ofKey ? [{ kind: 'keys', ...bounds } as const] : []),
    ...(ofValue ? [{ kind: 'length', ...bounds } as const] : []),
  ];
}

export const mapEntries: Phrase = {
  id: 'map-entries',
  cue: /键|key|字符/i,
  reads,
  examples: [
    {
      text: '灯的标记。\n- 主键(Key)只能由字母组成，长度为[1-9]个字符。\n- 最多可注入8对键值。',
      type: MAP,
      gives: [
        { kind: 'keys', minimum: 1, maximum: 9 },
        { kind: 'entries', maximum: 8 },
      ],
    },
    {
      text: '灯的标记。\n键。\n最大长度9个Unicode字符，不能为空。\n值。\n最大长度为5个字符。',
      type: MAP,
      gives: [
        { kind: 'keys', minimum: 1, maximum: 9 },
        { kind: 'length', maximum: 5 },
      ],
    },
    {
      text: '灯的标记。\n- 键的长度为1-9个字符。\n- 值（value）最大长度为5个字符。',
      type: MAP,
      gives: [
        { kind: 'keys', minimum: 1, maximum: 9 },
        { kind: 'length', maximum: 5 },
      ],
    },
  ],
  counterExamples: [
    { text: '灯的标记。\n- 主键长度为[1-9]个字符。', type: OBJECTS },
    { text: '灯的标记。\n值。\n最大长度为5个字符。', type: MAP },
    { text: '灯的标记。\n值对应的最大长度为5个字符。', type: OBJECTS },
  ],
};
