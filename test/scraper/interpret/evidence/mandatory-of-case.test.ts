// Fields that a table calls mandatory where an example shows the object without any of them.
import { describe, expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const table = (title: string, rows: readonly (readonly string[])[]): string =>
  `**Table 1** ${title}\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

function requiredOf(...examples: string[]): unknown {
  const text = [
    '# 1.1 Hanging Lamps\n',
    '## URI\n\nPOST /v1/lamps\n',
    `## Request Parameters\n\n${table('Request body parameters', [['marks', 'No', 'Marks object', 'Marks of the lamp.']])}`,
    table('Marks', [
      ['wick', 'Yes', 'String', 'Wick.'],
      ['oil', 'Yes', 'String', 'Oil.'],
    ]),
    '## Example Requests\n',
    ...examples.map((example) => `\`\`\`\n${example}\n\`\`\`\n`),
    '## Response Parameters\n\n#### Status code: 200\n\nNone\n',
  ].join('\n');
  const { schemas } = buildPages({ 'pages.md': text }).document.components;
  return Object.values(schemas).find(({ properties }) => properties?.['wick'] !== undefined)?.required;
}

describe('mandatory fields of one case', () => {
  test('stay mandatory where the examples have them', () => {
    expect(requiredOf('{"marks": {"wick": "w1", "oil": "o1"}}')).toEqual(['wick', 'oil']);
  });

  test('are not mandatory where an example has other keys and none of them, whatever a second one has', () => {
    expect(requiredOf('{"marks": {"shade": "s1"}}', '{"marks": {"wick": "w1", "oil": "o1"}}')).toBeUndefined();
  });

  test('stay mandatory where the example has some of them, or was never filled in', () => {
    expect(requiredOf('{"marks": {"wick": "w1", "shade": "s1"}}')).toEqual(['wick', 'oil']);
    expect(requiredOf('{"marks": {}}', '{"marks": {"shade": "string"}}')).toEqual(['wick', 'oil']);
  });
});
