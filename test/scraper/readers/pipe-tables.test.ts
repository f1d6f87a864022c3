// Tables of Markdown in the forms that its dialects allow, and lines with pipes that are none.
import { describe, expect, test } from 'vitest';
import { readMarkdownBody } from '../../support/body-page.ts';

const caption = '**Table 1** Request body parameters\n\n';

describe('outer pipes left out', () => {
  test.each([
    [
      'all',
      'Parameter | Mandatory | Type | Description\n--------- | --------- | ---- | -----------\nshape | Yes | String | x\nheight | No | Integer | y',
    ],
    [
      'with places of the text',
      'Parameter|Mandatory|Type|Description\n:-|:-:|-:|-\nshape|Yes|String|x\nheight|No|Integer|y',
    ],
    [
      'at the end',
      '| Parameter | Mandatory | Type | Description\n|---|---|---|---\n| shape | Yes | String | x\n| height | No | Integer | y',
    ],
    [
      'in front',
      'Parameter | Mandatory | Type | Description |\n---|---|---|---|\nshape | Yes | String | x |\nheight | No | Integer | y |',
    ],
    [
      'in the rows',
      '| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\nshape | Yes | String | x\nheight | No | Integer | y',
    ],
    [
      'with an escaped pipe',
      'Parameter | Mandatory | Type | Description\n---|---|---|---\nshape | Yes | String | a \\| b\nheight | No | Integer | y',
    ],
  ])('%s', (_, table) => {
    const { names, codes } = readMarkdownBody(caption + table);
    expect(names).toEqual(['shape!', 'height']);
    expect(codes).toEqual([]);
  });

  test('a table ends before a sentence with a pipe in it', () => {
    const { names, built } = readMarkdownBody(
      `${caption}Parameter | Mandatory | Type | Description\n---|---|---|---\nshape | Yes | String | x\nWrite a | b for both.`,
    );
    expect(names).toEqual(['shape!']);
    expect(built.report.rows.read).toBe(2);
  });

  test('a line of dashes below a sentence with a pipe is no table', () => {
    const { schema, codes } = readMarkdownBody('Write a | b.\n---\nThat is all.');
    expect(schema).toBeUndefined();
    expect(codes).toEqual([]);
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['a soft hyphen', 'lamp\u00adname'],
    ['a blank without width', 'lamp\u200bname'],
    ['a mark of direction', '\u200elampname\u200f'],
    ['an isolate', '\u2066lampname\u2069'],
    ['a word joiner', 'lamp\u2060name'],
    ['a mark of byte order', '\ufefflampname'],
    ['blanks that do not break', '\u00a0lampname\u00a0'],
    ['a character reference', 'lamp&#8203;name'],
  ])('%s', (_, name) => {
    const { names } = readMarkdownBody(
      `${caption}| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| ${name} | Yes | String | x |`,
    );
    expect(names).toEqual(['lampname!']);
  });

  test('a hyphen that does not break is one', () => {
    const { names } = readMarkdownBody(
      `${caption}| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| to\u2011kind | No | String | x |`,
    );
    expect(names).toEqual(['to-kind']);
  });
});
