// Headers that sentences say may be sent, and objects that stand among the bodies of an operation.
import { expect, test } from 'vitest';
import { readFamily } from '../../../support/family-pages.ts';

const operation = (text: string): string => `## Hang Lamp\n<Route method="POST">/lamps</Route>\n\n${text}\n`;

async function headersOf(text: string): Promise<unknown[]> {
  const { document } = await readFamily('discord', { 'lamps.mdx': `# Lamps\n\n${operation(text)}` });
  const parameters = document.paths['/lamps']?.post?.parameters ?? [];
  return parameters.filter(({ in: place }) => place === 'header');
}

test('a header that a sentence names may be sent', async () => {
  expect(
    await headersOf('Hangs a lamp.\n\n<Info>\nThis endpoint supports the `X-Lamp-Owner` header.\n</Info>'),
  ).toEqual([{ name: 'X-Lamp-Owner', in: 'header', schema: { type: 'string' } }]);
});

test.each([
  'This endpoint supports the long header.',
  'The header X-Lamp-Owner is explained elsewhere.',
  'The answer supports the `X-Lamp-Owner` header.',
])('%s', async (text) => {
  expect(await headersOf(text)).toEqual([]);
});

test('an object below its own heading is no body of the operation around it', async () => {
  const rows = (...names: string[]): string => `| Field | Type | Description |\n|---|---|---|\n${names.join('\n')}\n`;
  const { document, schema } = await readFamily('discord', {
    'lamps.mdx': `# Lamps\n\n${operation(
      `Hangs a lamp.\n\n###### JSON Params\n\n${rows('| name | string | name |', '| shade | a [shade params](#hang-lamp-shade-params-object) object | its shade |')}\n<ManualAnchor id="hang-lamp-shade-params-object" />\n###### Shade Params Object\n\n${rows('| cloth | string | cloth |', '| lux | integer | light |')}`,
    )}`,
  });
  const body = schema(document.paths['/lamps']?.post?.requestBody?.content['application/json']?.schema);
  expect(Object.keys(body.properties ?? {})).toEqual(['name', 'shade']);
  expect(body.required).toEqual(['name', 'shade']);
  expect(Object.keys(schema(body.properties?.['shade']).properties ?? {})).toEqual(['cloth', 'lux']);
});

test('what is updated and returned is sent', async () => {
  const { document, schema } = await readFamily('discord', {
    'lamps.mdx': `# Lamps\n\n### Lamp Object\n\n###### Lamp Structure\n\n| Field | Type | Description |\n|---|---|---|\n| name | string | name |\n\n${operation('Updates and returns a list of [lamp](#lamp-object) objects for the room.')}`,
  });
  const body = schema(document.paths['/lamps']?.post?.requestBody?.content['application/json']?.schema);
  expect(body.type).toBe('array');
});
