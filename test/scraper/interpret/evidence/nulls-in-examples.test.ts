// Null in examples of fields whose rows say nothing of it.
import { describe, expect, test } from 'vitest';
import { printEdition } from '../../../../scraper/edition/print-edition.ts';
import { anyService, buildPages, interpretPages } from '../../../support/pipeline.ts';
import { readFamily } from '../../../support/family-pages.ts';
import { build, codes, page, schemaOf, type Page } from '../../../support/response-pages.ts';

const rows: Page['rows'] = [
  ['id', 'String', 'Id.'],
  ['shade', 'String', 'The shade.'],
  ['lux', 'Integer', 'Light.'],
];
const dark = '{"id": "a", "shade": null, "lux": 1}';

test('one example decides nothing, two of them do', () => {
  expect(codes(build({ rows, examples: [dark] }))).not.toContain('nullable-by-examples');
  const built = build({ rows, examples: [dark] }, { rows, examples: ['{"id": "b", "shade": null}'] });
  expect(schemaOf(built, 'shade')).toMatchObject({ type: ['string', 'null'] });
  expect(schemaOf(built, 'lux')).toMatchObject({ type: 'integer' });
  expect(codes(built)).toContain('nullable-by-examples');
});

test('two elements of one list are one example, and an object shown alone and in a list is one thing', () => {
  const inList: Page = {
    path: '/v1/rooms',
    rows: [['lamps', 'Array of Lamp objects', 'Lamps.']],
    tables: { Lamp: rows },
    examples: [`{"lamps": [${dark}, ${dark}]}`],
  };
  expect(codes(build(inList))).not.toContain('nullable-by-examples');
  const built = build(inList, { rows, examples: [dark] });
  expect(codes(built).filter((code) => code === 'nullable-by-examples')).toHaveLength(2);
});

test('the places of the examples belong to the field', () => {
  const text = [dark, dark].map((example, index) => page({ rows, examples: [example] }, index + 1)).join('\n');
  const [operation] = interpretPages({ 'pages.md': text }).reference.operations;
  const body = operation?.responses[0]?.body;
  const field = body?.kind === 'fields' ? body.fields.find(({ name }) => name === 'shade') : undefined;
  expect(field?.constraints).toContainEqual({ kind: 'nullable' });
  expect(field?.at).toHaveLength(3);
});

test('an edition has what was found', () => {
  const text = [dark, dark].map((example, index) => page({ rows, examples: [example] }, index + 1)).join('\n');
  const edition = printEdition(interpretPages({ 'pages.md': text }).reference, 'Lamps');
  const again = buildPages({ 'reference.md': edition }, anyService());
  expect(schemaOf(again, 'shade')).toMatchObject({ type: ['string', 'null'] });
});

describe('nothing is said', () => {
  test.each([
    ['by objects that were never filled in', '{"id": null, "shade": null, "lux": null}'],
    ['by elements that are null', '{"id": "a", "shade": [null], "lux": 1}'],
  ])('%s', (_, example) => {
    expect(codes(build(...[1, 2].map(() => ({ rows, examples: [example] }))))).not.toContain('nullable-by-examples');
  });

  test('by objects that have little in common', () => {
    const others: Page['rows'] = [['shade', 'String', 'A shade.'], ...['cloth', 'cord'].map(named)];
    const built = build(
      { rows, examples: [dark] },
      { path: '/v1/cords', rows: others, examples: ['{"shade": null, "cloth": "a"}'] },
    );
    expect(codes(built)).not.toContain('nullable-by-examples');
  });

  test('where types have a mark for null', async () => {
    const structure =
      '## Lamp Object\n\n###### Lamp Structure\n\n| Field | Type | Description |\n|---|---|---|\n| id | snowflake | id |\n';
    const pages = [1, 2].map(
      (number) =>
        `## Get Lamp ${number}\n<Route method="GET">/lamps${number}</Route>\n\n###### Response\n\n| Field | Type | Description |\n|---|---|---|\n| id | snowflake | id |\n| shade | string | shade |\n\n###### Example Response\n\n\`\`\`json\n{"id": "1", "shade": null}\n\`\`\`\n`,
    );
    const { diagnostics } = await readFamily('discord', {
      'lamps.mdx': `# Lamps\n\n${structure}\n${pages.join('\n')}`,
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain('nullable-by-examples');
  });
});

function named(name: string): [string, string, string] {
  return [name, 'String', 'A word.'];
}
