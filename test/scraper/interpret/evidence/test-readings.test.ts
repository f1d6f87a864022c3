// What a page's examples and its sister pages say of our reading: what is followed, what is withdrawn, and what stays.
import { describe, expect, test } from 'vitest';
import { printEdition } from '../../../../scraper/edition/print-edition.ts';
import { anyService, buildPages, interpretPages, type BuiltPages } from '../../../support/pipeline.ts';
import { build, codes, page, schemaOf, type Page } from '../../../support/response-pages.ts';

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

  test('most values in other letters show that the list is not meant to the letter', () => {
    const shown = (...values: string[]) =>
      codes(build({ rows: [colour], examples: values.map((value) => `{"colour": "${value}"}`) }));
    expect(shown('RED', 'Blue')).toContain('statement-withdrawn');
    expect(shown('RED', 'RED', 'red')).toContain('statement-withdrawn');
    expect(shown('RED')).toContain('statement-withdrawn');
    expect(shown('RED', 'RED', 'red', 'blue')).not.toContain('statement-withdrawn');
  });

  test('four examples of one page that all break a list outweigh the row', () => {
    const examples = (values: string[]) => values.map((value) => `{"colour": "${value}"}`);
    const all = build({ rows: [colour], examples: examples(['green', 'green', 'grey', 'green']) });
    expect(codes(all)).toContain('statement-withdrawn');
    const some = build({ rows: [colour], examples: examples(['green', 'green', 'grey', 'green', 'red']) });
    expect(codes(some)).not.toContain('statement-withdrawn');
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
