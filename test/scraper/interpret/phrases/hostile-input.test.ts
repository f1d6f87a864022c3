// No description, however long or odd, makes the grammar slow or throw.
import { describe, expect, test } from 'vitest';
import { readConstraints } from '../../../../scraper/interpret/phrases/read-constraints.ts';
import type { TypeRef } from '../../../../scraper/reference/type-ref.ts';

const SIZE = 100_000;
const UNITS = [
  ' ',
  '(',
  ')',
  '((( ',
  'a',
  'A',
  '1',
  '1 ',
  '1,',
  'a, ',
  'a or ',
  'A (',
  'A: ',
  'A:',
  'A; ',
  'ON: on OFF: ',
  '- ',
  '**a',
  '**a** ',
  '-a: b ',
  '\n',
  '\n- ',
  '\n- A: b',
  '. ',
  'a. ',
  '"',
  '" "',
  'Options: ',
  'Options: A ',
  'default value is ',
  'Default: ',
  'default: a ',
  '(default) ',
  'the value ranges from 1 to ',
  'value is a ',
  'the value can be ',
  'up to 1 a ',
  'up to 1 ',
  'length ',
  '1 to 2 ',
  '0 indicates ',
  'and ',
  'A (a), ',
  'if this is, ',
  'null ',
  'or null ',
  '^',
  'regular expression ^',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy-MM-dd. ',
  'The value is at most 9. ',
  'Hexadecimal character string. ',
  'Nullable. ',
  '\n- A (b)',
  '2020-01-01T00:00:00',
  'IPv4 address ',
  'multiple of ',
  'is mandatory when a ',
  '\u25cf ',
  '\u2022a: b',
  'a - B ',
  '> - A ',
  '\u00e9',
  '\ud83d\ude00',
];
const CHINESE_UNITS = [
  '取值范围：',
  '取值范围：1-',
  '取值：A、',
  '取值：A 表示甲；',
  '类型。a:甲；',
  'A表示甲，',
  '甲(a)、',
  '- A：甲；B：乙\n',
  '当A为B时，',
  '当A为B时，1；\n',
  '时必选',
  '-1表示',
  '每个值最大长度9',
  '默认值：',
  '默认为',
  '默认',
  '长度为1-2',
  '长度',
  '不超过1',
  '最多1个',
  'A、',
  'A或',
  'A：灯，',
  'A表示灯。',
  '- A：灯\n',
  '- ',
  '**a',
  '**a** ',
  '当a为b时，',
  'a的',
  '灯',
  '（',
  '“',
  '“A”、',
  '1，',
  '１',
  '。',
  '大于',
  '最小值：',
  '每个',
  'A\n',
  'A:\n',
  '时',
  '大于1。',
  '不能为空。',
  'yyyy-MM-dd。',
];
const TYPES: TypeRef[] = [
  { kind: 'scalar', name: 'string' },
  { kind: 'scalar', name: 'integer' },
  { kind: 'array', items: { kind: 'scalar', name: 'string' } },
];

describe.each([
  '',
  'Options: ',
  'Lamp mode. The value can be A or B. Default: ',
  'The value ranges from 1 to 2 characters, up to 3 a ',
])('after %j', (opening) => {
  test.each(UNITS)('%j repeated', (unit) => {
    const text = opening + unit.repeat(SIZE / unit.length);
    // A pattern that runs away meets the runner's time limit.
    for (const type of TYPES) expect(Array.isArray(readConstraints(text, type, 'mode').constraints)).toBe(true);
  });
});

test.each(['format ', 'such as ', 'for example ', 'ranges ', 'options '])('%j repeated above a list', (unit) => {
  const text = `${unit.repeat((8 * SIZE) / unit.length)}\n- A: lit\n- B: dark`;
  for (const type of TYPES) expect(Array.isArray(readConstraints(text, type, 'mode').constraints)).toBe(true);
});

describe.each(['', '灯。取值范围：', '灯的种类，取值：\n- A：灯\n默认值：'])('Chinese after %j', (opening) => {
  test.each([...CHINESE_UNITS, 'a', '1', ' ', 'A: ', '\n'])('%j repeated', (unit) => {
    const text = opening + unit.repeat(SIZE / unit.length);
    for (const type of TYPES) expect(Array.isArray(readConstraints(text, type, 'mode', 'zh').constraints)).toBe(true);
  });
});
