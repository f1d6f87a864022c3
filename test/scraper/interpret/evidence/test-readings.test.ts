// What a page's examples and its sister pages say of our reading: what is followed, what is withdrawn, and what stays.
import { describe, expect, test } from 'vitest';
import { printEdition } from '../../../../scraper/edition/print-edition.ts';
import { anyService, buildPages, interpretPages, type BuiltPages } from '../../../support/pipeline.ts';

interface Page {
  path?: string;
  /** Rows of the response body: name, type, description. */
  rows: [string, string, string][];
  /** Object tables by title. */
  tables?: Record<string, [string, string, string][]>;
  /** Payloads, as they are printed. */
  examples: string[];
}

const table = (title: string, rows: readonly (readonly string[])[]): string =>
  `**Table 1** ${title}\n\n| Parameter | Type | Description |\n|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;

function page({ path = '/v1/lamps', rows, tables = {}, examples }: Page, number: number): string {
  return [
    `# 1.${number} Querying Lamps ${number}\n`,
    `## URI\n\nGET ${path}${number === 1 ? '' : `/{id${number}}`}\n`,
    `## Response Parameters\n\n#### Status code: 200\n\n${table('Response body parameters', rows)}`,
    ...Object.entries(tables).map(([title, own]) => table(title, own)),
    '## Example Responses\n\n#### Status code: 200\n',
    ...examples.map((example) => `\`\`\`\n${example}\n\`\`\`\n`),
  ].join('\n');
}

const build = (...pages: Page[]): BuiltPages =>
  buildPages({ 'pages.md': pages.map((one, index) => page(one, index + 1)).join('\n') });
const codes = ({ diagnostics }: BuiltPages): string[] => diagnostics.map(({ code }) => code);
/** The schema of a field of the first object that has it. */
const schemaOf = ({ document }: BuiltPages, name: string): object | undefined =>
  Object.values(document.components.schemas).find(({ properties }) => properties?.[name] !== undefined)?.properties?.[
    name
  ];

describe('statements', () => {
  const colour: [string, string, string] = ['colour', 'String', 'The value can be red or blue.'];

  test('one example against a row decides nothing', () => {
    const built = build({ rows: [colour], examples: ['{"colour": "green"}'] });
    expect(schemaOf(built, 'colour')).toMatchObject({ enum: ['red', 'blue'] });
    expect(codes(built)).not.toContain('statement-withdrawn');
  });

  test('two pages outweigh the row, which stays as stated', () => {
    const pages = [1, 2].map(() => ({ rows: [colour], examples: ['{"colour": "green"}'] }));
    const built = build(...pages);
    expect(schemaOf(built, 'colour')).toMatchObject({ type: 'string', 'x-stated': { enum: ['red', 'blue'] } });
    expect(schemaOf(built, 'colour')).not.toHaveProperty('enum');
    expect(codes(built)).toContain('statement-withdrawn');
  });

  test('a third page as stated makes it even', () => {
    const pages = ['green', 'green', 'red'].map((value) => ({ rows: [colour], examples: [`{"colour": "${value}"}`] }));
    expect(codes(build(...pages))).not.toContain('statement-withdrawn');
  });

  test.each([
    ['the name of its type', '{"colour": "string"}'],
    ['the name of its field', '{"colour": "colour"}'],
    ['nothing', '{"colour": ""}'],
    ['null', '{"colour": null}'],
  ])('%s was never filled in and says nothing', (_, example) => {
    expect(codes(build(...[1, 2, 3].map(() => ({ rows: [colour], examples: [example] }))))).not.toContain(
      'statement-withdrawn',
    );
  });

  test('0 says nothing among texts that were never filled in, and something elsewhere', () => {
    const rows: [string, string, string][] = [
      ['lux', 'Integer', 'The value ranges from 1 to 9.'],
      ['note', 'String', 'A note.'],
    ];
    const pages = (example: string): Page[] => [1, 2].map(() => ({ rows, examples: [example] }));
    expect(codes(build(...pages('{"lux": 0, "note": "string"}')))).not.toContain('statement-withdrawn');
    expect(schemaOf(build(...pages('{"lux": 0, "note": "dark"}')), 'lux')).toMatchObject({
      maximum: 9,
      'x-stated': { minimum: 1 },
    });
  });

  test('a default of the same cell is strong', () => {
    const built = build({
      rows: [['lux', 'Integer', 'The value ranges from 10 to 50. The default value is 70.']],
      examples: [],
    });
    if (schemaOf(built, 'lux') && 'default' in (schemaOf(built, 'lux') as object))
      expect(schemaOf(built, 'lux')).toMatchObject({ minimum: 10, 'x-stated': { maximum: 50 } });
    const kept = [1, 2].map(() => ({
      rows: [['colour', 'String', 'The value can be red or blue. The default value is red.']] as [
        string,
        string,
        string,
      ][],
      examples: ['{"colour": "green"}'],
    }));
    expect(codes(build(...kept))).not.toContain('statement-withdrawn');
  });

  test('a value that is several of the list at once shows how the list is meant', () => {
    expect(schemaOf(build({ rows: [colour], examples: ['{"colour": "red,blue"}'] }), 'colour')).toMatchObject({
      'x-stated': { enum: ['red', 'blue'] },
    });
  });

  test('what is withdrawn is withdrawn in the edition too', () => {
    const text = [1, 2].map((number) => page({ rows: [colour], examples: ['{"colour": "green"}'] }, number)).join('\n');
    const { reference } = interpretPages({ 'pages.md': text });
    const edition = printEdition(reference, 'Lamps');
    expect(edition).toContain('withdrawn enum: red, blue');
    const again = buildPages({ 'reference.md': edition }, anyService());
    expect(schemaOf(again, 'colour')).toMatchObject({ 'x-stated': { enum: ['red', 'blue'] } });
    expect(again.diagnostics.map(({ code }) => code)).toContain('statement-withdrawn');
  });
});

