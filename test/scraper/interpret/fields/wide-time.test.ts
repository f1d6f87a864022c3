// Moments in milliseconds, in each language.
import { expect, test } from 'vitest';
import { withWideTime } from '../../../../scraper/interpret/fields/types/wide-time.ts';
import type { TypeRef } from '../../../../scraper/reference/type-ref.ts';

const INTEGER: TypeRef = { kind: 'scalar', name: 'integer' };
const LONG: TypeRef = { kind: 'scalar', name: 'long' };

test.each([
  ['en', 'Lighting time, a timestamp in milliseconds', LONG],
  ['en', 'How long the lamp is lit, in milliseconds', INTEGER],
  ['zh', '亮灯时刻的时间戳，单位：毫秒', LONG],
  ['zh', '灯的创建时间（ms）', LONG],
  ['zh', '13位的亮灯时间', LONG],
  ['zh', '亮灯时间，例如1600000000000。', LONG],
  ['zh', '亮灯的时长，单位毫秒', INTEGER],
  ['zh', '两次开始时间间隔的毫秒数', INTEGER],
  ['zh', '13位的灯号', INTEGER],
  ['xx', 'timestamp in milliseconds', INTEGER],
])('%s: %s', (language, description, type) => {
  expect(withWideTime(INTEGER, description, language)).toEqual(type);
  expect(withWideTime({ kind: 'array', items: INTEGER }, description, language)).toEqual({
    kind: 'array',
    items: type,
  });
});

test('texts stay texts', () => {
  expect(withWideTime({ kind: 'scalar', name: 'string' }, '毫秒级时间戳', 'zh').kind).toBe('scalar');
});
