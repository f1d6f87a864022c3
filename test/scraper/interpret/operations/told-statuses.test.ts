// Statuses that sentences tell, rows of placeholders under another name, addresses that are shown only.
import { describe, expect, test } from 'vitest';
import { readFamily } from '../../../support/family-pages.ts';

const address = (line: string): string => `\`\`\`\n${line}\n\`\`\`\n\n`;

describe('statuses in words', () => {
  const read = async (text: string, example = '') => {
    const page = `# Lamps\n\n## Light a lamp\n\n${text}\n\n${address('POST /lamps')}${example}`;
    const { document } = await readFamily('gitlab', { 'lamps.md': page });
    return Object.keys(document.paths['/lamps']?.post?.responses ?? {}).sort();
  };

  test.each([
    ['It returns `204` if it glows, and `404` if there is no such lamp.', ['204', '404']],
    ['On success the HTTP status code is `202`.', ['202']],
    ['Without a bulb you get a `409` back.', ['409', 'default']],
    ['If the lamp is hot already, status code `304`\nis returned.', ['304', 'default']],
    ['At most 200 lamps are lit; each has 404 bulbs.', ['default']],
    ['Returns 250 lamps.', ['default']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test('a payload below the sentence comes back with that status', async () => {
    const below =
      'If the bulb is cold, a status code 202 is returned, and something like this:\n\n```json\n{"wait": 3}\n```\n\n';
    const answer = 'Example response:\n\n```json\n{"id": 1}\n```\n';
    const page = `# Lamps\n\n## Light a lamp\n\nLights it.\n\n${address('POST /lamps')}${below}${answer}`;
    const { document } = await readFamily('gitlab', { 'lamps.md': page });
    const { responses = {} } = document.paths['/lamps']?.post ?? {};
    const shown = Object.entries(responses).map(([status, { content }]) => [
      status,
      Object.values(content?.['application/json']?.examples ?? {}).map(({ value }) => value),
    ]);
    expect(shown).toEqual([
      ['200', [{ id: 1 }]],
      ['202', [{ wait: 3 }]],
    ]);
  });

  test('an example belongs to the success that is told', async () => {
    const example = 'Example response:\n\n```json\n{"id": 1}\n```\n';
    expect(await read('Returns the lamp, with a status code 201 when it glows.', example)).toEqual(['201']);
  });
});

describe('rows of placeholders', () => {
  const read = async (lines: string, rows: string) => {
    const page = `# Lamps\n\n## Move a lamp\n\n${address(lines)}| Attribute | Type | Required | Description |\n|---|---|---|---|\n${rows}`;
    const { document } = await readFamily('gitlab', { 'lamps.md': page });
    return Object.values(document.paths).map(({ put }) => ({
      parameters: (put?.parameters ?? []).map(
        ({ name, in: place, schema }) => `${place} ${name} ${String(schema?.type)}`,
      ),
      hasBody: put?.requestBody !== undefined,
    }));
  };

  test('one row describes those of several addresses', async () => {
    const rows = '| `room` | string | yes | Where |\n| `thing_id` | integer | yes | Which |\n';
    expect(await read('PUT /rooms/:room/lamps/:lamp_iid\nPUT /rooms/:room/vases/:vase_id', rows)).toEqual([
      { parameters: ['path room string', 'path lamp_iid integer'], hasBody: false },
      { parameters: ['path room string', 'path vase_id integer'], hasBody: false },
    ]);
  });

  test.each([
    ['| `room` | string | yes | Where |\n| `thing_id` | integer | no | Which |\n'],
    ['| `room` | string | yes | Where |\n| `colour` | string | yes | Which |\n'],
    ['| `room` | string | yes | Where |\n| `colour` | string | yes | How |\n| `thing_id` | integer | yes | Which |\n'],
  ])('stays in the body: %j', async (rows) => {
    expect(await read('PUT /rooms/:room/lamps/:lamp_id', rows)).toMatchObject([
      { parameters: ['path lamp_id string', 'path room string'], hasBody: true },
    ]);
  });
});

test('what an example of a call shows is no operation', async () => {
  const page = `# Lamps\n\n## Light a lamp\n\n${address('POST /lamps')}## Signing in\n\nExample of a call with a key:\n\n${address('GET /vases?key=abc')}`;
  expect((await readFamily('gitlab', { 'lamps.md': page })).operations).toEqual(['POST /lamps']);
});

describe('a command in place of an address', () => {
  const read = async (target: string, rows: string) => {
    const table = `| Attribute | Type | Required | Description |\n|---|---|---|---|\n${rows}`;
    const page = `# Lamps\n\n## Light a lamp\n\n${address('POST /lamps')}## Hang a lamp\n\nHangs it.\n\n\`\`\`bash\ncurl --request PUT ${target}\n\`\`\`\n\n${table}\nExample response:\n\n\`\`\`json\n{"id": 1}\n\`\`\`\n`;
    const { operations, document } = await readFamily('gitlab', { 'lamps.md': page });
    return { operations, document };
  };
  const rows =
    '| `id` | integer | yes | Where |\n| `lamp_id` | integer | yes | Which |\n| `colour` | string | no | How |\n';

  test('whose values are the first rows', async () => {
    const { operations, document } = await read('https://gitlab.example.com/api/v4/rooms/3/lamps/4/hang', rows);
    expect(operations).toEqual(['POST /lamps', 'PUT /rooms/{id}/lamps/{lamp_id}/hang']);
    const { put } = document.paths['/rooms/{id}/lamps/{lamp_id}/hang'] ?? {};
    expect(put).toMatchObject({
      description: 'Hangs it.',
      parameters: [{ name: 'id' }, { name: 'lamp_id' }],
      'x-request-examples': [{ method: 'PUT' }],
      responses: { 200: { content: { 'application/json': { examples: { example1: { value: { id: 1 } } } } } } },
    });
  });

  test.each([
    ['no value', 'https://gitlab.example.com/api/v4/rooms', rows],
    ['another server', 'https://example.com/rooms/3/lamps/4', rows],
    [
      'a value without a row',
      'https://gitlab.example.com/api/v4/rooms/3/lamps/4',
      '| `id` | integer | yes | Where |\n',
    ],
    ['a row that is no key', 'https://gitlab.example.com/api/v4/rooms/3', '| `colour` | string | yes | How |\n'],
  ])('is none: %s', async (_, target, table) => {
    expect((await read(target, table)).operations).toEqual(['POST /lamps']);
  });
});
