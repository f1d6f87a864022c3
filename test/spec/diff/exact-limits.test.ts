// Integers that no number of JavaScript can hold are compared by their digits.
import { expect, test } from 'vitest';
import { readJsonOrYaml } from '../../../scraper/untrusted/read-yaml.ts';
import { ofFields } from '../../../spec/diff/rules/example-documents.ts';
import { compare } from './compare.ts';

const documentOf = (maximum: string, format = ''): object => {
  const text = JSON.stringify(ofFields({ lux: { type: 'integer', ...(format && { format }), maximum: 7 } }));
  const read = readJsonOrYaml(text.replace('"maximum":7', `"maximum":${maximum}`), { exact: true });
  if ('fault' in read) throw new Error(read.fault);
  return read.value as object;
};
/** A schema that goes both ways changes twice: in the request first. */
const verdicts = (before: string, after: string, format?: string): string[] =>
  compare(documentOf(before, format), documentOf(after, format)).map(({ rule }) => rule);

test.each([
  ['9223372036854775807', '9223372036854775806', ['limit-narrowed', 'limit-narrowed']],
  ['9223372036854775806', '9223372036854775807', ['limit-widened', 'limit-widened']],
  ['9223372036854775807', '5', ['limit-narrowed', 'limit-narrowed']],
  ['9007199254740993', '9007199254740993', []],
  ['1e400', '1e400', []],
])('%s, then %s', (before, after, expected) => {
  expect(verdicts(before, after)).toEqual(expected);
});

test('the greatest value of the format is no limit, the one below is', () => {
  expect(verdicts('9223372036854775807', '9223372036854775808', 'int64')).toEqual([]);
  expect(verdicts('9223372036854775807', '9223372036854775806', 'int64')).toEqual(['limit-narrowed', 'limit-narrowed']);
});

test('digits in texts and fractions stay what they are; YAML is read alike', () => {
  const read = (text: string): unknown => readJsonOrYaml(text, { exact: true });
  expect(
    read('{"a":"say \\"12345678901234567890\\"","b":1234567890123456.5,"c":[12345678901234567890],"d":1}'),
  ).toEqual({
    value: { a: 'say "12345678901234567890"', b: 1234567890123456.5, c: ['12345678901234567890'], d: 1 },
  });
  expect(read('a: 9223372036854775807\nb: 5\nc: "9223372036854775807"\n')).toEqual({
    value: { a: '9223372036854775807', b: 5, c: '9223372036854775807' },
  });
});
