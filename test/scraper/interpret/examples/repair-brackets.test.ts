// Brackets are mended where there is one way to do it, and nowhere else.
import { expect, test } from 'vitest';
import { countOperations } from '../../../support/operation-count.ts';
import { repairBrackets } from '../../../../scraper/interpret/examples/repair-brackets.ts';

// The first test of the file: the engine counts the blocks of code that it compiles while it counts, and of no earlier code.
test('a long text with many brackets is given up before every way is tried', () => {
  const text = `{"a":[${'{"b":{"c":[1]}},'.repeat(2000)}`;
  const operations = countOperations(() => repairBrackets(text));
  expect(operations).toBeGreaterThan(text.length);
  expect(operations).toBeLessThan(20 * text.length);
});

test.each<[string, string, unknown]>([
  ['one missing at the end', '{"lamps":[{"a":1}]', { lamps: [{ a: 1 }] }],
  ['several missing at the end', '{"lamps":[{"a":1}', { lamps: [{ a: 1 }] }],
  ['one too many at the end', '{"a":1}}', { a: 1 }],
  [
    'closed by a page, which the next one goes on with',
    '{"n":[{"v":{"id":1}\n }\n}\n },"s":{"x":1}}]}',
    { n: [{ v: { id: 1 }, s: { x: 1 } }] },
  ],
  ['closed by a page, the comma lost', '{"n":[{"a":0\n }\n]\n"b":[1]} ] }', { n: [{ a: 0, b: [1] }] }],
  ['brackets inside strings do not count', '{"a":"}}{","b":{"c":"]"}', { a: '}}{', b: { c: ']' } }],
])('%s', (_, text, value) => {
  const repaired = repairBrackets(text);
  expect(repaired?.repair).toMatch(/^closing brackets/);
  expect(JSON.parse(repaired?.text ?? 'null')).toEqual(value);
});

test.each([
  ['a string that does not end', '{"a":"x'],
  ['no value behind a key', '{"a":'],
  ['something else is wrong', '{"a":oops}'],
  ['two ways to read it', '{"s":[{"a":{"x":1},"b":{"y":2}}}]'],
  ['a payload whose beginning is missing', '"a":1},"b":{"c":2}}'],
  ['nothing', ''],
])('left alone: %s', (_, text) => {
  expect(repairBrackets(text)).toBeUndefined();
});
