// Chinese wordings that turn a fact round, tell it of a part, or in another unit; none of them may give a wrong one.
import { expect, test } from 'vitest';
import type { Constraint } from '../../../../scraper/reference/constraint.ts';
import type { TypeRef } from '../../../../scraper/reference/type-ref.ts';
import { BOOLEAN, INTEGER, STRING, STRINGS } from '../../../../scraper/interpret/phrases/phrase.ts';
import { readConstraints } from '../../../../scraper/interpret/phrases/read-constraints.ts';

function facts(text: string, type: TypeRef): Constraint[] {
  return readConstraints(text, type, 'lamp', 'zh').constraints;
}

test.each([
  ['灯数，不得大于9。', { maximum: 9 }],
  ['灯数，不应小于2。', { minimum: 2 }],
  ['灯数，不可以超过9。', { maximum: 9 }],
  ['灯数，不能低于2且不能高于9。', { minimum: 2, maximum: 9 }],
  ['亮灯的时间，单位：分钟，最大值2小时。', { maximum: 120 }],
  ['灯的速度，单位bit/s，取值范围1~9 kbit/s。', { minimum: 1000, maximum: 9000 }],
  ['灯的编号，最大值为2的8次方减1。', { maximum: 255 }],
  ['灯的编号，最大值9亿。', { maximum: 900_000_000 }],
])('%s', (text, bounds) => {
  expect(facts(text, INTEGER)).toEqual([{ kind: 'range', ...bounds }]);
});

test.each([
  ['灯数，小灯取值范围为1~5，大灯取值范围为1~9。', INTEGER],
  ['灯的延时，单位为毫秒，最大值9MB。', INTEGER],
  ['灯的规格，支持A4、B5格式的图片文件。', STRING],
  ['灯的种类，取值范围：A4、B5，其他取值请联系房东。', STRING],
  ['灯的种类，包括A4、B5等。', STRING],
  ['灯的次序，其中mm取值为00、30。', STRING],
  ['是否关灯，默认关闭。', BOOLEAN],
  ['灯的列表，一个房间最多5个，一个厅最多9个。', STRINGS],
])('%s tells nothing for certain', (text, type) => {
  expect(facts(text, type)).toEqual([]);
});

test.each([
  ['熄灯时间，未熄灭时为null。', STRING, { kind: 'nullable' }],
  ['灯的房间，如果没有则返回null。', STRING, { kind: 'nullable' }],
  ['灯的房间，可为空（null）。', STRING, { kind: 'nullable' }],
  ['灯的编号，不推荐使用，后续版本将删除。', STRING, { kind: 'deprecated' }],
  ['待废弃字段，请使用lamp_id。', STRING, { kind: 'deprecated' }],
  ['灯的编号，使用UUID格式。', STRING, { kind: 'format', format: 'uuid' }],
  ['灯的地址，仅支持IPv4格式。', STRING, { kind: 'format', format: 'ipv4' }],
])('%s', (text, type, fact) => {
  expect(facts(text, type)).toEqual([fact]);
});

test('letter case that a value means is not that of its spelling', () => {
  const text = '灯名怎么比。取值：\n- 0：大小写敏感\n- 1：大小写不敏感';
  expect(facts(text, INTEGER)).toEqual([{ kind: 'enum', values: [0, 1] }]);
  expect(facts('灯的种类，取值：LED、OIL，不区分大小写。', STRING)).toEqual([]);
});

test('a range that does not concern the field is no sentence to report', () => {
  expect(readConstraints('灯的名称。\n取值范围：\n不涉及', STRING, 'lamp', 'zh').unread).toEqual([]);
});
