// Types that other families write: names of objects that no page describes, links to values, parts of objects, defaults in a column.
import { describe, expect, test } from 'vitest';
import { readFamily } from '../../../support/family-pages.ts';

describe('a type that no page describes', () => {
  const resource = (rows: string, payload = ''): string =>
    `# lamp resource type\n\n## Properties\n\n| Property | Type | Description |\n|---|---|---|\n| id | String | Key. |\n${rows}\n${payload}`;
  const operation = (example: string): string =>
    `# Get lamp\n\n## HTTP request\n\n\`\`\`http\nGET /lamps/{id}\n\`\`\`\n\n## Response\n\nReturns a \`200 OK\` code and [lamp](lamp.md) object.\n\n## Example\n\n##### Response\n\n\`\`\`json\n${example}\n\`\`\`\n`;
  const read = async (rows: string, example = '{"id": "a"}', payload = '') =>
    readFamily('msgraph', { 'lamp.md': resource(rows, payload), 'lamp-get.md': operation(example) });

  test('is the object that the examples show, wherever it is named', async () => {
    const { document } = await read(
      '| shade | [paperShade](papershade.md) | Around it. |\n| spares | [paperShade](papershade.md) collection | More. |\n',
      '{"id": "a", "shade": {"colour": "red", "fold": {"count": 3}}, "spares": [{"colour": "blue", "old": true}]}',
    );
    expect(document.components.schemas).toMatchObject({
      Lamp: {
        properties: {
          shade: { $ref: '#/components/schemas/PaperShade' },
          spares: { type: 'array', items: { $ref: '#/components/schemas/PaperShade' } },
        },
      },
      PaperShade: {
        'x-inferred-from': 'example',
        properties: { colour: { type: 'string' }, old: { type: 'boolean' } },
      },
      PaperShadeFold: { properties: { count: { type: 'integer' } } },
    });
  });

  test.each([
    ['keys that may be values', '{"shade": {"12345678": "x"}}'],
    ['a note on the type alone', '{"shade": {"@odata.type": "paperShade"}}'],
    ['a text', '{"shade": "red"}'],
  ])('stays open: %s', async (_, example) => {
    const { document } = await read('| shade | [paperShade](papershade.md) | Around it. |\n', example);
    expect(document.components.schemas['Lamp']?.properties?.['shade']).toEqual({ description: 'Around it.' });
  });

  test('is a text where the description lists its values', async () => {
    const { document } = await read(
      '| glow | lampGlow | The possible values are: `dim`, `bright`. |\n| hum | lampHum | How it sounds. |\n',
    );
    const { glow, hum } = document.components.schemas['Lamp']?.properties ?? {};
    expect(glow).toMatchObject({ type: 'string', enum: ['dim', 'bright'] });
    expect(hum).toEqual({ description: 'How it sounds.' });
  });

  test('is what a payload of types shows', async () => {
    const { document } = await read(
      '| glow | lampGlow | How. |\n| bulb | [bulb](bulb.md) | Inside. |\n| hooks | [hook](hook.md) collection | Above. |\n',
      '{"id": "a", "bulb": null}',
      '## JSON representation\n\n```json\n{"glow": "String", "bulb": {"@odata.type": "bulb"}, "hooks": [{"@odata.type": "hook"}]}\n```\n',
    );
    expect(document.components.schemas['Lamp']?.properties).toMatchObject({
      glow: { type: 'string' },
      bulb: { type: ['object', 'null'] },
      hooks: { type: 'array', items: { type: 'object' } },
    });
  });
});

