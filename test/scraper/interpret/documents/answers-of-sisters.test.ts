// Operations of which no page shows an answer, beside others that are about the same thing.
import { describe, expect, test } from 'vitest';
import { readFamily } from '../../../support/family-pages.ts';

const operation = (title: string, address: string, answer?: string): string =>
  [
    `## ${title}\n\n\`\`\`\n${address}\n\`\`\`\n`,
    '| Attribute | Type | Required | Description |\n| --- | --- | --- | --- |\n| `name` | string | no | Its name |\n',
    ...(answer === undefined ? [] : [`Example response:\n\n\`\`\`json\n${answer}\n\`\`\`\n`]),
  ].join('\n');

const LAMP = '{"id": 7, "lit": true, "bulb": {"watts": 4}}';

async function answersOf(...pages: string[][]): Promise<Record<string, string[]>> {
  const files = Object.fromEntries(
    pages.map((parts, index) => [`lamps${index}.md`, `# Lamps API\n\n${parts.join('\n')}`]),
  );
  const { document, schema } = await readFamily('gitlab', files);
  const answers: Record<string, string[]> = {};
  for (const [path, item] of Object.entries(document.paths))
    for (const [method, { responses }] of Object.entries(item)) {
      const own = schema(responses['200']?.content?.['application/json']?.schema);
      const { properties = {} } = own.type === 'array' ? schema(own.items) : own;
      answers[`${method} ${path}`] = Object.keys(properties);
    }
  return answers;
}

test('a list is one of what stands below it, where other lists are seen and are arrays', async () => {
  const parts = [operation('List lamps', 'GET /lamps'), operation('Show a lamp', 'GET /lamps/:id', LAMP)];
  const rooms = (answer: string): string[] => [
    operation('List rooms', 'GET /rooms', answer),
    operation('Show a room', 'GET /rooms/:id'),
  ];
  const { 'get /lamps': list } = await answersOf([...parts, ...rooms('[{"floor": 1, "name": "hall"}]')]);
  expect(list).toEqual(['id', 'lit', 'bulb']);
  const { 'get /lamps': wrapped } = await answersOf([...parts, ...rooms('{"rooms": [{"floor": 1, "name": "hall"}]}')]);
  expect(wrapped).toEqual([]);
});

describe('one address', () => {
  test('what is made, shown and changed is what the list holds', async () => {
    const answers = await answersOf([
      operation('List lamps', 'GET /lamps', `[${LAMP}]`),
      operation('Show a lamp', 'GET /lamps/:lamp_id'),
      operation('Hang a lamp', 'POST /lamps'),
      operation('Change a lamp', 'PUT /lamps/:id'),
      operation('Take a lamp down', 'DELETE /lamps/:lamp_id'),
      operation('Light a lamp', 'POST /lamps/:lamp_id/light'),
    ]);
    const lamp = ['id', 'lit', 'bulb'];
    expect(answers).toEqual({
      'get /lamps': lamp,
      'post /lamps': lamp,
      'get /lamps/{lamp_id}': lamp,
      'put /lamps/{lamp_id}': lamp,
      'delete /lamps/{lamp_id}': [],
      'post /lamps/{lamp_id}/light': [],
    });
  });

  test.each([
    [
      'a list shows less of each object',
      ['List lamps', 'GET /lamps'],
      ['Show a lamp', 'GET /lamps/:id', LAMP],
      'get /lamps',
    ],
    [
      'nothing stands below the address',
      ['Light all', 'POST /lamps'],
      ['List lamps', 'GET /lamps', `[${LAMP}]`],
      'post /lamps',
    ],
  ] as [string, [string, string], [string, string, string], string][])(
    'nothing is inferred where %s',
    async (_, one, other, key) => {
      expect((await answersOf([operation(...one), operation(...other)]))[key]).toEqual([]);
    },
  );

  test('nothing is inferred from sisters that show different things', async () => {
    const answers = await answersOf([
      operation('List lamps', 'GET /lamps', `[${LAMP}]`),
      operation('Try a lamp', 'GET /lamps/:id', '{"event": "tried", "by": "someone"}'),
      operation('Change a lamp', 'PUT /lamps/:id'),
    ]);
    expect(answers['put /lamps/{id}']).toEqual([]);
  });
});

describe('one word', () => {
  const lists = (second: string): string[][] => [
    [operation('All lamps', 'GET /lamps', `[${LAMP}]`)],
    [operation('Lamps of a house', 'GET /houses/:id/lamps', `[${second}]`)],
    [operation('Lamps of a room', 'GET /rooms/:id/lamps')],
  ];

  test('two lists of other pages that hold the same tell what a third one holds', async () => {
    expect((await answersOf(...lists(LAMP)))['get /rooms/{id}/lamps']).toEqual(['id', 'lit', 'bulb']);
  });

  test.each([
    ['they hold different things', lists('{"id": 7, "cord": 3}')],
    ['there is one only', lists(LAMP).slice(1)],
  ])('nothing is inferred where %s', async (_, pages) => {
    expect((await answersOf(...pages))['get /rooms/{id}/lamps']).toEqual([]);
  });
});
