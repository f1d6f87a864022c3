// What is wrong with text that is no JSON, and where: JSON.parse is the judge of whether.
import { expect, test } from 'vitest';
import { jsonFault } from '../../../scraper/untrusted/json-fault.ts';
import { readJsonOrYaml } from '../../../scraper/untrusted/read-yaml.ts';

test.each([
  ['{\n "a": 1,\n "b": ]\n}', 'expected a value at line 3, column 7'],
  ['{"a": 1', 'expected a comma or "}" at line 1, column 8'],
  ['{"a": 1,}', 'expected a name in quotes at line 1, column 9'],
  ['{"a" 1}', 'expected a colon at line 1, column 6'],
  ['{"a": [1 2]}', 'expected a comma or "]" at line 1, column 10'],
  ['{"a": [1}', 'expected a comma or "]" at line 1, column 9'],
  ['{} {', 'expected the end of the file at line 1, column 4'],
  ['{"a": nul}', 'expected a value at line 1, column 7'],
  ['{"a": 01}', 'expected a comma or "}" at line 1, column 8'],
  ['{\n"a": "x\ny"}', 'expected the end of the text in quotes before the end of the line at line 2, column 8'],
  ['{"a": "\\x"}', 'expected another character behind "\\" at line 1, column 8'],
  ['{"a": "', 'expected the end of the text in quotes at line 1, column 8'],
  ["{'a': 1}", 'expected a name in quotes or "}" at line 1, column 2'],
])('%j', (text, fault) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(readJsonOrYaml(text)).toMatchObject({ fault });
});

test.each(['{}', '[]', '{"a": [1, -2.5e3, {"b": null}], "c": "\\u00e9\\n"}', ' [true ,false]\n', '"a"', '0'])(
  '%j has none',
  (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(jsonFault(text)).toBeUndefined();
  },
);

test('it says the same as JSON.parse of every beginning and of every gap of a text', () => {
  const text = '{"a": [1, 2.5, {"b": null, "c": "\\u00e9\\n"}, []], "d": {}, "e": -0.1e-2}';
  for (let at = 0; at < text.length; at += 1)
    for (const broken of [text.slice(0, at), text.slice(0, at) + text.slice(at + 1)]) {
      let isJson = true;
      try {
        JSON.parse(broken);
      } catch {
        isJson = false;
      }
      expect([broken, jsonFault(broken) === undefined]).toEqual([broken, isJson]);
    }
});