describe('structures', () => {
  const read = async (rows: string, more = '', title = 'Get Lamp', columns = 'Field | Type | Description') => {
    const line = columns
      .split('|')
      .map(() => '---')
      .join('|');
    const page = `### Lamp Object\n\n###### Lamp Structure\n\n| ${columns} |\n|${line}|\n${rows}\n${more}\n## ${title}\n<Route method="GET">/lamp</Route>\n\nReturns a [lamp](/house/lamp#lamp-object) object.\n`;
    return (await readFamily('discord', { 'lamp.mdx': page })).document.components.schemas;
  };
  const values = (rows: string, text = ''): string =>
    `<ManualAnchor id="lamp-object-lamp-moods" />\n###### Lamp Moods\n\n${text}| Mood | Value |\n|---|---|\n${rows}\n`;
  const link = '(/house/lamp#lamp-object-lamp-moods)';

  test.each([
    ['a row of numbers', '| CALM | 1 |\n| WILD | 2 |\n', '', { type: 'integer', enum: [1, 2] }],
    ['a number is left out', '| CALM | 1 |\n| WILD | 3 |\n', '', { type: 'integer' }],
    ['bits', '| CALM | `1 << 0` |\n| WILD | `1 << 1` |\n', '', { type: 'integer' }],
    ['words', '| Calm | calm |\n| Wild | wild |\n', '', { type: 'string', enum: ['calm', 'wild'] }],
    ['more to come', '| CALM | 1 |\n| WILD | 2 |\n', 'New moods may be added.\n\n', { type: 'integer' }],
  ])('a type that links to values: %s', async (_, rows, text, expected) => {
    const { Lamp } = await read(`| mood | [lamp mood]${link} | How it is |\n`, values(rows, text));
    expect(Lamp?.properties?.['mood']).toEqual({ ...expected, description: 'How it is' });
  });

  test('a description that links to the values of its name', async () => {
    const rows = `| mood | integer | The [mood]${link} |\n| size | integer | Not its [mood]${link} |\n`;
    const { Lamp } = await read(rows, values('| CALM | 1 |\n| WILD | 2 |\n'));
    expect(Lamp?.properties).toMatchObject({ mood: { enum: [1, 2] } });
    expect(Lamp?.properties?.['size']).not.toHaveProperty('enum');
  });

  test('a link to a table of fields below any heading', async () => {
    const { Lamp, OptionalLampInfo } = await read(
      '| info? | [optional lamp info](/house/lamp#lamp-info) | More |\n',
      '<ManualAnchor id="lamp-info" />\n###### Optional Lamp Info\n\n| Field | Type |\n|---|---|\n| maker | string |\n',
    );
    expect(Lamp?.properties?.['info']).toMatchObject({ $ref: '#/components/schemas/OptionalLampInfo' });
    expect(OptionalLampInfo?.properties).toEqual({ maker: { type: 'string' } });
  });

  test('an object that the description alone names', async () => {
    const { Lamp } = await read(
      '| shade | object | [Lamp shade object](/house/lamp#lamp-shade-object) |\n',
      '### Lamp Shade Object\n\n<ManualAnchor id="lamp-shade-object" />\n###### Lamp Shade Structure\n\n| Field | Type |\n|---|---|\n| fold | string |\n',
    );
    expect(Lamp?.properties?.['shade']).toMatchObject({ $ref: '#/components/schemas/LampShade' });
  });

  test('of a partial object nothing is required', async () => {
    const { Lamp, LampPartial } = await read(
      '| id | snowflake | Key |\n| next | partial [lamp](/house/lamp#lamp-object) object | The next one |\n',
    );
    expect(Lamp).toMatchObject({
      required: ['id', 'next'],
      properties: { next: { $ref: '#/components/schemas/LampPartial' } },
    });
    expect(LampPartial).not.toHaveProperty('required');
  });

  test('of an answer with the fields of another object', async () => {
    const structure = (name: string, field: string): string =>
      `<ManualAnchor id="${name.toLowerCase().replaceAll(' ', '-')}-object" />\n### ${name} Object\n\n| Field | Type |\n|---|---|\n| ${field} | string |\n\n`;
    const page = `${structure('Lamp', 'id')}${structure('Lamp Shade', 'fold')}## List Lamps\n<Route method="GET">/lamps</Route>\n\nReturns a list of [lamp](/lamp#lamp-object) objects (with [lamp shade](/lamp#lamp-shade-object)).\n`;
    const { document } = await readFamily('discord', { 'lamp.mdx': page });
    const all = Object.values(document.components.schemas).map(({ properties = {} }) =>
      Object.keys(properties).join(' '),
    );
    expect(all).toContain('id fold');
  });

  test.each([
    ['array of [room](/house/room) object ids', { type: 'array', items: { type: 'string' } }],
    ['dictionary with keys in [rooms](/house/rooms)', { type: 'object', additionalProperties: {} }],
  ])('%s', async (cell, expected) => {
    const { Lamp } = await read(`| rooms | ${cell} | Where |\n`);
    expect(Lamp?.properties?.['rooms']).toEqual({ ...expected, description: 'Where' });
  });

  test.each(['shade? \\* \\*\\*', 'shade?\\*', 'shade? \\[2\\]'])('a name with notes: %s', async (name) => {
    const { Lamp } = await read(`| ${name} | string | Around |\n`);
    expect(Object.keys(Lamp?.properties ?? {})).toEqual(['shade']);
    expect(Lamp).not.toHaveProperty('required');
  });

  test.each([
    ['integer', '40', 40],
    ['integer', '3600 (one hour)', 3600],
    ['boolean', 'false', false],
    ['string', '"dim"', 'dim'],
    ['string', 'LAMP_OFF', 'LAMP_OFF'],
  ])('a column of defaults: %s %s', async (type, cell, expected) => {
    const { Lamp } = await read(
      `| glow | ${type} | Light | ${cell} |\n`,
      '',
      'Get Lamp',
      'Field | Type | Description | Default',
    );
    expect(Lamp?.properties?.['glow']).toMatchObject({ default: expected, description: 'Light' });
  });

  test.each([
    ['absent', 'Light'],
    ['whatever suits', 'Light\nwhatever suits'],
    ['varies', 'Light\nvaries'],
  ])('a column of defaults: %s is none', async (cell, description) => {
    const { Lamp } = await read(
      `| glow | string | Light | ${cell} |\n`,
      '',
      'Get Lamp',
      'Field | Type | Description | Default',
    );
    expect(Lamp?.properties?.['glow']).toEqual({ type: 'string', description });
  });
});
