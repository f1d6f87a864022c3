import { expect, test } from 'vitest';
import { repeatedKeys } from '../../../../scraper/interpret/examples/repeated-keys.ts';
import { readMarkdownBody } from '../../../support/body-page.ts';

test.each<[string, string[]]>([
  ['{"a": 1, "a": 2}', ['a']],
  ['{"a": 1, "b": {"a": 2}}', []],
  ['[{"a": 1}, {"a": 2}]', []],
  ['{"a": {"b": 1, "b": 2}, "a": [{"c": 1, "c": 1}]}', ['b', 'c', 'a']],
  ['{"a": "{\\"a\\": 1}", "b": "a"}', []],
  ['{"a": 1, "\\u0061" : 2}', ['a']],
  ['{"a": ["a", "a", "a"]}', []],
])('%s', (text, expected) => {
  JSON.parse(text);
  expect(repeatedKeys(text).sort()).toEqual([...expected].sort());
});

test('the page is told, and the last value is kept', () => {
  const { codes, built } = readMarkdownBody(
    '**Table 1** Request body parameters\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| name | Yes | String | x |\n\n## Example Requests\n\n```\n{"name": "a", "name": "b"}\n```',
  );
  expect(codes).toEqual(['example-key-twice']);
  expect(built.reading.reference.operations[0]?.requestExamples[0]?.value).toEqual({ name: 'b' });
});
