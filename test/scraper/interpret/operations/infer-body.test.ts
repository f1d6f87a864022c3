// Bodies that only examples describe.
import { describe, expect, test } from 'vitest';
import { printEdition } from '../../../../scraper/edition/print-edition.ts';
import { buildPages, interpretAs, interpretPages } from '../../../support/pipeline.ts';

const page = (example: string, response = ''): string =>
  `# Listing Lamps\n\n## URI\n\nGET /v1/lamps\n\n${response}## Example Responses\n\n\`\`\`\n${example}\n\`\`\`\n\n## Status Codes\n\n| Status Code | Description |\n|---|---|\n| 200 | OK |\n`;

function schemaOf(example: string, response?: string): unknown {
  const { document, diagnostics } = buildPages({ 'page.md': page(example, response) });
  const schema = document.paths['/v1/lamps']?.get?.responses['200']?.content?.['application/json']?.schema;
  const name = String((schema as { $ref?: string } | undefined)?.$ref)
    .split('/')
    .at(-1) as string;
  return {
    schema: document.components?.schemas?.[name],
    said: diagnostics.some(({ code }) => code === 'body-from-example'),
  };
}

describe('an answer that is only shown', () => {
  test('a list of objects', () => {
    expect(schemaOf('[{"id": 1, "name": "desk", "on": true}]')).toMatchObject({
      schema: { type: 'array', items: { $ref: expect.any(String) as string } },
      said: true,
    });
  });

  test.each([
    ['keys that are values', '{"0fa1b2c3-0000-1111-2222-333344445555": {"a": 1}}'],
    ['an empty object', '{}'],
    ['a text', '"a text"'],
    ['an empty list', '[]'],
  ])('%s: nothing is made of it', (_, example) => {
    expect(schemaOf(example)).toMatchObject({ said: false });
  });

  test('a table goes before', () => {
    const table =
      '## Response Parameters\n\n**Status code: 200**\n\n**Table 1** Response body parameters\n\n| Parameter | Type | Description |\n|---|---|---|\n| id | String | x |\n\n';
    expect(schemaOf('{"id": "1", "more": 2}', table)).toMatchObject({ said: false });
  });

  test('an edition leaves it to the example', () => {
    const { reference } = interpretPages({ 'page.md': page('{"lamps": [{"id": 1}]}') });
    const edition = printEdition(reference, 'Lamps');
    expect(edition).not.toContain('| lamps |');
    const again = interpretPages({ 'reference.md': edition }).reference.operations[0];
    expect(again?.responses[0]?.body).toMatchObject({ inferred: true, fields: [{ name: 'lamps' }] });
    expect(again?.tables).toHaveLength(1);
  });
});

describe('a body that is shown for a method is sent', () => {
  const payload = '```\n{"ids": [1]}\n```\n';
  test.each([
    ['discord', 'DELETE', '<Route method="DELETE">/lamps</Route>', true],
    ['gitlab', 'DELETE', '```\nDELETE /lamps\n```', false],
    ['discord', 'GET', '<Route method="GET">/lamps</Route>', false],
  ])('%s, %s', (profile, _, address, isSent) => {
    const heading = profile === 'gitlab' ? 'Example request:' : '### Example Request Body';
    const text = `# Lamps\n\n## Dropping Lamps\n\n${address}\n\n${heading}\n\n${payload}`;
    const [operation] = interpretAs(profile, { 'lamps.md': text }).reference.operations;
    expect(operation).toBeDefined();
    expect(operation?.requestBody !== undefined).toBe(isSent);
  });
});

describe('what is sent and only shown', () => {
  const sent = (address: string, rows: string, example: string): string =>
    `# Making Lamps\n\n## URI\n\n${address}\n\n${rows === '' ? '' : `## Request Parameters\n\n**Table 1** Query parameters\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n${rows}\n\n`}## Example Requests\n\n\`\`\`\n${example}\n\`\`\`\n\n## Status Codes\n\n| Status Code | Description |\n|---|---|\n| 204 | OK |\n`;

  function bodyOf(page: string): string[] | undefined {
    const [operation] = interpretPages({ 'page.md': page }).reference.operations;
    const body = operation?.requestBody;
    return body?.kind === 'fields' ? body.fields.map(({ name }) => name) : undefined;
  }

  test('is a body', () => {
    expect(bodyOf(sent('POST /v1/lamps', '', '{"lux": 1, "foot": {"wide": true}}'))).toEqual(['lux', 'foot']);
  });

  test.each([
    ['keys that are values', 'POST /v1/lamps', '{"0fa1b2c3-0000-1111-2222-333344445555": {"a": 1}}'],
    ['a method that sends nothing', 'GET /v1/lamps', '{"lux": 1}'],
  ])('%s: nothing is made of it', (_, address, example) => {
    expect(bodyOf(sent(address, '', example))).toBeUndefined();
  });

  const rows = '| lux | Yes | Integer | x |\n| foot | No | String | x |';
  test.each([
    ['the body, where the payload holds its rows', 'POST /v1/lamps', '{"lux": 1, "foot": "a"}', []],
    [
      'what it says, where the payload holds other things',
      'POST /v1/lamps',
      '{"lux": 1, "shade": "a"}',
      ['lux', 'foot'],
    ],
    ['what it says, where the address has a row', 'POST /v1/lamps?lux=1', '{"lux": 1, "foot": "a"}', ['lux', 'foot']],
  ])('a table that is called one of the query is %s', (_, address, example, inQuery) => {
    const page = sent(address, rows, example);
    const [operation] = interpretPages({ 'page.md': page }).reference.operations;
    expect(operation?.parameters.map(({ name }) => name)).toEqual(inQuery);
    expect(bodyOf(page)).toEqual(Object.keys(JSON.parse(example) as object));
  });
});
