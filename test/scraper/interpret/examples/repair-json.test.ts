// Payloads that layout or haste damaged in one way only, and those that no mending makes sure of.
import { expect, test } from 'vitest';
import { repairJson } from '../../../../scraper/interpret/examples/repair-json.ts';

const lamp = { name: 'a', on: true, bulbs: [{ watts: 4 }] };

test.each([
  ['nothing', JSON.stringify(lamp, null, 2), []],
  ['a line break in a string', '{"name": "a\n b", "on": true}', ['line breaks inside strings']],
  ['a comma before a bracket', '{"name": "a", "bulbs": [1, ],\n}', ['a comma before a closing bracket']],
  ['behind text', '{"name": "a"\n  "on": true}', ['a missing comma before a key']],
  ['behind a number', '{"watts": 4 \n\n  "on": true}', ['a missing comma before a key']],
  ['behind a word', '{"on": true\n"name" : "a"}', ['a missing comma before a key']],
  ['behind brackets', '{"a": {}\n"bulbs": [{}]\n"on": true}', ['a missing comma before a key']],
  ['a backslash before a blank', '{"name": "a\\ b"}', ['backslashes before blanks']],
])('%s', (_, text, repairs) => {
  const repaired = repairJson(text);
  expect(repaired.repairs).toEqual(repairs);
  expect(() => JSON.parse(repaired.text)).not.toThrow();
});

test('lines of a key stay lines', () => {
  const { text } = repairJson('{"key": "-----BEGIN LAMP-----\n  AAA+\n  BBB=\n-----END LAMP-----", "name": "a\n b"}');
  expect(JSON.parse(text)).toEqual({ key: '-----BEGIN LAMP-----\nAAA+\nBBB=\n-----END LAMP-----', name: 'a b' });
});

test.each([
  ['at its end', '-----BEGIN LAMP-----\\n\n  AAA+\\n \nBBB=\\n\n-----END LAMP-----'],
  ['at its start', '-----BEGIN LAMP-----\n\\nAAA+\n  \\nBBB=\n\\n-----END LAMP-----'],
])('a line of a key that has a printed break %s has one', (_, key) => {
  const { text } = repairJson(`{"key": "${key}"}`);
  expect(JSON.parse(text)).toEqual({ key: '-----BEGIN LAMP-----\nAAA+\nBBB=\n-----END LAMP-----' });
});

test.each([
  ['two keys on one line', '{"name": "a" "on": true}'],
  ['two elements', '["a"\n"b"]'],
  ['a key behind its colon', '{"name":\n"on": true}'],
  ['a key behind an opening bracket', '{\n"on": true}'],
  ['a backslash that may have lost a quotation mark', '{"name": "\\a\\,b"}'],
  ['what is escaped', '{"name": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"}'],
  ['a string that is no key', '{"name"\n"a"}'],
])('is left alone: %s', (_, text) => {
  expect(repairJson(text)).toEqual({ text, repairs: [] });
});

test('a key behind a bracket too many is left to those who count brackets', () => {
  const text = '{"bulbs": [{"on": true\n}\n]\n"watts": 4}';
  expect(repairJson(text).repairs).toEqual(['a missing comma before a key']);
  expect(repairJson(text, { isOverclosed: true }).repairs).toEqual([]);
  expect(repairJson('{"on": true\n"watts": 4}', { isOverclosed: true }).repairs).toHaveLength(1);
});
