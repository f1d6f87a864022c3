// Kinds of pages that other families have: addresses of one thing, tables owned by a field, objects named by sentences.
import { describe, expect, test } from 'vitest';
import { readFamily } from '../../../support/family-pages.ts';

describe('addresses in code', () => {
  const page = (address: string): string =>
    `# Lamps\n\n## List lamps\n\n\`\`\`\nGET /rooms/:id/lamps\n\`\`\`\n\n| Attribute | Type | Required |\n|---|---|---|\n| \`id\` | integer | yes |\n\n## Names\n\nAsk for it:\n\n\`\`\`\n${address}\n\`\`\`\n`;

  test.each(['GET /rooms/42/shades', 'GET /rooms/my%2Froom/shades', 'GET /api/v4/rooms/1/shades?lit=true'])(
    '%s is an example',
    async (address) => {
      expect((await readFamily('gitlab', { 'lamps.md': page(address) })).operations).toEqual(['GET /rooms/{id}/lamps']);
    },
  );

  test.each([
    ['GET /rooms/:id/2d_shades', 'GET /rooms/{id}/2d_shades'],
    ['GET /2/shades', 'GET /2/shades'],
    ['GET /rooms/:id/shades?page=2', 'GET /rooms/{id}/shades'],
  ])('%s is an operation', async (address, operation) => {
    const { operations } = await readFamily('gitlab', { 'lamps.md': page(address) });
    expect(operations).toContain(operation);
  });
});

describe('a table whose first title names a field', () => {
  const read = async (title: string) => {
    const { document, schema, diagnostics } = await readFamily('gitlab', {
      'lamps.md': `# Lamps\n\n## Hang lamps\n\n\`\`\`\nPOST /lamps\n\`\`\`\n\n| Attribute | Type | Required | Description |\n|---|---|---|---|\n| \`room\` | string | yes | Where |\n| \`bulbs[]\` | array | yes | See the next table |\n\n| ${title} | Type | Required | Description |\n|---|---|---|---|\n| \`watts\` | integer | yes | Power |\n`,
    });
    const body = schema(document.paths['/lamps']?.post?.requestBody?.content['application/json']?.schema);
    return { bulb: schema(body.properties?.['bulbs']?.items), diagnostics };
  };

  test.each(['`bulbs[]` Attribute', 'bulbs attribute', '`bulbs[]` parameter'])('%s: its object', async (title) => {
    expect((await read(title)).bulb).toMatchObject({ required: ['watts'], properties: { watts: { type: 'integer' } } });
  });

  test.each(['`shades[]` Attribute', '`bulbs[]` colour'])('%s: told and left out', async (title) => {
    const { bulb, diagnostics } = await read(title);
    expect(bulb).toEqual({});
    expect(diagnostics.some(({ code }) => code === 'table-unread')).toBe(true);
  });
});

describe('what sentences say is returned', () => {
  const read = async (sentences: string) => {
    const link = '[lamp](/house/lamp#lamp-object)';
    const { document, schema } = await readFamily('discord', {
      'lamp.mdx': `### Lamp Object\n\n###### Lamp Structure\n\n| Field | Type |\n|---|---|\n| watts | integer |\n\n## Get Lamps\n<Route method="GET">/lamps</Route>\n\n${sentences.replaceAll('LAMP', link)}\n`,
    });
    const { responses = {} } = document.paths['/lamps']?.get ?? {};
    return schema(Object.values(responses)[0]?.content?.['application/json']?.schema);
  };
  const lamp = { $ref: '#/components/schemas/Lamp' };

  test.each([
    ['Returns all lamps of a room. Returns a list of LAMP objects.', { type: 'array', items: lamp }],
    ['Looks around, returning an array of LAMP objects on success.', { type: 'array', items: lamp }],
    ['Returns a LAMP object.', lamp],
    ['Returns all lamps. See LAMP.', { type: 'array', items: lamp }],
    ['Returns a lamp.', lamp],
    ['Returns a partial LAMP object.', { $ref: '#/components/schemas/LampPartial' }],
    ['Returns what the lamps of a room do. See LAMP.', {}],
  ])('%s', async (sentences, expected) => {
    expect(await read(sentences)).toEqual(expected);
  });
});

describe('rows of objects without a mark', () => {
  const yaml = ['lamp', 'lamps', 'name', 'watts', 'made', 'links']
    .map(
      (name) =>
        `${name}:\n  in: body\n  type: ${/^(?:lamps?|links)$/.test(name) ? 'object' : 'string'}\n  required: true\n`,
    )
    .join('');
  const rows = (names: string): string =>
    `.. rest_parameters:: parameters.yaml\n\n${names
      .split(' ')
      .map((name) => `   - ${name}: ${name}\n`)
      .join('')}\n`;
  const read = async (method: string, sent: string, received: string, examples: Readonly<Record<string, string>>) => {
    const shown = (file: string, title: string): string =>
      examples[file] === undefined ? '' : `${title}\n~~~~~~~\n\n.. literalinclude:: ${file}\n\n`;
    const page = `Lamps\n=====\n\n.. rest_method:: ${method} /v3/lamps\n\nRequest\n-------\n\n${sent}${shown('sent.json', 'Example')}Response\n--------\n\n${received}.. rest_status_code:: success parameters.yaml\n\n   - 200\n\n${shown('received.json', 'Example')}`;
    const { document, schema } = await readFamily('openstack', {
      'lamps.inc': page,
      'parameters.yaml': yaml,
      ...examples,
    });
    const { post, get } = document.paths['/v3/lamps'] ?? {};
    const body = schema(Object.values((post ?? get)?.responses ?? {})[0]?.content?.['application/json']?.schema);
    return Object.entries(body.properties ?? {}).map(([name, property]) => {
      const inner = Object.keys(schema(property.items ?? property).properties ?? {});
      return inner.length === 0 ? name : `${name}: ${inner.join(' ')}`;
    });
  };
  const sent = { 'sent.json': '{"lamp": {"name": "a", "watts": "4"}}' };

  test.each([
    ['what is sent shows what comes back', 'lamp name watts made', sent, ['lamp: name watts made']],
    ['of another object, it does not', 'lamps name watts made', sent, ['lamps', 'name', 'watts', 'made']],
    [
      'what comes back shows it better',
      'lamp name watts made',
      { ...sent, 'received.json': '{"lamp": {"name": "a"}, "watts": "4", "made": "x"}' },
      ['lamp: name', 'watts', 'made'],
    ],
  ])('%s', async (_, names, examples, expected) => {
    expect(await read('POST', rows('lamp name watts'), rows(names), examples)).toEqual(expected);
  });

  test.each([
    ['name watts lamps', '{"lamps": [{"name": "a", "watts": "4"}]}', ['lamps: name watts']],
    ['links name lamps', '{"links": {"self": "x"}, "lamps": [{"name": "a"}]}', ['links', 'lamps: name']],
    // Two objects have such a key.
    ['name lamp lamps', '{"lamp": {"name": "a"}, "lamps": [{"name": "a"}]}', ['name', 'lamp', 'lamps']],
  ])('the object stands behind its fields: %s', async (names, received, expected) => {
    expect(await read('GET', '', rows(names), { 'received.json': received })).toEqual(expected);
  });
});
