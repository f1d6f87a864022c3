import { expect, test } from 'vitest';
import { TemplateCompiler } from '../../../scraper/profiles/template-compiler.ts';

const SLOTS = { name: '[a-z]+', any: '.{0,20}' };

test.each([
  ['lamp', ['lamp', 'Lamp'], ['lamps', 'a lamp', '']],
  ['lamp[s]', ['lamp', 'lamps'], ['lampss']],
  ['[the] lamp', ['lamp', 'the lamp'], [' lamp', 'thelamp']],
  ['[the] [old] lamp', ['lamp', 'the lamp', 'old lamp', 'the old lamp'], ['the  lamp']],
  ['lamp [post|oil] price', ['lamp price', 'lamp post price', 'lamp oil price'], ['lamp  price', 'lamp postoil price']],
  ['lamp [post]', ['lamp', 'lamp post'], ['lamp ', 'lamppost']],
  ['(lamp|vase)[s]', ['lamp', 'vases'], ['lampvase']],
  ['[[the] (old|new)] lamp', ['lamp', 'old lamp', 'the new lamp'], ['the lamp']],
  ['a.b\\[c\\]', ['a.b[c]'], ['axb[c]']],
  ['{name} lamp', ['old lamp'], ['lamp', '12 lamp']],
])('%s', (template, good, bad) => {
  const compiler = new TemplateCompiler();
  const words = compiler.whole([template], ['x'], SLOTS);
  expect(compiler.faults).toEqual([]);
  for (const text of good) expect(words.test(text), text).toBe(true);
  for (const text of bad) expect(words.test(text), text).toBe(false);
});

test('what stands for a slot is read', () => {
  const words = new TemplateCompiler().whole(['[the] {name} lamp', 'lamp of {name}'], ['x'], SLOTS);
  expect(words.read('the old lamp')).toEqual({ name: 'old' });
  expect(words.read('lamp of glass')).toEqual({ name: 'glass' });
  expect(words.read('vase')).toBeUndefined();
});

test('words inside of a text are whole words, in languages without blanks too', () => {
  const words = new TemplateCompiler().within(['lamp', '灯'], ['x']);
  expect([words.test('a lamp here'), words.test('lamppost'), words.test('大灯泡')]).toEqual([true, false, true]);
});

test.each([
  ['[lamp', 'x.0', '"]" at the end of what "[" opens'],
  ['lamp)', 'x.0', 'no ")" without its opening bracket'],
  ['{lamp}', 'x.0', '{name}, {any} instead of {lamp}'],
  ['[a] '.repeat(40), 'x.0', 'fewer brackets and slots'],
  ['(a|a b) '.repeat(40), 'x.0', 'fewer brackets and slots'],
  ['{any} a '.repeat(9), 'x.0', 'fewer brackets and slots'],
  ['lamp '.repeat(3000), 'x.0', 'at most 10000 characters'],
  [{ pattern: '(' }, 'x.0.pattern', 'a regular expression'],
  [{ pattern: '(a)' }, 'x.0.pattern', 'groups that only group, written (?: ... )'],
  [{ pattern: '^(?:a+)+$' }, 'x.0.pattern', 'a pattern that takes time in proportion to the text'],
])('%j is a fault', (template, place, expected) => {
  const compiler = new TemplateCompiler();
  compiler.whole([template], ['x'], SLOTS);
  expect(compiler.faults.map(({ path }) => path.join('.'))).toEqual([place]);
  expect(compiler.faults[0]?.expected).toContain(expected);
});

test('a pattern is compared as it is', () => {
  const words = new TemplateCompiler().whole([{ pattern: '^[a-z]\\w*$' }], ['x']);
  expect([words.test('sendLamp'), words.test('send lamp')]).toEqual([true, false]);
});

test('what decides at its first letter may have many brackets, and a template some slots', () => {
  const compiler = new TemplateCompiler();
  const letters = [...'bcdefghijklmnopqrstuvw'].map((letter) => `[${letter}]`).join(' ');
  compiler.whole([`${letters} x`, '{any} {any} a {any}'], ['x'], SLOTS);
  expect(compiler.faults).toEqual([]);
});
