// What the examples of pages show beyond their tables: names in another case, maps, and objects that only a description lists.
import { describe, expect, test } from 'vitest';
import { build, codes, schemaOf, type Page } from '../../../support/response-pages.ts';

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
    ['two spellings of rows', [page('Colour', 'colour'), page('COLOUR', 'colour')]],
    ['names without such letters', [page('μ', 'λ'), page('μ', 'λ')]],
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
    ['one object', '{"bulbs": {"left": {"watts": 4, "maker": "a"}}}', true],
    ['a level that is called like one of them', '{"bulbs": {"bulb": [{"watts": 4, "maker": "a"}]}}', false],
    ['a level that is called like the field', '{"bulbs": {"bulbs": {"watts": 4, "maker": "a"}}}', false],
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

test('the types of what only the description names, as far as examples can tell', () => {
  const built = build({
    rows: [['bulb', 'Object', 'Its bulb: is_on, maker, parts, base, watts.']],
    examples: ['{"bulb": {"is_on": true, "maker": "a", "parts": [{"x": 1}], "base": {"x": 1}, "watts": 4}}'],
  });
  const { properties } = built.document.components.schemas['Bulb'] ?? {};
  expect(Object.entries(properties ?? {}).map(([name, schema]) => [name, (schema as { type?: string }).type])).toEqual([
    ['is_on', 'boolean'],
    ['maker', 'string'],
    ['parts', 'array'],
    ['base', 'object'],
    ['watts', 'integer'],
  ]);
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

describe('what was read as an object, and examples show no objects', () => {
  const schema = (type: string, shown: string, tables: Page['tables'] = {}): [object | undefined, boolean] => {
    const built = build({ rows: [['light', type, 'Its light.']], tables, examples: [`{"light": ${shown}}`] });
    return [schemaOf(built, 'light'), codes(built).includes('object-unlike-examples')];
  };

  test.each([
    ['Packed light data object', '"AAEC"'],
    ['Object', '5'],
    ['Lamplight object', 'true'],
  ])('%s: %s is left open', (type, shown) => {
    expect(schema(type, shown)).toEqual([{ description: 'Its light.' }, true]);
  });

  test('elements of a list are left open', () => {
    expect(schema('Array of Lamplight objects', '["a", "b"]')).toEqual([
      { type: 'array', items: {}, description: 'Its light.' },
      true,
    ]);
  });

  test.each<[string, string, Page['tables']]>([
    ['Lamplight object', '{"a": 1}', {}],
    ['Lamplight object', '""', {}],
    ['Lamplight object', 'null', {}],
    ['Array of Lamplight objects', '[]', {}],
    ['Array of Lamplight objects', '["a", {"b": 1}]', {}],
    ['Lamplight object', '"a"', { Lamplight: [['watts', 'Integer', 'x']] }],
    ['String', '{"a": 1}', {}],
  ])('%s: %s says nothing of the kind', (type, shown, tables) => {
    expect(schema(type, shown, tables)[1]).toBe(false);
  });
});

describe('a level that tables have and examples have not', () => {
  const tables: Page['tables'] = {
    Outer: [['bulb', 'Inner object', 'x']],
    Inner: [
      ['watts', 'Integer', 'x'],
      ['maker', 'String', 'x'],
    ],
  };

  test.each([
    ['Outer object', '{"watts": 4, "maker": "a"}', 'Inner'],
    ['Array of Outer objects', '[{"watts": 4}, {"maker": "a"}]', 'Inner'],
    ['Outer object', '{"bulb": {"watts": 4}}', 'Outer'],
    ['Array of Outer objects', '[{"bulb": {"watts": 4}}, {"watts": 4}]', 'Outer'],
    ['Outer object', '{"size": 4}', 'Outer'],
    ['Outer object', '{}', 'Outer'],
  ])('%s: %s is %s', (type, shown, title) => {
    const built = build({ rows: [['light', type, 'x']], tables, examples: [`{"light": ${shown}}`] });
    const schema = schemaOf(built, 'light') as { $ref?: string; items?: { $ref?: string } };
    expect(schema.$ref ?? schema.items?.$ref).toBe(`#/components/schemas/${title}`);
    expect('Outer' in built.document.components.schemas).toBe(title === 'Outer');
    expect(codes(built).includes('shape-from-example')).toBe(title === 'Inner');
    // The row of the level is accounted for.
    expect(codes(built).includes('level-left-out')).toBe(title === 'Inner');
    expect(codes(built)).not.toContain('row-lost');
  });
});

describe('a row and an example of another page against one example', () => {
  const page = (type: string, example: string): Page => ({
    rows: [['shade', type, 'The shade.']],
    tables: {
      Shade: [
        ['colour', 'String', 'x'],
        ['cloth', 'String', 'x'],
      ],
    },
    examples: [example],
  });
  const ONE = '{"shade": {"colour": "a", "cloth": "b"}}';
  const LIST = '{"shade": [{"colour": "a", "cloth": "b"}]}';
  const changed = (...pages: Page[]): number =>
    build(...pages).diagnostics.filter(({ code }) => code === 'shape-from-example').length;

  test.each([
    ['an object', page('Shade object', LIST), page('Shade object', ONE), 0],
    ['a list', page('Array of Shade objects', ONE), page('Array of Shade objects', LIST), 0],
    ['nothing else', page('Shade object', LIST), page('Shade object', LIST), 2],
    ['an object of other keys', page('Shade object', LIST), page('Shade object', '{"shade": {"size": 1}}'), 1],
  ])('%s', (_, first, second, count) => {
    expect(changed(first, second)).toBe(count);
  });
});
