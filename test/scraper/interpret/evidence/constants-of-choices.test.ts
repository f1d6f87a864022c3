// Objects that a field with one value in each tells apart, and those that no sentence tells apart for sure.
import { expect, test } from 'vitest';
import type { SchemaObject } from '../../../../spec/openapi.ts';
import { readFamily } from '../../../support/family-pages.ts';

const table = (rows: readonly (readonly [string, string, string])[]): string =>
  `<table><thead><tr><th>Field</th><th>Type</th><th>Description</th></tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

async function shades(
  paper: string,
  glass: string,
  type = 'String',
  choice = '<h4><a name="shade"></a>Shade</h4><p>One of</p><ul><li><a href="#papershade">PaperShade</a></li><li><a href="#glassshade">GlassShade</a></li></ul>',
  returned = '<a href="#shade">Shade</a>',
): Promise<Record<string, SchemaObject>> {
  const { document } = await readFamily('telegram', {
    'lamps.html': `<h3>Lamps</h3>${choice}
      <h4><a name="papershade"></a>PaperShade</h4>${table([
        ['kind', type, paper],
        ['colour', 'String', 'Must be bright'],
      ])}
      <h4><a name="glassshade"></a>GlassShade</h4>${table([
        ['kind', type, glass],
        ['thickness', 'Integer', 'Must be 4'],
      ])}
      <h4>getShade</h4><p>Returns the ${returned}.</p>`,
  });
  return document.components.schemas;
}

test.each([
  ['in quotation marks', 'Kind of the shade, always “paper”', 'Kind of the shade, always “glass”'],
  ['in italics', 'Kind, must be <em>paper</em>', 'Kind, must be <em>glass</em>.'],
])('one value in each, %s', async (_, paper, glass) => {
  const schemas = await shades(paper, glass);
  expect(schemas['Shade']).toEqual({
    oneOf: [{ $ref: '#/components/schemas/PaperShade' }, { $ref: '#/components/schemas/GlassShade' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { paper: '#/components/schemas/PaperShade', glass: '#/components/schemas/GlassShade' },
    },
  });
  expect(schemas['PaperShade']).toMatchObject({ properties: { kind: { enum: ['paper'] } } });
  // What one of them says of a field that the other does not have.
  expect(schemas['PaperShade']?.properties?.['colour']?.enum).toBeUndefined();
});

test.each([
  ['one value in both', 'Must be unique', 'Must be unique', 'String'],
  ['one of them says nothing', 'Kind, always “paper”', 'Kind of the shade', 'String'],
  ['more is said behind it', 'Must be paper or card', 'Must be glass or crystal', 'String'],
  ['numbers', 'Always 1', 'Always 2', 'Integer'],
])('%s: no constants', async (_, paper, glass, type) => {
  const schemas = await shades(paper, glass, type);
  expect(schemas['Shade']?.discriminator).toBeUndefined();
  expect(schemas['GlassShade']?.properties?.['kind']?.enum).toBeUndefined();
});

test('what an operation returns is a choice as well', async () => {
  const returned = '<a href="#papershade">PaperShade</a>. Else returns the <a href="#glassshade">GlassShade</a>';
  const schemas = await shades(
    'Kind, always \u201cpaper\u201d',
    'Kind, always \u201cglass\u201d',
    'String',
    '',
    returned,
  );
  expect(schemas['GlassShade']?.properties?.['kind']?.enum).toEqual(['glass']);
});
