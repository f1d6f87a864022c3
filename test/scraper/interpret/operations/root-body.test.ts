// Bodies that a table of one row describes.
import { expect, test } from 'vitest';
import { interpretPages } from '../../../support/pipeline.ts';

test.each(['Array elements', '[items]', 'List item', '[Array]'])('the body is a list, told by a row %s', (name) => {
  const text = `# Adding Lamps\n\n## URI\n\nPOST /v1/lamps\n\n## Request Parameters\n\nTable 1 Request parameters\n\n| Parameter | Type | Mandatory | Description |\n|---|---|---|---|\n| ${name} | Array of objects | Yes | Lamps. For details, see Table 2. |\n\nTable 2 Lamps\n\n| Parameter | Type | Mandatory | Description |\n|---|---|---|---|\n| wick | String | Yes | Wick. |\n`;
  const { requestBody, tables } = interpretPages({ 'page.md': text }).reference.operations[0] ?? {};
  expect(requestBody).toMatchObject({ kind: 'root', type: { kind: 'array', items: { kind: 'reference' } } });
  expect(tables?.flatMap(({ fields }) => fields.map((field) => field.name))).toEqual(['wick']);
});

test('a key of two words that users choose is no list', () => {
  const text = `# Adding Lamps\n\n## URI\n\nPOST /v1/lamps\n\n## Request Parameters\n\n| Parameter | Type | Mandatory | Description |\n|---|---|---|---|\n| Name of the lamp | String | Yes | Its wick. |\n`;
  const { requestBody } = interpretPages({ 'page.md': text }).reference.operations[0] ?? {};
  expect(requestBody).toMatchObject({ kind: 'root', type: { kind: 'map' } });
});
