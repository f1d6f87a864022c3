// Marked Markdown: what stands beside comments, in fences that nobody closes and between backticks is kept.
import { describe, expect, test } from 'vitest';
import { bundledProfile } from '../../../../scraper/profiles/bundled-profiles.ts';
import { readMarkdown } from '../../../../scraper/readers/markdown/read-markdown.ts';
import { sourceOf } from '../../../support/pipeline.ts';

function read(text: string) {
  const { blocks, report } = readMarkdown(sourceOf('lamps.md', text), text, bundledProfile('gitlab'));
  return {
    blocks: blocks.map((block) => (block.kind === 'table' ? 'table' : `${block.kind}: ${block.text}`)),
    lines: blocks.map(({ at }) => at.line),
    anchors: blocks.flatMap((block) => (block.kind === 'heading' ? (block.anchors ?? []) : [])),
    rows: blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells) : [])),
    reported: report.diagnostics.map(({ code, severity, at }) => `${severity} ${code} ${at?.line ?? ''}`),
  };
}

describe('comments', () => {
  test.each([
    ['in front of text', '<!-- note --> Kept text.', ['paragraph: Kept text.'], [1]],
    ['two of them', '<!-- a --><!-- b --> Kept text.', ['paragraph: Kept text.'], [1]],
    ['over several lines', '<!-- a\nb\n--> Kept text.', ['paragraph: Kept text.'], [3]],
    ['one behind the other', '<!-- a\n--> <!-- b\n--> Kept text.', ['paragraph: Kept text.'], [3]],
    ['behind an anchor', '<a name="a"></a><!-- a --> Kept text.', ['paragraph: Kept text.'], [1]],
    ['of nothing', '<!--> Kept text.', ['paragraph: Kept text.'], [1]],
    ['in front of a heading', '<!-- a --> ## Lamps', ['heading: Lamps'], [1]],
    ['in a paragraph', 'One\n<!-- a --> two\nthree', ['paragraph: One two three'], [1]],
    ['alone', '<!-- a -->  \nText.', ['paragraph: Text.'], [2]],
    ['without an end', 'Text.\n\n<!-- a\n\nMore.', ['paragraph: Text.', 'paragraph: More.'], [1, 5]],
    ['behind one with an end', '<!-- a --> <!-- b\n\nMore.', ['paragraph: More.'], [3]],
  ])('%s', (_, text, blocks, lines) => {
    expect(read(text)).toMatchObject({ blocks, lines });
  });
});

describe('fences', () => {
  test('one that is not closed ends at the next heading', () => {
    const { blocks, lines, reported } = read('```\n{"a": 1}\n\n## Lamps\n\nText.\n\n### More');
    expect(blocks).toEqual(['code: {"a": 1}', 'heading: Lamps', 'paragraph: Text.', 'heading: More']);
    expect(lines).toEqual([2, 4, 6, 8]);
    expect(reported).toEqual(['warning code-not-closed 1']);
  });

  test('the fence behind the next heading opens, and does not close', () => {
    const { blocks, reported } = read('```json\n{"a": 1}\n\n## Lamps\n\n```json\n{"b": 1}\n```\n\nText.');
    expect(blocks).toEqual(['code: {"a": 1}', 'heading: Lamps', 'code: {"b": 1}', 'paragraph: Text.']);
    expect(reported).toEqual(['warning code-not-closed 1']);
  });

  test('without a heading it ends with the page', () => {
    const { blocks, reported } = read('```\n# no heading\n{"a": 1}');
    expect(blocks).toEqual(['code: # no heading\n{"a": 1}']);
    expect(reported).toEqual(['warning code-not-closed 1']);
  });

  test.each([
    ['comments of a script', '```shell\n# one\n\n# two\nlamp list\n```', 'code: # one\n\n# two\nlamp list'],
    ['a rule of marks', `${'~'.repeat(40)}\n{}\n${'~'.repeat(40)}`, 'code: {}'],
    ['a fence of many backticks', `${'`'.repeat(40)}\n{}\n${'`'.repeat(40)}`, 'code: {}'],
    ['Markdown in a longer fence', '````\n\n# Lamps\n\n```json\n{}\n```\n````', 'code: # Lamps\n\n```json\n{}\n```'],
    [
      'Markdown in a fence of another kind',
      '~~~\n\n# Lamps\n\n```json\n{}\n```\n~~~',
      'code: # Lamps\n\n```json\n{}\n```',
    ],
  ])('%s', (_, text, code) => {
    expect(read(`${text}\n\nText.`)).toMatchObject({ blocks: [code, 'paragraph: Text.'], reported: [] });
  });
});

describe('headings', () => {
  test.each([
    ['## Lamps', 'Lamps', 'lamps.md#lamps'],
    ['## Lamps ##  ', 'Lamps', 'lamps.md#lamps'],
    ['  ##   C#', 'C#', 'lamps.md#c'],
    ['## Hang a lamp  { #hang .x }', 'Hang a lamp', 'lamps.md#hang'],
    ['## Hang {a} lamp{#hang}', 'Hang {a} lamp', 'lamps.md#hang'],
    ['## Hang {lamp}', 'Hang {lamp}', 'lamps.md#hang-lamp'],
  ])('%s', (line, text, anchor) => {
    expect(read(line)).toMatchObject({ blocks: [`heading: ${text}`], anchors: [anchor] });
  });

  test('marks alone and marks without a blank are text', () => {
    expect(read('#lamps\n\n## ').blocks).toEqual(['paragraph: #lamps', 'paragraph: ##']);
  });
});

describe('backticks in rows', () => {
  test.each([
    ['one that none closes', '| a ` b | x |', ['a b', 'x']],
    ['one before a longer run', '| a ` b | ``x`` |', ['a b', 'x']],
    ['two that three follow', '| `` a | ```x``` |', ['a', 'x']],
    ['code with a pipe', '| `a|b` | x |', ['a|b', 'x']],
    ['code with a backtick and a pipe', '| `` a`|b `` | x |', ['a|b', 'x']],
    ['an escaped pipe in code', '| `a\\|b` | x |', ['a|b', 'x']],
    ['an escaped backtick', '| a \\` b | c ` d |', ['a ` b', 'c d']],
  ])('%s', (_, row, cells) => {
    expect(read(`| a | b |\n|---|---|\n${row}`).rows).toEqual([cells]);
  });
});

test('characters that nobody sees are not part of code', () => {
  expect(read('```\n{\u00a0"wat\u00adts": 1}\n```').blocks).toEqual(['code: { "watts": 1}']);
});