describe('shapes', () => {
  const lamp: Record<string, [string, string, string][]> = {
    Lamp: [
      ['id', 'String', 'Id.'],
      ['lux', 'Integer', 'Light.'],
    ],
  };

  test('an object that is a list in the example is one', () => {
    const built = build({
      rows: [['lamps', 'Lamp object', 'Lamps.']],
      tables: lamp,
      examples: ['{"lamps": [{"id": "a", "lux": 1}]}'],
    });
    expect(schemaOf(built, 'lamps')).toMatchObject({ type: 'array' });
    expect(codes(built)).toContain('shape-from-example');
  });

  test('a list that is an object in the example is one', () => {
    const built = build({
      rows: [['lamp', 'Array of Lamp objects', 'A lamp.']],
      tables: lamp,
      examples: ['{"lamp": {"id": "a"}}'],
    });
    expect(schemaOf(built, 'lamp')).not.toMatchObject({ type: 'array' });
  });

  test('a body that is a list in every example is one', () => {
    const built = build({
      rows: [
        ['id', 'String', 'Id.'],
        ['lux', 'Integer', 'Light.'],
      ],
      examples: ['[{"id": "a", "lux": 1}]'],
    });
    const [root] = Object.entries(built.document.components.schemas).filter(([name]) => name.endsWith('ResponseBody'));
    expect(root?.[1]).toMatchObject({ type: 'array' });
  });

  test.each([
    ['examples disagree', ['{"lamps": [{"id": "a"}]}', '{"lamps": {"id": "a"}}']],
    ['the keys are not those of the table', ['{"lamps": [{"weight": 1, "height": 2}]}']],
    ['the list is empty', ['{"lamps": []}']],
    ['it holds texts', ['{"lamps": ["a"]}']],
  ])('nothing is changed where %s', (_, examples) => {
    const built = build({ rows: [['lamps', 'Lamp object', 'Lamps.']], tables: lamp, examples });
    expect(codes(built)).not.toContain('shape-from-example');
  });
});

describe('names', () => {
  const rows: [string, string, string][] = [['shade', 'Shade object', 'The shade.']];
  const shade = (name: string): Record<string, [string, string, string][]> => ({
    Shade: [
      [name, 'Integer', 'Light.'],
      ['cloth', 'String', 'Cloth.'],
    ],
  });
  const sisters = [1, 2].map(() => ({ rows, tables: shade('min_light_lower_limit'), examples: [] as string[] }));
  const names = (built: BuiltPages): string[] =>
    built.diagnostics.flatMap(({ code, facts }) =>
      code === 'name-by-evidence' ? [`${facts['name']} ${facts['meant']}`] : [],
    );
  const misprinted = (name: string, examples: string[]): Page => ({ rows, tables: shade(name), examples });

  test('the example and the sister tables agree against one row', () => {
    const built = build(
      ...sisters,
      misprinted('minimum_light_lower_limit', ['{"shade": {"min_light_lower_limit": 3}}']),
    );
    expect(names(built)).toEqual(['minimum_light_lower_limit min_light_lower_limit']);
  });

  test('an example that is no JSON still tells how names are spelled', () => {
    const built = build(
      ...sisters,
      misprinted('min_light_soft_lower_limit', ['{"shade": {"min_light_lower_limit": 3']),
      {
        rows,
        tables: {},
        examples: [],
      },
    );
    const broken = build(
      ...sisters,
      misprinted('min_light_soft_lower_limit', ['{"shade": {"min_light_lower_limit": 3 "cloth"']),
    );
    expect(names(broken)).toEqual(['min_light_soft_lower_limit min_light_lower_limit']);
    expect(names(built)).toEqual(['min_light_soft_lower_limit min_light_lower_limit']);
  });

  test.each([
    [
      'the example has the row',
      ['{"shade": {"minimum_light_lower_limit": 3, "min_light_lower_limit": 3}}'],
      'minimum_light_lower_limit',
    ],
    ['there is no example', [], 'minimum_light_lower_limit'],
    ['the names are not related', ['{"shade": {"min_light_lower_limit": 3}}'], 'weight'],
  ])('nothing is renamed where %s', (_, examples, name) => {
    expect(names(build(...sisters, misprinted(name, examples)))).toEqual([]);
  });

  test('without sister tables a row and an example are one against one', () => {
    expect(names(build(misprinted('minimum_light_lower_limit', ['{"shade": {"min_light_lower_limit": 3}}'])))).toEqual(
      [],
    );
  });
});

