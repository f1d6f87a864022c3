// A YAML file is data or a one-line fault, whatever it holds.
import { expect, test } from 'vitest';
import { readYaml } from '../../../scraper/untrusted/read-yaml.ts';

/** Each line stands for nine times the line before it. */
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghijk'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`),
].join('\n');

test.each<[string, string, RegExp]>([
  ['aliases of aliases', BOMB, /aliases stand for/],
  ['a cycle', 'a: &a [*a]', /inside of what it stands for/],
  ['deep flow lists', '['.repeat(50_000), /nested more than 200 levels/],
  ['deep block lists', '- '.repeat(50_000), /nested more than 200 levels/],
  ['deep maps', '{a: '.repeat(50_000), /nested more than 200 levels/],
  ['deep keys', '? '.repeat(50_000), /nested more than 200 levels/],
  [
    'deep indentation',
    Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    /nested more than 200 levels/,
  ],
  [
    'deep marks on lines that are deep',
    Array.from({ length: 30 }, (_, line) => `${' '.repeat(40 * line)}${'- '.repeat(20)}a:`).join('\n'),
    /nested more than 200 levels/,
  ],
  ['half a text', 'a: "b', /Missing closing .+ at line 1, column 6$/],
  ['nothing to merge', 'a: 1\nb:\n  <<: null\n', /"<<" takes mappings, .+ at line 3, column 3$/],
  ['a list that holds words to merge', 'a: &a {b: 1}\nc: {<<: [*a, d]}', /at line 2, column 5$/],
  ['a key that comes again', 'a: 1\nb: 2\na: 3\n', /unique at line 3, column 1$/],
])('%s', (_, text, fault) => {
  const read = readYaml(text);
  expect('fault' in read ? read.fault : read.value).toMatch(fault);
});

test('tags make nothing but data, and names nothing but names', () => {
  expect(readYaml('a: !!js/function "function () { throw 1 }"\nb: !x y')).toEqual({
    value: { a: 'function () { throw 1 }', b: 'y' },
  });
  const read = readYaml('__proto__: { polluted: 1 }') as { value: object };
  expect(Object.keys(read.value)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('many things on a line, and lines far to the right, are no levels', () => {
  const members = Array.from({ length: 300 }, (_, index) => `"a${index}": {"b": ["c"]}`);
  const isRead = (text: string): boolean => 'value' in readYaml(text);
  expect(isRead(`{${members.join(', ')}}`)).toBe(true);
  expect(isRead(`x: {${members.join(', ')}}`)).toBe(true);
  expect(isRead(`x:\n  {${members.join(',\n   ')}}`)).toBe(true);
  expect(isRead(`a:\n${' '.repeat(300)}b: c\n`)).toBe(true);
  expect(isRead(`a: b\n${' '.repeat(300)}c\n`)).toBe(true);
  expect(isRead(JSON.stringify({ a: Array.from({ length: 90 }).reduce((inner) => [inner], 1) }, null, 4))).toBe(true);
  expect(isRead(Array.from({ length: 500 }, () => '- - a\n  - b: c\n    d: [e]\n').join(''))).toBe(true);
});
