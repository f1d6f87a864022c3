// Statements that hold for some values, users or times only give nothing; the same words in the name of the field change nothing.
import { expect, test } from 'vitest';
import { printConstraints } from '../../../../scraper/interpret/fields/constraint-vocabulary.ts';
import { readConstraints } from '../../../../scraper/interpret/phrases/read-constraints.ts';
import type { TypeRef } from '../../../../scraper/reference/type-ref.ts';

const STRING: TypeRef = { kind: 'scalar', name: 'string' };
const INTEGER: TypeRef = { kind: 'scalar', name: 'integer' };

const FORMS: readonly [type: TypeRef, text: string, constraints: string][] = [
  [STRING, '灯。不能取值为desk或wall。', ''],
  [STRING, '灯。暂不支持desk、wall。', ''],
  [STRING, '灯。已不再支持desk、wall取值。', ''],
  [STRING, '灯。部分区域仅支持desk、wall。', ''],
  [STRING, '灯。东海区域，支持desk、wall。', ''],
  [STRING, '灯。旧版本中，取值为desk或wall。', ''],
  [STRING, '灯。历史取值包括desk、wall。', ''],
  [STRING, '灯。后续将支持desk、wall。', ''],
  [STRING, '灯。推荐取值：desk、wall。', ''],
  [STRING, '灯。点灯前种类必须为desk或wall。', ''],
  [STRING, '灯。暂不支持以下取值：\n- desk：台灯\n- wall：壁灯', ''],
  [STRING, '灯。旧版取值如下：\n- desk：台灯\n- wall：壁灯', ''],
  [INTEGER, '各灯的亮度之和范围为1~9。', ''],
  [INTEGER, '亮度。免费版取值范围为1~9。', ''],
  [INTEGER, '亮度。单个用户最多可点9盏，默认5。', ''],
  [STRING, '灯。所有灯的总长度不超过9个字符。', ''],
  [STRING, '灯。暂未支持desk、wall。', ''],
  [STRING, '灯。仅限测试局点使用，取值desk、wall。', ''],
  [INTEGER, '亮度。取值范围为1~9（免费版）。', ''],
  [INTEGER, '亮度。取值范围为1~9，仅适用于部分区域。', ''],
  [STRING, '灯。当前仅支持desk、wall。', 'enum: desk, wall'],
  [STRING, '旧灯种类，取值为desk或wall。', 'enum: desk, wall'],
  [STRING, '推荐的种类。\n- DESK：台灯\n- WALL：壁灯', 'enum: DESK, WALL'],
  [STRING, '房间区域类型取值范围：desk、wall。', 'enum: desk, wall'],
  [INTEGER, '平均亮度，取值范围为1~9。', 'range: 1..9'],
];

const ENGLISH: readonly [type: TypeRef, text: string, constraints: string][] = [
  [INTEGER, 'Lamps. The value range is 1-9 for the free edition.', ''],
  [INTEGER, 'Lamps. The value ranges from 1 to 9 in the small plan.', ''],
  [INTEGER, 'Lamps. The value ranges from 1 to 9 in some regions.', ''],
  [INTEGER, 'Lamps. Value range: 1 to 9 (trial users only)', ''],
  [INTEGER, 'Lamps. The value ranges from 1 to 9 before version 2.', ''],
  [INTEGER, 'Lamps. Small edition: The value ranges from 1 to 9.', ''],
  [INTEGER, 'Lamps. The value ranges from 1 to 9 for accounts that are new.', ''],
  [INTEGER, 'Light. The sum of all lights ranges from 1 to 9.', ''],
  [INTEGER, 'Light. The total light of all lamps ranges from 1 to 9.', ''],
  [STRING, 'Name. The total length of all names cannot exceed 9 characters.', ''],
  [STRING, 'Kind. Options for the free edition:\n- DESK: on a desk\n- WALL: on a wall', ''],
  [STRING, 'Kind. The value can be desk or wall in the free plan.', ''],
  [INTEGER, 'Sum of all lights. The value ranges from 1 to 9.', 'range: 1..9'],
  [INTEGER, 'Lamps of a region. The value ranges from 1 to 9.', 'range: 1..9'],
  [INTEGER, 'Whose it is: 1 for a big plan or 2 for a small plan', 'enum: 1, 2'],
  [STRING, 'Name. The total length of the name cannot exceed 9 characters.', 'length: ..9'],
];

test.each(FORMS)('%o %s', (type, text, constraints) => {
  expect(printConstraints(readConstraints(text, type, 'lamp', 'zh').constraints)).toBe(constraints);
});

test.each(ENGLISH)('%o %s', (type, text, constraints) => {
  expect(printConstraints(readConstraints(text, type, 'lamp').constraints)).toBe(constraints);
});
