import { expect, test } from 'vitest';
import { phraseSet } from '../../../scraper/interpret/phrases/phrase-sets.ts';

const { isDeprecatedOperation } = phraseSet('en');
const inChinese = phraseSet('zh').isDeprecatedOperation;

test.each([
  ['Querying Lamps (Discarded)', ''],
  ['Querying Lamps (Deprecated)', ''],
  ['Querying Lamps (Unavailable Soon)', ''],
  ['Querying Lamps (To Be Deprecated)', ''],
  ['Querying Lamps (Offline Soon)', ''],
  ['Querying Lamps', 'Lists lamps. This API will be brought offline.'],
  ['Querying Lamps', 'This interface has been deprecated. Use the other one.'],
  ['Querying Lamps', 'The API is about to be taken offline in the future.'],
  ['Querying Lamps', 'This API is no longer maintained.'],
  ['Querying Lamps', 'Lists lamps. This API will be brought offline on June 30, 2031.'],
  ['Querying Lamps', 'This API will be removed in Q3 2031.'],
  ['Querying Lamps', 'Deprecated since version 2.3: use vases.'],
])('%j, %j: deprecated', (title, description) => {
  expect(isDeprecatedOperation(title, description)).toBe(true);
});

test.each([
  ['Deleting Discarded Lamps', ''],
  ['Querying Lamps (Recommended)', 'This API lists lamps that are offline.'],
  ['Querying Lamps (Batch)', 'This API is deprecated for wall lamps.'],
  ['Querying Lamps', 'This API is deprecated on mayflies.'],
  ['Querying Lamps', 'The field lux is deprecated since version 2.'],
  ['Taking a Lamp Offline', 'This API is used to bring a lamp offline.'],
  ['Querying Lamps', 'The lamp will be brought offline.'],
])('%j, %j: not deprecated', (title, description) => {
  expect(isDeprecatedOperation(title, description)).toBe(false);
});

test.each([
  ['查询灯（废弃）', ''],
  ['查询灯(废弃)', ''],
  ['查询灯（即将下线）', ''],
  ['【停止维护】查询灯', ''],
  ['查询灯（不推荐使用）', ''],
  ['查询灯（Deprecated）', ''],
  ['查询灯', '列出所有的灯。该接口已废弃，请改用花瓶接口。'],
  ['查询灯', '列出所有的灯。\n当前台灯管理的API已废弃，请用花瓶。'],
  ['查询灯', '本接口即将下线。'],
  ['查询灯', '该API不再维护。'],
])('%j, %j: deprecated, in Chinese', (title, description) => {
  expect(inChinese(title, description)).toBe(true);
});

test.each([
  ['删除已废弃的灯', ''],
  ['查询灯（推荐）', '列出已下线的灯。'],
  ['下线灯（批量）', '该接口用于下线灯。'],
  ['查询灯', '在阁楼场景下，该接口已废弃。'],
  ['查询灯', '如果灯是台灯，该接口不再支持。'],
  ['查询灯', '该接口不再支持台灯。'],
  ['查询灯', '该接口的size参数已废弃。'],
])('%j, %j: not deprecated, in Chinese', (title, description) => {
  expect(inChinese(title, description)).toBe(false);
});

test('nothing is said in a language without phrases', () => {
  expect(phraseSet('xx').isDeprecatedOperation('(Deprecated)', '')).toBe(false);
});