describe('names in another case', () => {
  const page = (name: string, key: string): Page => ({
    rows: [['shade', 'Shade object', 'The shade.']],
    tables: {
      Shade: [
        [name, 'String', 'x'],
        ['cloth', 'String', 'x'],
      ],
    },
    examples: [`{"shade": {"${key}": "a", "cloth": "b"}}`],
  });
  const renamed = (...pages: Page[]): string[] =>
    build(...pages).diagnostics.flatMap(({ code, facts }) =>
      code === 'name-by-examples' ? [`${facts['name']} ${facts['meant']}`] : [],
    );

  test('the examples of two pages against the rows', () => {
    expect(renamed(page('Colour', 'colour'), page('Colour', 'colour'))).toEqual(['Colour colour', 'Colour colour']);
    expect(renamed(page('shadeId', 'shade_id'), page('shadeId', 'shade_id'))).toHaveLength(2);
  });

  test.each([
    ['one page', [page('Colour', 'colour')]],
    ['one of two pages', [page('Colour', 'colour'), page('Colour', 'Colour')]],
    ['two other cases', [page('Colour', 'colour'), page('Colour', 'COLOUR')]],
    ['another letter', [page('Colour', 'color'), page('Colour', 'color')]],
    ['a plural', [page('colour', 'colours'), page('colour', 'colours')]],
  ])('not for %s', (_, pages) => {
    expect(renamed(...pages)).toEqual([]);
  });
});

describe('objects under keys of the choice of users', () => {
  const tables: Record<string, [string, string, string][]> = {
    Bulb: [
      ['watts', 'Integer', 'x'],
      ['maker', 'String', 'x'],
    ],
  };
  const rows: [string, string, string][] = [['bulbs', 'Bulb object', 'x']];

  test.each([
    ['objects', '{"bulbs": {"left": {"watts": 4, "maker": "a"}, "right": {"watts": 5}}}', true],
    ['lists', '{"bulbs": {"left": [{"watts": 4, "maker": "a"}], "right": [{"watts": 5}]}}', true],
    ['the object itself', '{"bulbs": {"watts": 4, "maker": "a"}}', false],
    ['the object beside another one', '{"bulbs": {"watts": 4, "left": {"watts": 4, "maker": "a"}}}', false],
    ['objects of other keys', '{"bulbs": {"left": {"size": 4, "form": "a"}}}', false],
    ['no objects', '{"bulbs": {"left": "a"}}', false],
    ['lists and objects', '{"bulbs": {"left": [{"watts": 4}], "right": {"watts": 5}}}', false],
  ])('%s', (_, example, isMap) => {
    const built = build({ rows, tables, examples: [example] });
    expect(schemaOf(built, 'bulbs')).toHaveProperty(isMap ? 'additionalProperties' : '$ref');
    expect(codes(built).includes('shape-from-example')).toBe(isMap);
  });
});

describe('fields that only the description names', () => {
  const example = '{"bulb": {"watts": 4, "maker": "a"}}';

  test.each([
    ['Object', 'Its bulb, with watts and maker.', example, ['watts', 'maker']],
    [
      'Array',
      'Its bulbs, with watts and maker.',
      example.replace('{"w', '[{"w').replace('}}', '}]}'),
      ['watts', 'maker'],
    ],
    ['Object', 'Its bulb, with watts.', example, undefined],
    ['Object', 'Its bulb, with watts and maker.', '{"bulb": {"watts": 4}}', undefined],
    ['Object', 'Its bulb, with watts and maker.', '{"bulb": {"watts": 4, "maker": "a", "size": 1}}', undefined],
  ])('%s: %s %s', (type, description, payload, names) => {
    const built = build({ rows: [['bulb', type, description]], examples: [payload] });
    expect(codes(built).includes('fields-from-description')).toBe(names !== undefined);
    expect(Object.keys(built.document.components.schemas['Bulb']?.properties ?? {})).toEqual(names ?? []);
  });
});
